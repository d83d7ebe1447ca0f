/** What to ask of a type, taken from the schema, so that a new field is compared without an edit here. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { DEFAULT_LIMITS } from '../../server/limits.ts';

/** Days by which standing and status are judged: long ago, in the middle of things, far ahead. */
export const DAYS = ['1999-06-30', '2023-01-06', '2031-01-01'] as const;

export interface Choice {
  /** Types with an id that are selected whole where they are met first; `all` for every type. Others: by their id. */
  readonly whole?: readonly string[] | 'all';
  /** `Type.field`, left out. */
  readonly except?: readonly string[];
  /** What to ask of a type instead of its id alone. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** `{ ... }` for the type, or nothing for a leaf. */
export function selectionOf(schema: GraphQLSchema, type: string, choice: Choice = {}): string {
  const start = schema.getType(type);
  if (!start) throw new Error(`The schema has no type ${type}.`);
  return new Selector(schema, choice).of(start as GraphQLNamedOutputType, []);
}

class Selector {
  readonly #schema: GraphQLSchema;
  readonly #choice: Choice;

  constructor(schema: GraphQLSchema, choice: Choice) {
    this.#schema = schema;
    this.#choice = choice;
  }

  of(type: GraphQLNamedOutputType, above: readonly string[]): string {
    if (isLeafType(type)) return '';
    if (this.#isReference(type, above)) return this.#choice.instead?.[type.name] ?? '{ __typename id }';
    const path = [...above, type.name];
    const own = isAbstractType(type) ? this.#possible(type, path) : this.#fields(type, path);
    return `{ __typename ${own} }`;
  }

  #isReference(type: GraphQLNamedOutputType, above: readonly string[]): boolean {
    if (above.includes(type.name)) return true;
    const { whole = [], instead } = this.#choice;
    if (whole === 'all' || whole.includes(type.name)) return false;
    const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
    return instead?.[type.name] !== undefined || hasId;
  }

  /** Fields of one type only get its name before theirs: the same name may have another type elsewhere. */
  #possible(type: GraphQLNamedOutputType, path: readonly string[]): string {
    if (!isAbstractType(type)) return '';
    const shared = isInterfaceType(type) ? type.getFields() : {};
    const parts = this.#schema.getPossibleTypes(type).map((member) => {
      const fields = Object.values(member.getFields()).filter((field) => !(field.name in shared));
      const own = fields.map((field) => this.#field(member.name, field, path, `${member.name}_`)).join(' ');
      return own.trim() === '' ? '' : `... on ${member.name} { ${own} }`;
    });
    return [isInterfaceType(type) ? this.#fields(type, path) : '', ...parts].join(' ');
  }

  #fields(type: GraphQLNamedOutputType, path: readonly string[]): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    return Object.values(type.getFields())
      .map((field) => this.#field(type.name, field, path, ''))
      .join(' ');
  }

  #field(owner: string, field: GraphQLField<unknown, unknown>, path: readonly string[], prefix: string): string {
    if (this.#choice.except?.includes(`${owner}.${field.name}`)) return '';
    const below = this.#below(owner, field, path);
    return variants(field.args)
      .map(({ name, text }) => {
        const alias = `${prefix}${field.name}${name}`;
        return `${alias === field.name ? '' : `${alias}: `}${field.name}${text} ${below}`;
      })
      .join(' ');
  }

  /** The item of an edge is the one in `nodes` too. */
  #below(owner: string, field: GraphQLField<unknown, unknown>, path: readonly string[]): string {
    const type = getNamedType(field.type);
    const doubled = owner.endsWith('Edge') && field.name === 'node' && isWithId(type);
    return doubled ? '{ __typename id }' : this.of(type, path);
  }
}

function isWithId(type: GraphQLNamedOutputType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
}

interface Variant {
  /** Added to the alias. */
  readonly name: string;
  /** The arguments in brackets. */
  readonly text: string;
}

/** Every language, the default day and all of `DAYS`, the largest page; other arguments keep their defaults. */
function variants(args: readonly GraphQLArgument[]): readonly Variant[] {
  const combined = args.reduce<readonly { name: string; texts: readonly string[] }[]>(
    (before, arg) =>
      before.flatMap((variant) =>
        valuesOf(arg).map(({ name, text }) => ({
          name: variant.name + name,
          texts: text === '' ? variant.texts : [...variant.texts, `${arg.name}: ${text}`],
        })),
      ),
    [{ name: '', texts: [] }],
  );
  return combined.map(({ name, texts }) => ({ name, text: texts.length === 0 ? '' : `(${texts.join(', ')})` }));
}

function valuesOf(arg: GraphQLArgument): readonly Variant[] {
  const type = getNamedType(arg.type);
  if (arg.name === 'lang' && isEnumType(type)) {
    return type.getValues().map(({ name }) => ({ name: `_${name}`, text: name }));
  }
  if (arg.name === 'asOf') {
    const days = DAYS.map((day) => ({ name: `_${day.replaceAll('-', '')}`, text: `"${day}"` }));
    return [{ name: '', text: '' }, ...days];
  }
  if (arg.name === 'first') return [{ name: '', text: String(DEFAULT_LIMITS.pageSize) }];
  if (isRequiredArgument(arg)) throw new Error(`Say in tests/parity/selection.ts what to give for \`${arg.name}\`.`);
  return [{ name: '', text: '' }];
}
