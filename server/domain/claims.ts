import { claimsOfSource, contestedEntities, contestedRelationships } from '../engine/queries/index.ts';
import { AtlasError } from '../errors.ts';
import type { Claim, ClaimKind, ClaimValue, Entity, Evidence, Relationship } from '../model.ts';
import { startAfter } from './cursor.ts';
import { formatDate, type Lang } from './dates.ts';
import { type Fact, factsOf, lifecycleOf } from './facts.ts';
import { unique } from './group.ts';
import { type Page, type PageRequest, pageOf, slicePage } from './page.ts';
import type { Reader } from './reader.ts';
import { titleOf } from './titles.ts';

export interface ClaimsRequest extends PageRequest {
  readonly subject?: string | null | undefined;
  readonly relationship?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly kinds?: readonly ClaimKind[] | null | undefined;
}

/** Claims about an entity, behind a relationship, or from a source. */
export async function claimsPage(reader: Reader, request: ClaimsRequest): Promise<Page<Claim>> {
  const { subject, relationship, source, kinds } = request;
  if ([subject, relationship, source].filter((id) => id !== null && id !== undefined).length !== 1) {
    throw new AtlasError('BAD_USER_INPUT', 'Give exactly one of subject, relationship and source.');
  }
  const list = { release: reader.edition.release.id, name: 'claims', args: { subject, relationship, source, kinds } };
  if (source && !kinds) return claimsFromSource(reader, source, request);
  const all = subject
    ? await reader.claimsOfSubject.load(subject)
    : relationship
      ? await reader.claimsOfRelationship.load(relationship)
      : await allFromSource(reader, source ?? '');
  return slicePage(list, kinds ? all.filter((claim) => kinds.includes(claim.kind)) : all, request);
}

/** By subject and predicate; only the page is read. */
export async function claimsFromSource(reader: Reader, source: string, request: PageRequest): Promise<Page<Claim>> {
  const list = { release: reader.edition.release.id, name: 'supports', args: { source } };
  const skip = startAfter(list, request.after);
  const [claims, totalCount] = await Promise.all([
    reader.read(claimsOfSource, { source, skip, limit: request.first }),
    reader.supportCount.load(source),
  ]);
  return pageOf(list, skip, claims, totalCount);
}

async function allFromSource(reader: Reader, source: string): Promise<readonly Claim[]> {
  const limit = await reader.supportCount.load(source);
  return limit === 0 ? [] : reader.read(claimsOfSource, { source, skip: 0, limit });
}

/** Something on which sources disagree: a fact or a relationship. */
export interface Contested {
  readonly subject: Entity;
  readonly fact?: Fact;
  readonly relationship?: Relationship;
}

type ContestedKey =
  | { readonly subject: string; readonly predicate: string }
  | { readonly subject: string; readonly relationship: Relationship };

/** Facts first, by subject; then relationships. Worked out once per release. */
export function contestedKeys(reader: Reader): Promise<readonly ContestedKey[]> {
  return reader.edition.once('contested', async () => {
    const unhurried = reader.forBuilding();
    const limit = 1_000_000;
    const [entities, relationships] = await Promise.all([
      unhurried.read(contestedEntities, { skip: 0, limit }),
      unhurried.read(contestedRelationships, { skip: 0, limit }),
    ]);
    const types = new Set(reader.ontology.records.relationTypes.map((type) => type.id));
    return [
      ...entities.flatMap(({ id, contested }) =>
        unique(contested)
          .filter((predicate) => !types.has(predicate))
          .map((predicate) => ({ subject: id, predicate })),
      ),
      ...relationships.map((relationship) => ({ subject: relationship.from, relationship })),
    ];
  });
}

export async function contestedPage(reader: Reader, request: PageRequest): Promise<Page<Contested>> {
  const list = { release: reader.edition.release.id, name: 'contested', args: null };
  const keys = slicePage(list, await contestedKeys(reader), request);
  const items = await Promise.all(keys.nodes.map((key) => toContested(reader, key)));
  return { ...keys, nodes: items, edges: keys.edges.map((edge, i) => ({ ...edge, node: items[i] as Contested })) };
}

async function toContested(reader: Reader, key: ContestedKey): Promise<Contested> {
  const [subject, claims] = await Promise.all([
    reader.entities.load(key.subject),
    'predicate' in key ? reader.claimsOfSubject.load(key.subject) : [],
  ]);
  if (!subject) throw new Error(`${key.subject} is contested but not there`);
  if ('relationship' in key) return { subject, relationship: key.relationship };
  const facts = [...factsOf(subject, claims), ...lifecycleOf(subject, claims)];
  const candidates = facts.filter((fact) => fact.predicate === key.predicate);
  const fact = candidates.find((candidate) => candidate.contested) ?? candidates[0];
  if (!fact) throw new Error(`${key.subject} has no contested ${key.predicate}`);
  return { subject, fact };
}

/** The value as one line. */
export async function valueText(reader: Reader, value: ClaimValue, lang: Lang): Promise<string> {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'date':
      return formatDate(value.date, lang);
    case 'number':
      return value.unit ? `${value.number} ${value.unit}` : String(value.number);
    case 'entity': {
      const entity = await reader.entities.load(value.entity);
      return entity ? titleOf(entity, lang) : value.entity;
    }
  }
}

/** The passages behind an obligation's own text, each once. */
export async function textEvidence(reader: Reader, id: string): Promise<readonly Evidence[]> {
  const claims = (await reader.claimsOfSubject.load(id)).filter((claim) => claim.predicate === 'description');
  const passages = claims.flatMap((claim) => claim.evidence);
  return [...new Map(passages.map((e) => [`${e.source} ${e.locator}`, e])).values()];
}
