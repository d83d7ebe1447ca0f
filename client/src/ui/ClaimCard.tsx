import { IconCopy, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { EvidenceClaimFragment } from '../api/generated/graphql.ts';
import { AtlasLink, EntityLink } from '../app/EntityLink.tsx';
import { formatDate } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/index.ts';
import { Chip } from './Chip.tsx';
import { reference } from './reference.ts';

type Tone = 'preferred' | 'dissent' | 'ours' | 'plain';

function toneOf(claim: EvidenceClaimFragment): Tone {
  if (claim.dissent || claim.review === 'disputed' || claim.review === 'retracted') return 'dissent';
  if (claim.kind === 'correction' || claim.kind === 'inference') return 'ours';
  return claim.preferred ? 'preferred' : 'plain';
}

/** One claim: its value, what supports it and where, and how far it can be relied on. */
export function ClaimCard({
  claim,
  valueShown = true,
}: {
  readonly claim: EvidenceClaimFragment;
  readonly valueShown?: boolean;
}) {
  const t = useWords();
  const tone = toneOf(claim);
  return (
    <article className={`claim claim-${tone}`} data-claim={claim.id}>
      <header className="claim-head">
        <h3 className={claim.review === 'retracted' ? 'claim-value retracted' : 'claim-value'}>
          {valueShown ? claim.valueText : claim.label}
        </h3>
        {claim.preferred && <Chip tone="dark">{t('evidence.preferred')}</Chip>}
        {tone === 'dissent' && <Chip tone="contested">{t('evidence.dissent')}</Chip>}
        {tone === 'ours' && <Chip tone="quiet">{t('ours')}</Chip>}
      </header>
      <ul className="claim-evidence">
        {claim.evidence.map((evidence) => (
          <Passage key={`${evidence.source.id} ${evidence.locator}`} evidence={evidence} />
        ))}
      </ul>
      {claim.reason && <p>{t('evidence.why', { reason: claim.reason })}</p>}
      {claim.corrects && <p>{t('evidence.corrects', { what: claim.corrects.valueText })}</p>}
      {claim.note && <p className="claim-note">{claim.note}</p>}
      {claim.by && (
        <p>
          <EntityLink entity={claim.by}>{t('evidence.by', { name: claim.by.title })}</EntityLink>
        </p>
      )}
      <p className="meta claim-meta">
        <span>
          {[t(`claimKinds.${claim.kind}`), t(`confidences.${claim.confidence}`), t(`reviews.${claim.review}`)].join(
            ' · ',
          )}
        </span>
        <CopyReference claim={claim} />
        <AtlasLink to={`/claim/${claim.id}`}>{t('evidence.permalink')}</AtlasLink>
      </p>
    </article>
  );
}

function Passage({ evidence }: { readonly evidence: EvidenceClaimFragment['evidence'][number] }) {
  const t = useWords();
  const lang = useLang();
  const { source, locator, retrieved } = evidence;
  return (
    <li>
      <span title={t(`tiers.${source.tier}`)}>
        <Chip>{t('tier', { tier: source.tier })}</Chip>
      </span>
      <span className="passage">
        <EntityLink entity={source} />
        {source.lang !== 'en' && <Chip>{source.lang.toUpperCase()}</Chip>}
        <span className="meta passage-place">
          <strong>{locator}</strong>
          {[
            source.publisher,
            source.published && formatDate(source.published, lang),
            retrieved && t('evidence.retrieved', { date: formatDate(retrieved, lang) }),
          ]
            .filter(Boolean)
            .map((part) => ` · ${part}`)}
        </span>
        {source.url && (
          <a href={source.url} target="_blank" rel="noreferrer" className="external">
            {t('evidence.source')} <IconExternalLink size={13} aria-hidden="true" />
          </a>
        )}
        {source.read === 'notOpened' && <span className="meta">{t('evidence.notRead')}</span>}
      </span>
    </li>
  );
}

function CopyReference({ claim }: { readonly claim: EvidenceClaimFragment }) {
  const t = useWords();
  const lang = useLang();
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        void navigator.clipboard.writeText(reference(claim, lang)).then(() => setCopied(true));
      }}
    >
      <IconCopy size={13} aria-hidden="true" />{' '}
      <span aria-live="polite">{copied ? t('evidence.copied') : t('evidence.copy')}</span>
    </button>
  );
}
