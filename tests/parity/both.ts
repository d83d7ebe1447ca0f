/** The API on two engines that hold the same release: every question goes to both, and the answers must be equal. */
import { type GraphQLSchema, getNamedType } from 'graphql';
import { Atlas } from '../../server/domain/atlas.ts';
import type { Engine } from '../../server/engine/port.ts';
import { createContext } from '../../server/graphql/context.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { createGraphQLServer } from '../../server/graphql/server.ts';
import { DEFAULT_LIMITS, type Limits } from '../../server/limits.ts';
import type { AtlasGraph } from '../../server/model.ts';
import { firstDifference } from './difference.ts';
import { type Choice, selectionOf } from './selection.ts';

/** Limits of size and time only, so that many questions go into one operation; page sizes stay as callers have them. */
const LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  tokens: 1_000_000,
  aliases: 1_000_000,
  rootFields: 1_000,
  recursiveSelections: 100_000_000,
  complexity: 1_000_000_000,
  responseBytes: 1_000_000_000,
  queryMs: 60_000,
  requestMs: 120_000,
};

/** Questions in one operation, where nothing else is said. */
const TOGETHER = 50;

export interface Question {
  /** Field of Query. */
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
}

// biome-ignore lint/suspicious/noExplicitAny: the shape follows from the schema; what matters is that both are equal.
export type Data = any;

interface Answer {
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly code: unknown; readonly path: unknown }[];
}

interface Party {
  readonly name: string;
  answer(query: string, variables: Record<string, unknown>): Promise<Answer>;
}

export class Both {
  readonly graph: AtlasGraph;
  readonly schema: GraphQLSchema = createSchema();
  /** Fields of Query that were asked, with the number of questions. */
  readonly asked = new Map<string, number>();
  readonly #parties: readonly [Party, Party];

  constructor(graph: AtlasGraph, engines: readonly [Engine, Engine]) {
    this.graph = graph;
    this.#parties = [partyOf(engines[0], this.schema), partyOf(engines[1], this.schema)];
  }

  /** The answers to questions of one field, in their order. */
  async ask(questions: readonly Question[], choice: Choice = {}, together = TOGETHER): Promise<readonly Data[]> {
    const answers: Data[] = [];
    for (let at = 0; at < questions.length; at += together) {
      answers.push(...(await this.#together(questions.slice(at, at + together), choice)));
    }
    return answers;
  }

  /** Every page of each, from the first to the last; gives the items of each list. */
  async askToTheEnd(questions: readonly Question[], choice: Choice = {}): Promise<readonly (readonly Data[])[]> {
    const lists: Data[][] = questions.map(() => []);
    let open = questions.map((question, list) => ({ question, list }));
    while (open.length > 0) {
      const pages = await this.ask(
        open.map(({ question }) => question),
        choice,
      );
      open = open.flatMap(({ question, list }, i) => {
        const { nodes, pageInfo, totalCount } = pages[i];
        lists[list]?.push(...nodes);
        if (pageInfo.hasNextPage) {
          return [{ list, question: { ...question, args: { ...question.args, after: pageInfo.endCursor } } }];
        }
        if (lists[list]?.length !== totalCount) {
          throw new Error(`${textOf(question)} has ${totalCount} items, but its pages hold ${lists[list]?.length}.`);
        }
        return [];
      });
    }
    return lists;
  }

  /** The code of the error that both give for a question that cannot be answered. */
  async askInVain(question: Question): Promise<unknown> {
    const [mine, theirs] = await this.#answers([question], {});
    this.#compare(question, mine.errors, theirs.errors);
    return mine.errors[0]?.code;
  }

  async #together(questions: readonly Question[], choice: Choice): Promise<readonly Data[]> {
    const answers = await this.#answers(questions, choice);
    for (const [i, { errors }] of answers.entries()) {
      if (errors.length === 0) continue;
      const asked = questions.slice(0, 3).map(textOf).join(', ');
      throw new Error(`${this.#parties[i]?.name} refuses ${asked} ...: ${JSON.stringify(errors.slice(0, 3))}`);
    }
    const [mine, theirs] = answers;
    return questions.map((question, i) => {
      this.asked.set(question.field, (this.asked.get(question.field) ?? 0) + 1);
      this.#compare(question, mine.data[`q${i}`], theirs.data[`q${i}`]);
      return mine.data[`q${i}`];
    });
  }

  #answers(questions: readonly Question[], choice: Choice): Promise<[Answer, Answer]> {
    const { query, variables } = this.#operation(questions, choice);
    const [left, right] = this.#parties;
    return Promise.all([left.answer(query, variables), right.answer(query, variables)]);
  }

  #compare(question: Question, mine: unknown, theirs: unknown): void {
    const found = firstDifference(mine, theirs, question.field);
    if (!found) return;
    const [left, right] = this.#parties;
    const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 2_000) ?? 'nothing';
    throw new Error(
      `${textOf(question)}\ndiffers at ${found.path}\n${left.name}: ${shown(found.left)}\n${right.name}: ${shown(found.right)}`,
    );
  }

  #operation(questions: readonly Question[], choice: Choice) {
    const declared: string[] = [];
    const variables: Record<string, unknown> = {};
    const lines = questions.map(({ field, args }, i) => {
      const known = this.schema.getQueryType()?.getFields()[field]?.args ?? [];
      const given = Object.entries(args).map(([name, value]) => {
        const variable = `${name}${i}`;
        declared.push(`$${variable}: ${known.find((arg) => arg.name === name)?.type}`);
        variables[variable] = value;
        return `${name}: $${variable}`;
      });
      return `q${i}: ${field}${given.length ? `(${given.join(', ')})` : ''} { ...answer }`;
    });
    const type = this.#typeOf(questions[0]?.field ?? '');
    const head = declared.length ? `query (${declared.join(', ')})` : 'query';
    const fragment = `fragment answer on ${type} ${selectionOf(this.schema, type, choice)}`;
    return { query: `${head} {\n${lines.join('\n')}\n}\n${fragment}`, variables };
  }

  #typeOf(field: string): string {
    const found = this.schema.getQueryType()?.getFields()[field];
    if (!found) throw new Error(`Query has no field ${field}.`);
    return getNamedType(found.type).name;
  }
}

function textOf({ field, args }: Question): string {
  return `query ${field} with variables ${JSON.stringify(args)}`;
}

function partyOf(engine: Engine, schema: GraphQLSchema): Party {
  const { queryMs, requestMs } = LIMITS;
  const atlas = new Atlas(engine, { queryMs, requestMs, releaseTtlMs: 60_000, today: () => '2026-11-21' });
  const server = createGraphQLServer(schema, LIMITS, { error: console.error });
  return {
    name: engine.name,
    async answer(query, variables) {
      const contextValue = await createContext(atlas, LIMITS, 'parity');
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('The answer comes in parts.');
      const { data, errors = [] } = body.singleResult;
      return {
        data,
        errors: errors.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code })),
      };
    },
  };
}
