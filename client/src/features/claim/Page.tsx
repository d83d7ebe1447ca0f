import { useAsk } from '../../api/client.ts';
import { ClaimPageDocument, type ClaimPageQuery, ClaimSiblingsDocument } from '../../api/generated/graphql.ts';
import { AtlasLink, EntityLink } from '../../app/EntityLink.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { ContestedChip } from '../../ui/Chip.tsx';
import { ClaimCard } from '../../ui/ClaimCard.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { Part } from '../entity/Part.tsx';
import { OpenEvidence, Sheet, Sides } from '../sheet/index.ts';
import './claim.css';
import { siblingsOf } from './view-model.ts';

type Claim = NonNullable<ClaimPageQuery['claim']>;

/** One claim under its lasting address: what it says, what supports it, and what else is said on the same point. */
export function ClaimPage({ id }: { readonly id: string }) {
  const t = useWords('claim');
  const lang = useLang();
  const asked = useAsk(ClaimPageDocument, { id, lang });
  return (
    <Part of={asked}>
      {({ claim }) =>
        claim ? (
          <Found claim={claim} />
        ) : (
          <Sheet title={t('notFound', { id })}>
            <p>
              {t('notFoundNext')} <AtlasLink to="/search">{t('tabs.search')}</AtlasLink> ·{' '}
              <AtlasLink to="/data">{t('tabs.data')}</AtlasLink>
            </p>
          </Sheet>
        )
      }
    </Part>
  );
}

function Found({ claim }: { readonly claim: Claim }) {
  const t = useWords('claim');
  const lang = useLang();
  const { relationship, subject } = claim;
  return (
    <Sheet
      title={t('heading', { label: claim.label, subject: subject.title })}
      tabTitle={t('tabTitle', { label: claim.label, subject: subject.title })}
    >
      <div className="claim-of">
        <p className="claim-subject">
          <span className="meta">{t('about')}</span>
          <KindGlyph of={subject} />
          <EntityLink entity={subject} />
        </p>
        {relationship && (
          <p className="claim-sentence">
            <span className="meta">{t('standsBehind')}</span>
            <EntityLink entity={relationship.from} /> <strong>{claim.label}</strong>{' '}
            <EntityLink entity={relationship.to} />
          </p>
        )}
        <section>
          <h2>{t('says')}</h2>
          <ClaimCard claim={claim} />
        </section>
      </div>
      {relationship ? <BehindLink relationship={relationship} claim={claim} /> : <SameFact claim={claim} />}
      <dl className="pairs claim-pairs">
        <dt>{t('id')}</dt>
        <dd>
          <code>{claim.id}</code>
          <p className="meta">{t('stable')}</p>
        </dd>
      </dl>
      <p className="meta">{t('recorded', { date: formatDate(claim.recorded, lang) })}</p>
    </Sheet>
  );
}

function BehindLink({
  relationship,
  claim,
}: {
  readonly relationship: NonNullable<Claim['relationship']>;
  readonly claim: Claim;
}) {
  const t = useWords('claim');
  const others = relationship.claims.filter(({ id }) => id !== claim.id);
  return (
    <section>
      <h2>
        {t('othersLink')} {relationship.contested && <ContestedChip what={t('contested')} />}
      </h2>
      {others.length > 0 ? <Sides claims={others} /> : <p className="meta">{t('noOthers')}</p>}
      <OpenEvidence sel={relationship.id} />
    </section>
  );
}

function SameFact({ claim }: { readonly claim: Claim }) {
  const t = useWords('claim');
  const lang = useLang();
  const asked = useAsk(ClaimSiblingsDocument, { id: claim.subject.id, lang });
  return (
    <section>
      <Part of={asked}>
        {({ node }) => {
          const facts = [...(node?.facts ?? []), ...(node?.lifecycle ?? [])];
          const others = siblingsOf(facts, claim);
          const contested = facts.some((fact) => fact.predicate === claim.predicate && fact.contested);
          return (
            <>
              <h2>
                {t(contested ? 'othersContested' : 'others')}{' '}
                {contested && <ContestedChip what={t('contestedWhat', { what: claim.label })} />}
              </h2>
              {others.length > 0 ? <Sides claims={others} /> : <p className="meta">{t('noOthers')}</p>}
            </>
          );
        }}
      </Part>
      <OpenEvidence sel={`fact:${claim.subject.id}:${claim.predicate}`} />
    </section>
  );
}
