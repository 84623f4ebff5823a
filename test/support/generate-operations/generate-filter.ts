/**
 * Which keys of a filter are set. Values come with the variants.
 */
import type { GraphQLSchema } from 'graphql';
import { actorLabels, positionLabels } from '../../../src/domain/ontology/node-definitions.js';
import type { FilterTypeName } from '../naive-evaluation/match-record.js';
import type { Choices } from './choices.js';
import { inputOf } from './schema-shapes.js';
import type { FilterStructure, Size } from './structure.js';

/** Keys that each apply to one kind of position only: together they would match nothing. */
const keysOfOneKind: readonly (readonly string[])[] = [
  ['denialForm', 'contests'],
  ['conduct', 'hedge', 'basis', 'isCounter', 'isAnswered'],
];
const composing = ['and', 'or', 'not'];
const MAX_NESTING = 3;

export function generateFilter(
  choices: Choices,
  schema: GraphQLSchema,
  typeName: FilterTypeName,
  nesting = 0,
): FilterStructure {
  const isPosition = typeName === 'PositionFilter';
  const keys = chooseKeys(choices, schema, typeName, nesting);
  const nested = (): FilterStructure => generateFilter(choices, schema, typeName, nesting + 1);
  const mayNest = isPosition && nesting < MAX_NESTING;
  const nestedList = (probability: number): readonly FilterStructure[] | undefined =>
    mayNest && choices.chance(probability)
      ? Array.from({ length: choices.chance(0.1) ? 0 : choices.integer(1, 3) }, nested)
      : undefined;
  return {
    typeName,
    keys,
    sizes: Object.fromEntries(keys.map((key) => [key, chooseSize(choices)])),
    labels: choices.chance(0.05)
      ? []
      : choices.some(isPosition ? positionLabels : actorLabels, 1, 3),
    against: choices.chance(0.05) ? [] : choices.some(['actors', 'roles', 'regions'], 1, 2),
    and: nestedList(0.12),
    or: nestedList(0.2),
    not: mayNest && choices.chance(0.15) ? nested() : undefined,
  };
}

export function chooseSize(choices: Choices): Size {
  if (choices.chance(0.03)) return 'NONE';
  return choices.chance(0.4) ? 'ONE' : 'FEW';
}

function chooseKeys(
  choices: Choices,
  schema: GraphQLSchema,
  typeName: FilterTypeName,
  nesting: number,
): readonly string[] {
  const all = Object.keys(inputOf(schema, typeName).getFields()).filter(
    (key) => !composing.includes(key),
  );
  const excluded = choices.chance(0.1) ? [] : choices.oneOf(keysOfOneKind);
  const keys = all.filter((key) => !excluded.includes(key));
  return choices.some(keys, nesting === 0 ? 1 : 0, choices.chance(0.2) ? 4 : 2);
}
