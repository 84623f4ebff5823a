/**
 * A list of nodes that omits the properties of their relationship is deprecated, so that editors,
 * code generators and introspection steer clients to `edges`. It still works.
 */
import { readdir, readFile } from 'node:fs/promises';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  NoDeprecatedCustomRule,
  parse,
  validate,
  type GraphQLField,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSdl } from '../../../src/packaged-files.js';
import { listBindings } from '../../../src/planner/plan/bindings.js';

const schema = buildSchema(await readSdl());

function fieldsOf(name: string): readonly GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** The type of each connection whose edges show properties of the relationship. */
const connectionsWithProperties = listBindings().flatMap((binding) => {
  if (binding.shape !== 'CONNECTION' || binding.edgeProperties.length === 0) return [];
  const [owner = '', name] = binding.field.split('.');
  return fieldsOf(owner)
    .filter((field) => field.name === name)
    .map((field) => getNamedType(field.type).name);
});

test('nodes is deprecated exactly where edges hold more than their node', () => {
  const deprecated = Object.keys(schema.getTypeMap()).flatMap((type) =>
    fieldsOf(type)
      .filter((field) => field.deprecationReason != null)
      .map((field) => `${type}.${field.name}`),
  );

  expect(connectionsWithProperties).toEqual(['ResponseConnection']);
  expect(deprecated).toEqual(connectionsWithProperties.map((name) => `${name}.nodes`));
});

test('the reason names a valid alternative', () => {
  const nodes = fieldsOf('ResponseConnection').find(({ name }) => name === 'nodes');
  const reason = nodes?.deprecationReason ?? '';
  const edges = /`(edges \{.*\})`/.exec(reason)?.[1]?.replace('…', 'id') ?? '';

  const query = parse(`{ position(id: "position:x") { responses { ${edges} } } }`);
  expect(validate(schema, query, [NoDeprecatedCustomRule])).toEqual([]);
  expect(validate(schema, query)).toEqual([]);
});

describe('nothing in this repository selects it', async () => {
  const examples = new URL('../../../examples/', import.meta.url);
  const names = (await readdir(examples)).filter((name) => name.endsWith('.graphql'));

  test.each(names)('%s', async (name) => {
    const document = parse(await readFile(new URL(name, examples), 'utf8'));
    expect(validate(schema, document, [NoDeprecatedCustomRule])).toEqual([]);
  });
});
