/** The drawer that every statement opens: the sentence, then each claim behind it with its passages. */
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useAsk } from '../api/client.ts';
import {
  type EvidenceClaimFragment,
  EvidenceOfClaimDocument,
  EvidenceOfEntityDocument,
  EvidenceOfRelationshipDocument,
} from '../api/generated/graphql.ts';
import { EntityLink } from '../app/EntityLink.tsx';
import { useAddress, useAsOf, usePatch } from '../app/state.ts';
import { useLang, useWords } from '../i18n/index.ts';
import { ContestedChip } from './Chip.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Dated } from './Dated.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { Boundary, EmptyState, ErrorPanel, Loading } from './states.tsx';

/** Shows what `sel` in the address names; nothing without it. */
export function EvidenceDrawer() {
  const { sel } = useAddress();
  const patch = usePatch();
  const t = useWords();
  const frame = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!sel) {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
      opener.current = null;
      return;
    }
    opener.current ??= document.activeElement;
    // On the canvas the keyboard stays where it is: arrows go on to the next card.
    if (!document.activeElement?.closest('[data-keeps-focus]')) frame.current?.focus({ preventScroll: true });
  }, [sel]);
  if (!sel) return null;
  return (
    <aside
      className="drawer"
      aria-label={t('evidence.drawer')}
      ref={frame}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') patch({ sel: undefined });
      }}
    >
      <ActionIcon
        className="drawer-close"
        variant="subtle"
        aria-label={t('close')}
        onClick={() => patch({ sel: undefined })}
      >
        <IconX size={16} aria-hidden="true" />
      </ActionIcon>
      <Boundary key={sel}>
        <Selected sel={sel} />
      </Boundary>
    </aside>
  );
}

function Selected({ sel }: { readonly sel: string }) {
  if (sel.startsWith('r_')) return <OfRelationship id={sel} />;
  if (sel.startsWith('c_')) return <OfClaim id={sel} />;
  const [, entity, predicate] = /^fact:([^:]+):(.+)$/.exec(sel) ?? [];
  return <OfEntity id={entity ?? sel} predicate={predicate} />;
}

function OfRelationship({ id }: { readonly id: string }) {
  const t = useWords();
  const lang = useLang();
  const { day } = useAsOf();
  const { data, error, refetch } = useAsk(EvidenceOfRelationshipDocument, { id, lang, asOf: day });
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const link = data.relationship;
  if (!link) return <EmptyState title={t('evidence.none')} />;
  return (
    <>
      <DrawerTop kind={t('evidence.link')} contested={link.contested ? t('contested') : undefined}>
        <EntityLink entity={link.from} />{' '}
        <span className={`relation family-${link.type.family}`}>{link.type.forward[lang]}</span>{' '}
        <EntityLink entity={link.to} />
      </DrawerTop>
      <dl className="pairs">
        {link.qualifiers.map((qualifier) => (
          <Pair key={qualifier.name} name={qualifier.name} value={qualifier.value} />
        ))}
        {(link.validFrom || link.validTo) && (
          <Pair
            name={t('evidence.valid')}
            value={
              <>
                {link.validFrom && <Dated date={link.validFrom} />} –{' '}
                {link.validTo ? <Dated date={link.validTo} /> : t('evidence.endNotStated')}
              </>
            }
          />
        )}
        <Pair name={t('evidence.reads')} value={`${link.type.forward[lang]} / ${link.type.backward[lang]}`} />
      </dl>
      <Claims claims={link.claims} valueShown={false} />
    </>
  );
}

function OfClaim({ id }: { readonly id: string }) {
  const t = useWords();
  const lang = useLang();
  const { data, error, refetch } = useAsk(EvidenceOfClaimDocument, { id, lang });
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const claim = data.claim;
  if (!claim) return <EmptyState title={t('evidence.none')} />;
  if (claim.relationship) return <OfRelationship id={claim.relationship.id} />;
  return <OfEntity id={claim.subject.id} predicate={claim.predicate} />;
}

function OfEntity({ id, predicate }: { readonly id: string; readonly predicate?: string | undefined }) {
  const t = useWords();
  const lang = useLang();
  const { data, error, refetch } = useAsk(EvidenceOfEntityDocument, { id, lang });
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const entity = data.node;
  if (!entity) return <EmptyState title={t('notFound', { id })} />;
  const facts = [...entity.facts, ...entity.lifecycle].filter(
    (fact) => predicate === undefined || fact.predicate === predicate,
  );
  const claims = facts.flatMap((fact) => fact.claims);
  return (
    <>
      <DrawerTop
        kind={predicate ? t('evidence.fact') : t(`kinds.${entity.kind}`)}
        contested={
          facts.some((fact) => fact.contested)
            ? t('contestedWhat', { what: facts.find((fact) => fact.contested)?.label ?? '' })
            : undefined
        }
      >
        <KindGlyph of={entity} silent /> <EntityLink entity={entity} />
        {predicate && facts[0] && <span className="statement-fact">: {facts[0].label}</span>}
      </DrawerTop>
      {!predicate && entity.gist && <p className="gist">{entity.gist}</p>}
      {predicate ? (
        <Claims claims={claims} />
      ) : (
        facts.map((fact) => (
          <section key={fact.predicate} className="drawer-fact">
            <h3>{fact.label}</h3>
            <Claims claims={fact.claims} foot={false} />
          </section>
        ))
      )}
    </>
  );
}

function DrawerTop({
  kind,
  contested,
  children,
}: {
  readonly kind: string;
  readonly contested?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <header className="drawer-top">
      <p className="meta">
        {kind} {contested && <ContestedChip what={contested} />}
      </p>
      <h2 className="statement">{children}</h2>
    </header>
  );
}

function Claims({
  claims,
  valueShown = true,
  foot = true,
}: {
  readonly claims: readonly EvidenceClaimFragment[];
  readonly valueShown?: boolean;
  readonly foot?: boolean;
}) {
  const t = useWords();
  const sources = new Set(claims.flatMap((claim) => claim.evidence.map((evidence) => evidence.source.id)));
  return (
    <div className="claims">
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} valueShown={valueShown} />
      ))}
      {foot && (
        <p className="meta">
          {t('evidence.claims', { count: claims.length })} · {t('evidence.sources', { count: sources.size })}
        </p>
      )}
    </div>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
