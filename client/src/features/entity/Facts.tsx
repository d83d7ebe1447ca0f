import { EntityLink } from '../../app/EntityLink.tsx';
import { usePatch } from '../../app/state.ts';
import { useWords } from '../../i18n/index.ts';
import { ClaimCard } from '../../ui/ClaimCard.tsx';
import { EvidenceChip } from '../../ui/EvidenceChip.tsx';
import { Block } from './Aside.tsx';
import { Part } from './Part.tsx';
import { useFacts } from './use-entity.ts';
import { type FactClaim, type FactGroup, sidesOf } from './view-model.ts';

/** Everything claimed of it, fact by fact, each claim with its passages; sources that disagree stand side by side. */
export function ClaimsTab({ id, skip = [] }: { readonly id: string; readonly skip?: readonly string[] }) {
  const t = useWords('entity');
  const facts = useFacts(id);
  return (
    <Part of={facts}>
      {({ node }) => {
        const all = [...(node?.facts ?? []), ...(node?.lifecycle ?? [])].filter(
          ({ predicate }) => !skip.includes(predicate),
        );
        if (all.length === 0) return <p className="ent-empty">{t('noClaims')}</p>;
        return all.map((fact) => (
          <section key={fact.predicate} className="ent-fact" data-predicate={fact.predicate}>
            <h3 className="ent-label">
              {fact.label} <span className="ent-count">{fact.claims.length}</span>
              {fact.contested && <span className="chip chip-contested">≠ {t('contested')}</span>}
            </h3>
            {fact.claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
          </section>
        ));
      }}
    </Part>
  );
}

/** Facts on which sources disagree: all sides, which one is preferred, and why. */
export function ContestedFacts({ id }: { readonly id: string }) {
  const facts = useFacts(id);
  const contested = [...(facts.data?.node?.facts ?? []), ...(facts.data?.node?.lifecycle ?? [])].filter(
    (fact) => fact.contested,
  );
  const t = useWords('entity');
  if (contested.length === 0) return null;
  return (
    <Block title={t('disagree')}>
      {contested.map((fact) => (
        <ContestedFact key={fact.predicate} id={id} fact={fact} />
      ))}
    </Block>
  );
}

function ContestedFact({ id, fact }: { readonly id: string; readonly fact: FactGroup }) {
  const t = useWords('entity');
  const patch = usePatch();
  const { preferred, others } = sidesOf(fact);
  return (
    <div className="ent-contested">
      <p>
        <span aria-hidden="true">≠ </span>
        <strong>{others.length > 0 ? fact.label : t('doubtedOn', { what: fact.label })}</strong>
      </p>
      {preferred && (
        <p>
          {t(others.length > 0 ? 'preferredIs' : 'statedIs', { value: `${preferred.valueText}${sourceOf(preferred)}` })}
        </p>
      )}
      {(preferred?.reason ?? preferred?.note) && <p lang="en">{preferred?.reason ?? preferred?.note}</p>}
      {others.map((claim) => (
        <p key={claim.id}>{t('otherIs', { value: `${claim.valueText}${sourceOf(claim)}` })}</p>
      ))}
      <button
        type="button"
        className="text-button ent-see"
        onClick={() => patch({ sel: `fact:${id}:${fact.predicate}` })}
      >
        {t('seeAll')}
      </button>
    </div>
  );
}

const sourceOf = (claim: FactClaim): string => {
  const [first] = claim.evidence;
  return first ? ` (${first.source.publisher}, ${first.locator})` : '';
};

/** Chosen facts as sentences with their evidence, for the parts of a page where they matter. */
export function FactLines({
  id,
  predicates,
  title,
}: {
  readonly id: string;
  readonly predicates: readonly string[];
  /** Makes it a block of the facts column. */
  readonly title?: string;
}) {
  const facts = useFacts(id);
  const chosen = predicates.flatMap(
    (name) => facts.data?.node?.facts.filter(({ predicate }) => predicate === name) ?? [],
  );
  if (chosen.length === 0) return null;
  const lines = (
    <ul className="ent-lines">
      {chosen.flatMap((fact) =>
        fact.claims.map((claim, i) => <FactLine key={claim.id} label={i === 0 ? fact.label : ''} claim={claim} />),
      )}
    </ul>
  );
  return title ? <Block title={title}>{lines}</Block> : lines;
}

function FactLine({ label, claim }: { readonly label: string; readonly claim: FactClaim }) {
  const t = useWords('entity');
  return (
    <li className="ent-line-item">
      <span>
        {label && <span className="ent-fact-label">{label}</span>}
        {'entity' in claim.value ? <EntityLink entity={claim.value.entity} /> : claim.valueText}
        {claim.kind !== 'fact' && <span className="meta"> {t(`claimKinds.${claim.kind}`)}</span>}
        {claim.by && (
          <span className="meta">
            {' '}
            <EntityLink entity={claim.by}>{t('evidence.by', { name: claim.by.title })}</EntityLink>
          </span>
        )}
      </span>
      <EvidenceChip evidence={claim.evidence} sel={claim.id} confidence={claim.confidence} review={claim.review} />
    </li>
  );
}
