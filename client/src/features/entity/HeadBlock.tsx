import { IconAffiliate, IconClock, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { AtlasLink, EntityLink } from '../../app/EntityLink.tsx';
import { useAsOf, usePatch } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { BINDINGNESS_INK } from '../../theme/vocabulary.ts';
import { Chip } from '../../ui/Chip.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { StrengthBar } from '../../ui/StrengthBar.tsx';
import type { Head } from './use-entity.ts';
import { commonName, contestedNames, headline } from './view-model.ts';

/** Where it is, what it is called, what sort of thing it is, how it stands on the day, what it says in our words. */
export function HeadBlock({ head }: { readonly head: Head }) {
  const lang = useLang();
  const t = useWords('entity');
  const { lead, others } = headline(head.titles, lang);
  const knownAs = commonName(head.aliases, lang);
  return (
    <header className="ent-head">
      <div className="ent-bar">
        <Breadcrumb head={head} />
        <Actions id={head.id} />
      </div>
      <div className="ent-title">
        <KindGlyph of={head} size={30} />
        <div>
          <h1 lang={lead.lang}>
            {'number' in head && head.number !== lead.text && <span className="ent-h1-number">{head.number}</span>}
            {lead.text}
          </h1>
          {knownAs && <p className="ent-known-as">{knownAs}</p>}
          {others.length > 0 && (
            <ul className="ent-titles" aria-label={t('otherTitles')}>
              {others.map((title) => (
                <li key={title.lang + title.text} lang={title.lang}>
                  {title.text}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <Chips head={head} />
      {head.gist && head.gist !== lead.text && (
        <p className="ent-gist" lang="en">
          {head.gist}
        </p>
      )}
    </header>
  );
}

function Breadcrumb({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const within = 'instrument' in head ? head.instrument : 'statedIn' in head ? head.statedIn : null;
  return (
    <nav className="ent-crumbs" aria-label={t('breadcrumb')}>
      <AtlasLink to="/search" search={{ kind: head.kind }}>
        {t(`kindsMany.${head.kind}`)}
      </AtlasLink>
      {within && (
        <>
          <span aria-hidden="true">/</span>
          <EntityLink entity={within} className="ent-crumb-text" />
        </>
      )}
      {head.jurisdiction && (
        <>
          <span aria-hidden="true">/</span>
          <AtlasLink to={`/j/${head.jurisdiction.id}`}>{head.jurisdiction.title}</AtlasLink>
        </>
      )}
      <span aria-hidden="true">/</span>
      <code>{head.id}</code>
    </nav>
  );
}

function Actions({ id }: { readonly id: string }) {
  const t = useWords('entity');
  const [copied, setCopied] = useState(false);
  return (
    <div className="ent-actions">
      <AtlasLink to="/explore" search={{ focus: id }} className="button">
        <IconAffiliate size={15} aria-hidden="true" /> {t('openOnCanvas')}
      </AtlasLink>
      <button
        type="button"
        className="button"
        onClick={() => void navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))}
      >
        <IconLink size={15} aria-hidden="true" /> <span aria-live="polite">{copied ? t('copied') : t('copyLink')}</span>
      </button>
    </div>
  );
}

function Chips({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const patch = usePatch();
  const bindingness = 'bindingness' in head ? head.bindingness : null;
  const strength = 'strength' in head ? head.strength : null;
  return (
    <div className="ent-chips">
      <Chip>{head.typeLabel}</Chip>
      {bindingness && (
        <Chip tone="quiet">
          <StrengthBar strength={BINDINGNESS_INK[bindingness] ?? ''} bare /> {t(`bindingness.${bindingness}`)}
        </Chip>
      )}
      {strength && (
        <Chip tone="quiet">
          <StrengthBar strength={strength} />
        </Chip>
      )}
      <StatusChips head={head} />
      {head.titles.map(
        ({ lang, status }) =>
          status && (
            <Chip key={lang + status} tone="quiet">
              {lang.toUpperCase()} {t(`translation.${status}`)}
            </Chip>
          ),
      )}
      {contestedNames(head.contested, [...head.facts, ...head.lifecycle]).map(({ predicate, label }) => (
        <button
          key={predicate}
          type="button"
          className="chip chip-contested chip-button"
          data-contested={predicate}
          onClick={() => patch({ sel: `fact:${head.id}:${predicate}` })}
        >
          <span aria-hidden="true">≠</span> {t('contestedWhat', { what: label.toLowerCase() })}
        </button>
      ))}
    </div>
  );
}

/** How it stands on the day; each word opens the claim that decides it. */
function StatusChips({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const lang = useLang();
  const patch = usePatch();
  const { day, isToday } = useAsOf();
  const { status } = head;
  if (status.standing === 'undated') return null;
  const standing = t(`standings.${status.standing}`);
  const told =
    status.since && status.standing !== 'notYet'
      ? t(status.standing === 'ended' ? 'endedOn' : 'currentSince', { standing, date: formatDate(status.since, lang) })
      : status.standing === 'notYet'
        ? t('notYet', { date: formatDate(day, lang) })
        : standing;
  const sel = status.decidedBy?.id;
  const text = (
    <>
      <IconClock size={12} aria-hidden="true" /> {told}
      {status.label && !told.startsWith(status.label) ? ` · ${status.label}` : ''}
    </>
  );
  return (
    <>
      {sel ? (
        <button
          type="button"
          className={`chip chip-button ${isToday ? 'chip-plain' : 'chip-dark'}`}
          title={t('openStatus')}
          onClick={() => patch({ sel })}
        >
          {text}
        </button>
      ) : (
        <Chip tone={isToday ? 'plain' : 'dark'}>{text}</Chip>
      )}
      {status.inForce !== 'undated' && <Chip tone="quiet">{t(`inForce.${status.inForce}`)}</Chip>}
      {status.applicable !== 'undated' && <Chip tone="quiet">{t(`applicable.${status.applicable}`)}</Chip>}
      {status.supervisionPaused && <Chip tone="quiet">{t('supervisionPaused')}</Chip>}
    </>
  );
}
