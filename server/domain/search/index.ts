import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import type { Bilingual, Entity, EntityKind } from '../../model.ts';
import { compareText } from '../dates.ts';
import { groupBy } from '../group.ts';
import { titleOf } from '../titles.ts';
import { isNear, swaps, tolerance } from './distance.ts';
import { FIELD_BOOST, KIND_WEIGHT, type MatchField, textsOf } from './fields.ts';
import { compact, fold } from './fold.ts';
import { indexTerms, pairsOf, queryWords, type Word } from './words.ts';

/** What filters and facets need to know of an entity. */
export interface Card {
  readonly id: string;
  readonly kind: EntityKind;
  readonly title: Bilingual;
  readonly jurisdiction?: string;
  readonly bindingness?: string;
  readonly strength?: string;
  readonly themes: readonly string[];
}

type Filed = Readonly<Record<MatchField, string>> & { readonly id: string };

/** Documents added between two breaths of the event loop. */
const CHUNK = 200;
const NAMES: readonly MatchField[] = ['title', 'alias', 'identifier', 'id'];
const WHOLE = 0;
const CLOSE = 1;
const ALMOST_WHOLE = 2;
const FAR = 3;

/** Titles, aliases, numbers and gists of one release, in memory. */
export class SearchIndex {
  readonly #cards = new Map<string, Card>();
  /** Whole names, letters and digits only, to the ids that bear them. */
  readonly #whole = new Map<string, Set<string>>();
  /** The same names by id. */
  readonly #names = new Map<string, readonly string[]>();
  #byKind: ReadonlyMap<EntityKind, readonly string[]> = new Map();
  readonly #mini = new MiniSearch<Filed>({
    fields: ['title', 'alias', 'identifier', 'gist', 'id'],
    tokenize: indexTerms,
    processTerm: (term) => term,
  });

  async add(entities: readonly Entity[]): Promise<void> {
    for (let at = 0; at < entities.length; at += CHUNK) {
      const chunk = entities.slice(at, at + CHUNK);
      for (const entity of chunk) this.#remember(entity);
      this.#mini.addAll(chunk.map(toFiled));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  finish(): this {
    const cards = [...this.#cards.values()].toSorted(
      (a, b) => compareText(fold(a.title.en), fold(b.title.en)) || compareText(a.id, b.id),
    );
    this.#byKind = new Map([...groupBy(cards, (card) => card.kind)].map(([kind, all]) => [kind, all.map((c) => c.id)]));
    return this;
  }

  /** By title. */
  idsOfKind(kind: EntityKind): readonly string[] {
    return this.#byKind.get(kind) ?? [];
  }

  card(id: string): Card | undefined {
    return this.#cards.get(id);
  }

  /**
   * Best first: whole names, then words and beginnings of words, then whole names with letters that differ, then words
   * with letters that differ.
   */
  find(query: string): readonly Card[] {
    const words = queryWords(fold(query));
    const key = compact(query);
    const whole = this.#whole.get(key) ?? new Set();
    const hits = new Map(this.#search(words).map((hit) => [String(hit.id), hit]));
    const ranked = [...new Set([...whole, ...hits.keys()])].flatMap((id) => {
      const card = this.#cards.get(id);
      const hit = hits.get(id);
      if (!card) return [];
      const close = hit && isClose(hit, words);
      const almost = !close && this.#names.get(id)?.some((name) => isNear(key, name));
      const tier = whole.has(id) ? WHOLE : close ? CLOSE : almost ? ALMOST_WHOLE : FAR;
      const named = !hit || inNames(hit, words) ? 1 : 0.3;
      return [{ card, tier, score: (hit?.score ?? 1) * named * KIND_WEIGHT[card.kind] }];
    });
    return ranked
      .toSorted((a, b) => a.tier - b.tier || b.score - a.score || compareText(a.card.id, b.card.id))
      .map((entry) => entry.card);
  }

  /** The nearest names, for a query that finds nothing. */
  suggest(query: string, count: number): readonly Card[] {
    const words = queryWords(fold(query)).flatMap((word) => (word.japanese ? pairsOf(word.text) : [word.text]));
    if (words.length === 0) return [];
    const loose: SearchOptions = {
      ...OPTIONS,
      combineWith: 'OR',
      fields: ['title', 'alias'],
      fuzzy: 0.4,
      maxFuzzy: 4,
      prefix: true,
    };
    const hits = this.#mini.search({ queries: words, ...loose });
    return hits.slice(0, count).flatMap((hit) => this.#cards.get(String(hit.id)) ?? []);
  }

  #search(words: readonly Word[]): readonly SearchResult[] {
    if (words.length === 0) return [];
    const queries = words.map((word, i) => toQuery(word, i === words.length - 1));
    const all = this.#mini.search({ ...OPTIONS, combineWith: 'AND', queries });
    if (all.length > 0 || words.length < 3) return all;
    // A long query may hold one word too many: what has most of them is better than nothing.
    const most = Math.ceil((words.length * 2) / 3);
    const some = this.#mini.search({ ...OPTIONS, combineWith: 'OR', queries });
    return some.filter((hit) => words.filter((word) => howFound(hit, word) !== null).length >= most);
  }

  #remember(entity: Entity): void {
    const { id, kind, jurisdiction, bindingness, strength, themes } = entity;
    this.#cards.set(id, {
      ...{ id, kind, themes, title: { en: titleOf(entity, 'en'), ja: titleOf(entity, 'ja') } },
      ...(jurisdiction && { jurisdiction }),
      ...(bindingness && { bindingness }),
      ...(strength && { strength }),
    });
    const names = textsOf(entity).flatMap(({ field, text }) => (field === 'gist' ? [] : [compact(text)]));
    this.#names.set(id, names);
    for (const name of names) {
      const ids = this.#whole.get(name) ?? new Set();
      this.#whole.set(name, ids.add(id));
    }
  }
}

const OPTIONS: SearchOptions = {
  // Queries come cut into words already.
  tokenize: (text) => [text],
  processTerm: (term) => term,
  boost: FIELD_BOOST,
  weights: { fuzzy: 0.45, prefix: 0.7 },
};

function toFiled(entity: Entity): Filed {
  const texts = textsOf(entity);
  const of = (field: MatchField) =>
    texts
      .filter((text) => text.field === field)
      .flatMap((text) => (field === 'identifier' ? [text.text, numberOf(text.text), compact(text.text)] : [text.text]))
      .map(fold)
      .join('\n');
  return {
    id: entity.id,
    title: of('title'),
    alias: of('alias'),
    identifier: of('identifier'),
    gist: of('gist'),
  };
}

/** An official number without the words before it: "11778" for "Public Law 117-78". */
function numberOf(identifier: string): string {
  return compact(identifier.replace(/^\P{N}+/u, ''));
}

function toQuery(word: Word, last: boolean): Query {
  if (word.japanese) return { combineWith: 'AND', queries: [...pairsOf(word.text)] };
  const fuzzy = tolerance(word.text);
  const prefix = word.text.length >= (last ? 2 : 3);
  const swapped = fuzzy === 1 ? swaps(word.text).map((text) => ({ queries: [text], boostTerm: () => 0.4 })) : [];
  return { combineWith: 'OR', queries: [{ queries: [word.text], fuzzy, prefix }, ...swapped] };
}

type Found = 'word' | 'prefix' | 'fuzzy';

function howFound(hit: SearchResult, word: Word): Found | null {
  const terms = Object.keys(hit.match);
  if (word.japanese) return pairsOf(word.text).every((pair) => terms.includes(pair)) ? 'word' : null;
  if (terms.includes(word.text)) return 'word';
  if (terms.some((term) => term.startsWith(word.text))) return 'prefix';
  return terms.some((term) => isNear(word.text, term)) ? 'fuzzy' : null;
}

function isClose(hit: SearchResult, words: readonly Word[]): boolean {
  return words.every((word) => ['word', 'prefix'].includes(howFound(hit, word) ?? 'fuzzy'));
}

/** Every word was found in a name, not only in what the thing is about. */
function inNames(hit: SearchResult, words: readonly Word[]): boolean {
  const named = Object.entries(hit.match).filter(([, fields]) => fields.some((f) => NAMES.includes(f as MatchField)));
  const match = Object.fromEntries(named);
  return words.every((word) => howFound({ ...hit, match }, word) !== null);
}
