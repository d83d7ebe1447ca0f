import type { EvidenceClaimFragment } from '../../api/generated/graphql.ts';
import { EntityLink } from '../../app/EntityLink.tsx';
import { useWords } from '../../i18n/index.ts';
import { Chip } from '../../ui/Chip.tsx';
import { EvidenceChip } from '../../ui/EvidenceChip.tsx';
import { type Side, sidesOf } from './sides.ts';

/** All sides of something contested: which is preferred and why, the others in amber, each with its evidence. */
export function Sides({
  claims,
  valueShown = true,
}: {
  readonly claims: readonly EvidenceClaimFragment[];
  readonly valueShown?: boolean;
}) {
  return (
    <ul className="sides">
      {sidesOf(claims).map((side) => (
        <OneSide key={side.claims[0].id} side={side} valueShown={valueShown} />
      ))}
    </ul>
  );
}

function OneSide({ side, valueShown }: { readonly side: Side<EvidenceClaimFragment>; readonly valueShown: boolean }) {
  const t = useWords('sheet');
  const [first] = side.claims;
  return (
    <li className={`side side-${side.tone}`}>
      <p className="side-head">
        {side.tone === 'preferred' && <Chip tone="dark">{t('evidence.preferred')}</Chip>}
        {side.tone === 'dissent' && <Chip tone="contested">{t('evidence.dissent')}</Chip>}
        {side.tone === 'disputed' && <Chip tone="contested">{t(`reviews.${first.review}`)}</Chip>}
        {(first.kind === 'correction' || first.kind === 'inference') && <Chip tone="quiet">{t('ours')}</Chip>}
        {first.kind !== 'fact' && <span className="meta">{t(`claimKinds.${first.kind}`)}</span>}
      </p>
      {valueShown && <p className="side-value">{first.valueText}</p>}
      {first.reason && <p>{t('evidence.why', { reason: first.reason })}</p>}
      {first.note && <p className={valueShown ? 'side-note' : undefined}>{first.note}</p>}
      {first.by && (
        <p className="meta">
          <EntityLink entity={first.by}>{t('evidence.by', { name: first.by.title })}</EntityLink>
        </p>
      )}
      <p className="side-evidence">
        {side.claims.map((claim) => (
          <span key={claim.id} className="side-passage">
            <EvidenceChip
              evidence={claim.evidence}
              sel={claim.id}
              confidence={claim.confidence}
              review={claim.review}
            />
            <span className="meta">
              {claim.evidence.map(({ source, locator }) => `${source.publisher}, ${locator}`).join(' · ')}
            </span>
          </span>
        ))}
      </p>
    </li>
  );
}
