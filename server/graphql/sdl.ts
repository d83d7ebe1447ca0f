import { readdirSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  parse,
} from 'graphql';

/** The schema of all modules as one document. Fields that implement an interface inherit its descriptions. */
export function readSdl(): DocumentNode {
  const folder = new URL('.', import.meta.url);
  const modules = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated' && entry.name !== 'limits')
    .map((entry) => entry.name)
    .sort();
  const texts = modules.map((name) => readFileSync(new URL(`${name}/schema.graphql`, folder), 'utf8'));
  return inheritDescriptions(parse(texts.join('\n')));
}

function inheritDescriptions(document: DocumentNode): DocumentNode {
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(node.name.value, node);
  }
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
    const inherited = (node.interfaces ?? []).flatMap((i) => interfaces.get(i.name.value)?.fields ?? []);
    return { ...node, fields: (node.fields ?? []).map((field) => describeField(field, inherited)) };
  });
  return { ...document, definitions };
}

function describeField(field: FieldDefinitionNode, inherited: readonly FieldDefinitionNode[]): FieldDefinitionNode {
  const model = inherited.find((f) => f.name.value === field.name.value);
  if (!model) return field;
  const args = (field.arguments ?? []).map((arg) => described(arg, model.arguments ?? []));
  return { ...described(field, [model]), arguments: args };
}

function described<T extends FieldDefinitionNode | InputValueDefinitionNode>(node: T, models: readonly T[]): T {
  const description = node.description ?? models.find((m) => m.name.value === node.name.value)?.description;
  return description ? { ...node, description } : node;
}
