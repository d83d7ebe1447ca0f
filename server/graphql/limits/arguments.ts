/** Checks every argument of an operation, with the real variables, before anything is run. */
import {
  type DocumentNode,
  type GraphQLSchema,
  getArgumentValues,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { AtlasError, type ErrorCode } from '../../errors.ts';
import type { Limits } from '../../limits.ts';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they come out of coercion. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Throws AtlasError at the first argument beyond its limit. */
export function checkArguments({ schema, document, operation, variables }: Operation, limits: Limits): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition(node) {
        return node === operation ? undefined : false;
      },
      Field(node) {
        const field = types.getFieldDef();
        if (!field || field.args.length === 0 || field.name.startsWith('__')) return;
        for (const [name, value] of Object.entries(getArgumentValues(field, node, { ...variables }))) {
          checkArgument(`${field.name}(${name})`, value, limits);
        }
      },
    }),
  );
}

function checkArgument(place: string, value: unknown, limits: Limits): void {
  if (typeof value === 'string') {
    refuseAbove('TEXT_TOO_LONG', limits.argumentCharacters, value.length, `${place} has`, 'characters');
  } else if (typeof value === 'number') {
    checkNumber(place, value, limits);
  } else if (Array.isArray(value)) {
    const limit = place === 'subgraph(ids)' ? limits.subgraphNodes : limits.nodes;
    refuseAbove('LIST_TOO_LONG', limit, value.length, `${place} has`, 'items');
    if (value.length === 0 && NEVER_EMPTY.has(place)) throw new AtlasError('BAD_USER_INPUT', `${place} is empty.`);
    for (const item of value) checkArgument(place, item, limits);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) checkArgument(place, item, limits);
  }
}

const NEVER_EMPTY: ReadonlySet<string> = new Set(['neighbourhood(ids)', 'subgraph(ids)']);

function checkNumber(place: string, value: number, limits: Limits): void {
  if (value < 1) throw new AtlasError('BAD_USER_INPUT', `${place} is ${value}; it must be at least 1.`);
  if (place === 'paths(maxSteps)') refuseAbove('BAD_USER_INPUT', limits.pathSteps, value, `${place} is`, '');
  else
    refuseAbove('PAGE_TOO_LARGE', place === 'paths(first)' ? limits.paths : limits.pageSize, value, `${place} is`, '');
}

function refuseAbove(code: ErrorCode, limit: number, actual: number, subject: string, unit: string): void {
  if (actual <= limit) return;
  throw new AtlasError(code, `${[subject, actual, unit].filter(Boolean).join(' ')}; the limit is ${limit}.`, {
    limit,
    actual,
  });
}
