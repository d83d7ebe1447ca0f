/** Paths and relationships as sentences, in English and Japanese, from the labels of the ontology. */
import type { Bilingual, Claim, Entity, Relationship, RelationType } from '../model.ts';
import { citationOf } from './citation.ts';
import { formatDate, type Lang } from './dates.ts';
import { compareClaims } from './facts.ts';
import type { Path, PathStep } from './paths/search.ts';
import type { Reader } from './reader.ts';
import { titleOf } from './titles.ts';

/** The evidence of one step: its best claim, under the number that the sentence gives it. */
export interface Footnote {
  readonly number: number;
  readonly claim: Claim;
}

/** The relation in words, read along the path. */
export function stepLabel(reader: Reader, step: PathStep): Bilingual {
  const type = reader.ontology.relationType(step.relationship.type);
  return step.forward ? type.forward : type.backward;
}

/** "Japan is party to the Pillar [1], which is part of the Framework [2]." */
export function pathSentence(reader: Reader, path: Path, lang: Lang): string {
  const titles = path.nodes.map((node) => nameOf(node, lang));
  const clauses = path.steps.map((step, i) => {
    const label = stepLabel(reader, step)[lang];
    const [from = '', to = ''] = [titles[i], titles[i + 1]];
    return lang === 'ja' ? `${japanese(from, label, to)}［${i + 1}］。` : `${label} ${to} [${i + 1}]`;
  });
  return lang === 'ja' ? clauses.join('') : `${titles[0] ?? ''} ${clauses.join(', which ')}.`;
}

/** Read from its start to its end, with its details and the time for which it holds. */
export function relationshipSentence(
  relationship: Relationship,
  type: RelationType,
  ends: { readonly from: Entity; readonly to: Entity },
  lang: Lang,
): string {
  const [from, to] = [nameOf(ends.from, lang), nameOf(ends.to, lang)];
  const details = [...Object.values(relationship.qualifiers), validity(relationship, lang)].filter(Boolean);
  if (lang === 'ja')
    return `${japanese(from, type.forward.ja, to)}${details.length ? `（${details.join('、')}）` : ''}。`;
  return `${from} ${type.forward.en} ${to}${details.length ? ` (${details.join('; ')})` : ''}.`;
}

export async function footnotesOf(reader: Reader, path: Path): Promise<readonly Footnote[]> {
  const perStep = await Promise.all(path.steps.map((s) => reader.claimsOfRelationship.load(s.relationship.id)));
  return perStep.flatMap((claims, i) => {
    const claim = claims.toSorted(compareClaims)[0];
    return claim ? [{ number: i + 1, claim }] : [];
  });
}

/** Source and place of every passage, as one line. */
export async function footnoteText(reader: Reader, { claim }: Footnote, lang: Lang): Promise<string> {
  const lines = await Promise.all(
    claim.evidence.map(async (evidence) => {
      const source = await reader.entities.load(evidence.source);
      return source ? citationOf(source, evidence, lang) : `${evidence.source}, ${evidence.locator}`;
    }),
  );
  return lines.join(lang === 'ja' ? '；' : '; ');
}

/** What an obligation asks is a sentence of its own, so it is set apart inside another. */
function nameOf(entity: Entity, lang: Lang): string {
  const title = titleOf(entity, lang);
  if (entity.kind !== 'Obligation') return title;
  const bare = title.replace(/[.。]$/, '');
  return lang === 'ja' ? bare : `“${bare}”`;
}

function validity({ validFrom, validTo }: Relationship, lang: Lang): string {
  const from = validFrom && formatDate(validFrom, lang);
  const to = validTo && formatDate(validTo, lang);
  if (lang === 'ja') return [from && `${from}から`, to && `${to}まで`].filter(Boolean).join('');
  if (from && to) return `from ${from} until ${to}`;
  return from ? `from ${from}` : to ? `until ${to}` : '';
}

/** Labels that take another particle than を before them; passives take により by themselves. */
const PARTICLES: Readonly<Record<string, string>> = {
  基づく: 'に',
  整合する: 'に',
  つながる: 'に',
  加盟する: 'に',
  参加する: 'に',
  実施を確保する: 'の',
  整合の対象となる: 'の',
  基礎となる: 'の',
  後継となる: 'の',
  契機となった: 'の',
  当事者である: 'の',
  条項を含む: 'という',
  後継に替わられる: 'という',
};

function japanese(from: string, label: string, to: string): string {
  return `「${from}」は「${to}」${particle(label)}${label}`;
}

function particle(label: string): string {
  if (/^[をがにのはとで]|^から/.test(label)) return '';
  return PARTICLES[label] ?? (/[さ]れる$/.test(label) ? 'により' : 'を');
}
