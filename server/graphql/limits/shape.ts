/** Measures an operation before it is run: how deep, how many aliases, directives and fields at the top. */
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { AtlasError, type ErrorCode } from '../../errors.ts';
import type { Limits } from '../../limits.ts';

export interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

const RULES: readonly { key: keyof Shape; code: ErrorCode; what: string }[] = [
  { key: 'depth', code: 'QUERY_TOO_DEEP', what: 'levels of fields' },
  { key: 'aliases', code: 'TOO_MANY_ALIASES', what: 'aliases' },
  { key: 'rootFields', code: 'TOO_MANY_ROOT_FIELDS', what: 'fields at the top' },
  { key: 'directives', code: 'TOO_MANY_DIRECTIVES', what: 'directives' },
];

/** A validation rule that reports each limit an operation breaks. */
export function shapeRule(limits: Limits): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const measure = measurer(context.getDocument());
    return {
      OperationDefinition(operation) {
        const shape = measure(operation);
        for (const { key, code, what } of RULES) {
          const excess = { limit: limits[key], actual: shape[key] };
          if (excess.actual <= excess.limit) continue;
          const message = `The operation has ${excess.actual} ${what}; the limit is ${excess.limit}.`;
          const originalError = new AtlasError(code, message, excess);
          context.reportError(new GraphQLError(message, { nodes: operation, originalError }));
        }
        return false;
      },
    };
  };
}

/** A fragment is measured once and counted at each spread, so that fragments that double are no work. */
export function measurer(document: DocumentNode): (operation: OperationDefinitionNode) => Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, Shape>();

  const ofFragment = (name: string): Shape => {
    const done = known.get(name);
    if (done) return done;
    // A fragment that spreads itself is another rule's error; here it only must not go round for ever.
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const shape = fragment ? ofSelections(fragment.selectionSet) : NOTHING;
    known.set(name, shape);
    return shape;
  };

  const ofSelections = (set: SelectionSetNode | undefined): Shape => {
    let { depth, aliases, directives, rootFields } = NOTHING;
    for (const selection of set?.selections ?? []) {
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        // Introspection is nested by nature and bounded by a rule of its own.
        const own = selection.name.value.startsWith('__') ? NOTHING : ofSelections(selection.selectionSet);
        depth = Math.max(depth, own.depth + 1);
        aliases += own.aliases + (selection.alias ? 1 : 0);
        directives += own.directives;
        rootFields += 1;
      } else {
        const own =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet);
        depth = Math.max(depth, own.depth);
        aliases += own.aliases;
        directives += own.directives;
        rootFields += own.rootFields;
      }
    }
    return { depth, aliases, directives, rootFields };
  };

  return (operation) => {
    const shape = ofSelections(operation.selectionSet);
    return { ...shape, directives: shape.directives + (operation.directives?.length ?? 0) };
  };
}
