import { useState } from 'react';
import { EntityLink } from '../../app/EntityLink.tsx';
import { useAsOf } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { ContestedChip } from '../../ui/Chip.tsx';
import { EvidenceChip } from '../../ui/EvidenceChip.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { StrengthBar } from '../../ui/StrengthBar.tsx';
import { Part } from './Part.tsx';
import { ALL_LINKS, useLinks } from './use-entity.ts';
import type { EntityLinkRow, LinkGroup } from './view-model.ts';

/** Links of a page, one list per relation, each with its evidence; the label is read from the page's own entity. */
export function LinkGroups({
  id,
  groups,
  empty,
}: {
  readonly id: string;
  readonly groups: readonly LinkGroup[];
  readonly empty: string;
}) {
  if (groups.length === 0) return <p className="ent-empty">{empty}</p>;
  return groups.map((group) => <Group key={`${group.type.id} ${group.direction}`} id={id} group={group} />);
}

function Group({ id, group }: { readonly id: string; readonly group: LinkGroup }) {
  const t = useWords('entity');
  const [all, setAll] = useState(false);
  const more = useLinks(id, [group.type.id], ALL_LINKS, all);
  const missing = group.totalCount - group.links.length;
  return (
    <section className="ent-group">
      <h3 className="ent-group-title">
        <span className={`relation family-${group.type.family}`}>{group.label}</span>{' '}
        <span className="ent-count">
          {missing > 0 && !all
            ? t('shownOf', { shown: group.links.length, total: group.totalCount })
            : group.totalCount}
        </span>
      </h3>
      {all ? (
        <Part of={more}>
          {({ node }) => (
            <Rows
              links={node?.relations.find(({ direction }) => direction === group.direction)?.links ?? group.links}
            />
          )}
        </Part>
      ) : (
        <Rows links={group.links} />
      )}
      {missing > 0 && !all && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('more', { count: Math.min(group.totalCount, ALL_LINKS) })}
        </button>
      )}
    </section>
  );
}

function Rows({ links }: { readonly links: readonly EntityLinkRow[] }) {
  return (
    <ul className="ent-rows">
      {links.map((link) => (
        <LinkRow key={link.relationship.id} link={link} />
      ))}
    </ul>
  );
}

export function LinkRow({ link }: { readonly link: EntityLinkRow }) {
  const { relationship, other } = link;
  const absent = relationship.standing === 'notYet' || relationship.standing === 'ended';
  return (
    <li className={absent ? 'ent-row ent-absent' : 'ent-row'}>
      <KindGlyph of={other} size={20} />
      <span className="ent-row-text">
        <EntityLink entity={other} />
        <Details link={link} />
      </span>
      {'strength' in other && <StrengthBar strength={other.strength} bare />}
      <LinkEvidence link={link} />
    </li>
  );
}

function Details({ link: { relationship } }: { readonly link: EntityLinkRow }) {
  const t = useWords('entity');
  const lang = useLang();
  const { day } = useAsOf();
  const parts = [
    ...relationship.qualifiers.map(({ value }) => value),
    relationship.validFrom && t('from', { date: formatDate(relationship.validFrom, lang) }),
    relationship.validTo && t('until', { date: formatDate(relationship.validTo, lang) }),
    relationship.standing === 'notYet' && t('notYet', { date: formatDate(day, lang) }),
    relationship.standing === 'ended' && t('ended', { date: formatDate(day, lang) }),
  ].filter(Boolean);
  return parts.length > 0 ? <span className="meta">{parts.join(' · ')}</span> : null;
}

/** How good the evidence of a link is; opens it. */
export function LinkEvidence({ link: { relationship } }: { readonly link: EntityLinkRow }) {
  const t = useWords('entity');
  const reviewed = relationship.claims.some(({ review }) => review === 'reviewed');
  return (
    <span className="ent-evidence">
      {relationship.contested && <ContestedChip what={t('contested')} />}
      <EvidenceChip
        evidence={relationship.claims.flatMap(({ evidence }) => evidence)}
        sel={relationship.id}
        confidence={relationship.confidence}
        review={reviewed ? 'reviewed' : 'unreviewed'}
      />
    </span>
  );
}
