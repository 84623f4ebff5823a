/**
 * The input types of the schema equal the keys of `filter-keys.ts`: a missing key is reported.
 * Everything else is derived from the keys.
 */
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSdl } from '../../../src/packaged-files.js';
import {
  filterKeys,
  listTestedKeys,
  type FilterKey,
  type FilterKeys,
} from '../../../src/domain/selection/filter-keys.js';
import { parseFilterValue } from '../../../src/domain/selection/filters.js';
import { relationshipDefinitions } from '../../../src/domain/ontology/relationship-definitions.js';
import { filterParameters } from '../../../src/domain/selection/selection-parameters.js';
import { termsOf } from '../../../src/domain/ontology/vocabularies.js';

const PARTS = ['and', 'or', 'not'];

/** Differences between the schema and the keys, one line each. */
function compareFilters(schema: GraphQLSchema): readonly string[] {
  return Object.entries<FilterKeys>(filterKeys).flatMap(([name, keys]) =>
    compareKeys(schema, name, keys),
  );
}

function compareKeys(schema: GraphQLSchema, typeName: string, keys: FilterKeys): string[] {
  const type = schema.getType(typeName);
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const own = Object.keys(fields).filter((name) => !PARTS.includes(name));
  return [
    ...own
      .filter((name) => keys[name] === undefined)
      .map(
        (name) =>
          `${typeName}.${name} is in schema/ and not in src/domain/selection/filter-keys.ts`,
      ),
    ...Object.entries(keys).flatMap(([name, key]) => {
      const field = fields[name];
      if (field === undefined) {
        return [`${typeName}.${name} is in src/domain/selection/filter-keys.ts and not in schema/`];
      }
      const nested =
        key.kind === 'GROUP' ? compareKeys(schema, getNamedType(field.type).name, key.keys) : [];
      const expected = typeOf(key, field.type);
      const actual = String(field.type);
      return actual === expected
        ? nested
        : [`${typeName}.${name} is ${actual} in schema/; its key takes ${expected}`, ...nested];
    }),
  ];
}

/** The type for the kind of a key; for vocabularies, the enum must have exactly their terms. */
function typeOf(key: FilterKey, actual: GraphQLInputType): string {
  const named = getNamedType(actual);
  const words = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
  switch (key.kind) {
    case 'IDS':
      return '[ID!]';
    case 'TEXTS':
      return '[String!]';
    case 'TEXT':
      return 'String';
    case 'FLAG':
      return 'Boolean';
    case 'PERIOD':
      return 'DateRange';
    case 'ACTOR_TYPES':
      return '[ActorType!]';
    case 'GROUP':
      return isListType(actual) ? 'an input' : String(actual);
    case 'WORDS':
    case 'WORD': {
      const terms = termsOf(key.vocabulary);
      const isSame = words.toSorted().join() === terms.toSorted().join();
      const enumName = isSame ? named.name : `an enum of ${terms.join(', ')}`;
      return key.kind === 'WORD' ? enumName : `[${enumName}!]`;
    }
  }
}

describe('filter keys', () => {
  let sdl: string;
  beforeAll(async () => {
    sdl = await readSdl();
  });

  it('are those of the schema, of the same kinds', () => {
    expect(compareFilters(buildSchema(sdl))).toEqual([]);
  });

  it('that exist only in the schema are reported', () => {
    const changed = sdl
      .replace('input PositionFilter {', 'input PositionFilter {\n  mood: [String!]')
      .replace('input AgainstFilter {', 'input AgainstFilter {\n  mood: String')
      .replace('input DocumentFilter {', 'input DocumentFilter {\n  pages: Int');

    expect(compareFilters(buildSchema(changed))).toEqual([
      'PositionFilter.mood is in schema/ and not in src/domain/selection/filter-keys.ts',
      'AgainstFilter.mood is in schema/ and not in src/domain/selection/filter-keys.ts',
      'DocumentFilter.pages is in schema/ and not in src/domain/selection/filter-keys.ts',
    ]);
  });

  it('whose type differs from the schema are reported', () => {
    const changed = sdl.replace('  hedge: [Hedge!]\n', '  hedge: [Conduct!]\n');

    expect(compareFilters(buildSchema(changed))).toEqual([
      expect.stringMatching(
        /^PositionFilter\.hedge is \[Conduct!\] in schema\/; its key takes \[an enum of CERTAIN/,
      ),
    ]);
  });

  it('follow relationships that the ontology allows between their ends', () => {
    for (const [name, { tests }] of Object.values<FilterKeys>(filterKeys).flatMap(listTestedKeys)) {
      if (!('path' in tests)) continue;
      for (const { types, direction, to } of tests.path.steps) {
        for (const type of types) {
          const { from, to: ends } = relationshipDefinitions[type];
          const reached: readonly string[] = direction === 'OUT' ? ends : from;
          const fits = ['Actor', 'Position'].includes(to) || reached.includes(to);
          expect(fits, `${name}: ${type} to ${to}`).toBe(true);
        }
      }
    }
  });

  it('of positions each have a parameter of a URL', () => {
    for (const [name, key] of listTestedKeys(filterKeys.PositionFilter)) {
      const parameters = key.kind === 'PERIOD' ? ['from', 'to'] : [key.parameter ?? name];
      for (const parameter of parameters) expect(filterParameters).toHaveProperty(parameter);
    }
  });

  it('accept only ids of records with their labels', () => {
    expect(() => parseFilterValue('PositionFilter', { publisher: ['document:x'] })).toThrow(
      'publisher: "document:x" is the id of a Document, not of a Publisher.',
    );
    expect(() => parseFilterValue('StatementFilter', { issuedBy: ['incident:x'] })).toThrow(
      'issuedBy: "incident:x" is the id of an Incident, not of an actor.',
    );
  });

  it('for principals refuse an agency or a person, and name the key that finds what these said', () => {
    expect(() => parseFilterValue('PositionFilter', { madeBy: ['agency:x'] })).toThrow(
      'madeBy: "agency:x" is the id of an Agency, not of a State, a Bloc, or an Organization. voicedBy finds who issued or delivered it.',
    );
    expect(() => parseFilterValue('StatementFilter', { madeBy: ['spokesperson:x'] })).toThrow(
      'issuedBy and deliveredBy find who voiced it.',
    );
  });

  it('with includeParts keep it only where it changes the result', () => {
    const parse = (filter: object) => parseFilterValue('PositionFilter', filter);

    expect(parse({ madeBy: ['state:cn'], includeParts: true })).toEqual({ madeBy: ['state:cn'] });
    expect(parse({ voicedBy: ['state:cn'], includeParts: true })).toEqual({
      voicedBy: ['state:cn'],
      includeParts: true,
    });
  });
});
