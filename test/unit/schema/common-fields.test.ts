/**
 * SDL cannot share fields between an interface and its types, so the kinds of position repeat the
 * fields of Position. A field that differs is reported with file and line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  print,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../schema/', import.meta.url);
const sdl: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [`schema/${file}`, readFileSync(new URL(file, folder), 'utf8')]),
);

/** Where a type differs from its interface, one line each. */
function compareCommonFields(
  files: ReadonlyMap<string, string>,
  interfaceName: string,
  printField: (field: FieldDefinitionNode) => string,
): readonly string[] {
  const definitions = [...files].flatMap(([file, text]) =>
    parse(text).definitions.map((definition) => ({ file, definition })),
  );
  const common = definitions
    .map(({ definition }) => definition)
    .find(
      (definition) =>
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION &&
        definition.name.value === interfaceName,
    );
  if (common?.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [`There is no ${interfaceName}.`];
  return definitions.flatMap(({ file, definition }) =>
    isImplementation(definition, interfaceName)
      ? (common.fields ?? []).flatMap((field) => {
          const own = definition.fields?.find(({ name }) => name.value === field.name.value);
          const line = (own ?? definition).loc?.startToken.line ?? 0;
          const path = `${definition.name.value}.${field.name.value}`;
          return own !== undefined && printField(own) === printField(field)
            ? []
            : [`${file}:${String(line)}: ${path} is not what ${interfaceName} says`];
        })
      : [],
  );
}

function isImplementation(
  definition: { readonly kind: Kind },
  interfaceName: string,
): definition is ObjectTypeDefinitionNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    // The kind determines the type of the node.
    (definition as ObjectTypeDefinitionNode).interfaces?.some(
      ({ name }) => name.value === interfaceName,
    ) === true
  );
}

/** The field without its description, which each type of actor words differently. */
const printShape = ({ description: _, ...field }: FieldDefinitionNode): string => print(field);

describe('the fields of Position', () => {
  it('are repeated word for word by each kind of position', () => {
    expect(compareCommonFields(sdl, 'Position', print)).toEqual([]);
  });

  it('are reported with file and line where a kind differs', () => {
    const file = 'schema/remark.graphql';
    const text = sdl.get(file) ?? '';
    const changed = text
      .replace('What is asserted, in one neutral sentence', 'What it asserts, in one sentence')
      .replace('  quote: String\n', '  quote: String!\n');
    const lineOf = (words: string): string =>
      String(changed.slice(0, changed.indexOf(words)).split('\n').length);

    expect(compareCommonFields(new Map([...sdl, [file, changed]]), 'Position', print)).toEqual([
      `${file}:${String(Number(lineOf('What it asserts')) - 1)}: Remark.asserts is not what Position says`,
      `${file}:${String(Number(lineOf("The speaker's words, at most")) - 1)}: Remark.quote is not what Position says`,
    ]);
  });
});

describe('the fields of Actor', () => {
  it('have the same arguments in each type of actor', () => {
    expect(compareCommonFields(sdl, 'Actor', printShape)).toEqual([]);
  });
});
