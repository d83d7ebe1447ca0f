import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EntityLink } from '../../app/EntityLink.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { LinkEvidence } from './LinkGroups.tsx';
import type { Head } from './use-entity.ts';
import { type LinkGroup, wantedOf } from './view-model.ts';

/** A block of the facts at the right. */
export function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="ent-block">
      <h2 className="ent-label">{title}</h2>
      {children}
    </section>
  );
}

/** Name and value; absent values say so where the name is kept. */
export function Pairs({ rows }: { readonly rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  const shown = rows.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  if (shown.length === 0) return null;
  return (
    <dl className="ent-pairs">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const AT_MOST = 8;

/** Links as lines "relation, entity, evidence"; the first few of each relation. */
export function AsideLinks({ groups, empty }: { readonly groups: readonly LinkGroup[]; readonly empty?: string }) {
  const t = useWords('entity');
  if (groups.length === 0) return empty ? <p className="meta">{empty}</p> : null;
  return groups.map((group) => {
    const rows = group.links.slice(0, AT_MOST);
    return (
      <div key={wantedOf(group)} className="ent-aside-group">
        <h3 className={`ent-relation family-${group.type.family}`}>{group.label}</h3>
        <ul className="ent-aside-links">
          {rows.map((link) => (
            <li key={link.relationship.id}>
              <span className="ent-aside-other">
                <KindGlyph of={link.other} size={16} /> <EntityLink entity={link.other} />
              </span>
              <LinkEvidence link={link} />
            </li>
          ))}
        </ul>
        {group.totalCount > rows.length && (
          <p className="meta">{t('shownOf', { shown: rows.length, total: group.totalCount })}</p>
        )}
      </div>
    );
  });
}

const IS_TEXT: readonly string[] = ['Instrument', 'Provision', 'Source'];

/** What it is called elsewhere, and its official place. */
export function Identifiers({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  return (
    <Block title={t('identifiers')}>
      <Pairs
        rows={[
          [t('id'), <code key="id">{head.id}</code>],
          ...head.identifiers.map(({ scheme, value }) => [scheme, value] as const),
          [
            t('aka'),
            head.aliases.length > 0 && (
              <span>
                {head.aliases.map(({ lang, text }, i) => (
                  <span key={lang + text} lang={lang}>
                    {i > 0 && ', '}
                    {text}
                  </span>
                ))}
              </span>
            ),
          ],
          [
            t(IS_TEXT.includes(head.kind) ? 'officialText' : 'officialPage'),
            head.url && <OfficialLink key="url" url={head.url} />,
          ],
          [t('jurisdiction'), head.jurisdiction && <EntityLink entity={head.jurisdiction} />],
          [
            t('themes'),
            head.themes.length > 0 && (
              <span>
                {head.themes.map((theme, i) => (
                  <span key={theme.id}>
                    {i > 0 && ', '}
                    <EntityLink entity={theme} />
                  </span>
                ))}
              </span>
            ),
          ],
        ]}
      />
    </Block>
  );
}

/** Only https leads out; anything else is printed. */
export function OfficialLink({ url }: { readonly url: string }) {
  if (!url.startsWith('https://')) return <span>{url}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {new URL(url).hostname.replace(/^www\./, '')} <IconExternalLink size={13} aria-hidden="true" />
    </a>
  );
}

export function CoverageNote({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const lang = useLang();
  if (!('bindingness' in head)) return null;
  const { coverage, forceBasis } = head;
  return (
    <>
      {forceBasis && (
        <Block title={t('restsOn')}>
          <p lang="en">{forceBasis}</p>
        </Block>
      )}
      {coverage && (
        <Block title={t('coverage')}>
          <p>
            <strong>{t(`shares.${coverage.share}`)}</strong>
            {coverage.checked ? `, ${t('checked', { date: formatDate(coverage.checked, lang) })}` : ''}
          </p>
          <p lang="en">{coverage.note}</p>
        </Block>
      )}
    </>
  );
}
