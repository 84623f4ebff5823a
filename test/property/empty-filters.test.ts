/**
 * Null and empty values are ignored: every key of every filter is read from the schema and tried
 * alone, beside a key that does constrain, and inside `and`, `or` and `not`; then every parameter of
 * every export.
 */
import {
  buildSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { readSdl } from '../../src/packaged-files.js';
import {
  claimsParameters,
  discourseParameters,
  networkParameters,
  parseClaimsParameters,
  parseDiscourseParameters,
  parseNetworkParameters,
} from '../../src/domain/networks/network-parameters.js';
import {
  filterParameters,
  parseFilterParameters,
  parseSelectionParameters,
  selectionParameters,
} from '../../src/domain/selection/selection-parameters.js';
import { fileParameters, splitFileParameters } from '../../src/export/file-parameters.js';
import { inputOf } from '../support/generate-operations/schema-shapes.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

type Filter = Readonly<Record<string, unknown>>;

/** Each filter with a root that takes it and a key that matches some records but not all. */
const filters: readonly (readonly [type: string, root: string, constraint: Filter])[] = [
  ['PositionFilter', 'positions', { kind: ['DENIAL'] }],
  ['StatementFilter', 'statements', { sourceCheck: 'INCOMPLETE' }],
  ['ActorFilter', 'actors', { types: ['BLOC'] }],
  ['InitiativeFilter', 'initiatives', { kind: ['UN_RESOLUTION'] }],
  ['IncidentFilter', 'incidents', { name: 'wannacry' }],
  ['DocumentFilter', 'documents', { publisherKind: ['STATE_MEDIA'] }],
];

const schema = buildSchema(await readSdl());

/** Every way in which each key can be empty, null included. */
function listEmpty(type: GraphQLInputObjectType): readonly Filter[] {
  return Object.values(type.getFields()).flatMap(({ name, type: given }) => {
    const of = getNullableType(given);
    const values: unknown[] = [null];
    if (isListType(of)) values.push([]);
    if (isListType(of) && isInputObjectType(getNullableType(of.ofType))) values.push([{}]);
    if (isInputObjectType(of)) values.push({}, ...(name === 'not' ? [] : listEmpty(of)));
    // A text to find, or an end of a period.
    if (String(of) === 'String') values.push('', ' \t');
    return values.map((value) => ({ [name]: value }));
  });
}

describeEachEngine('empty values in a filter', (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test.each(filters)('constrains nothing in a %s', async (type, root, constraint) => {
    const count = async (filter: Filter): Promise<unknown> => {
      const { result } = await runQuery(
        `query ($filter: ${type}) { ${root}(filter: $filter) { totalCount } }`,
        { filter },
      );
      expect(result.errors, JSON.stringify(filter)).toBeUndefined();
      return result.data?.[root];
    };
    const all = await count({});
    const some = await count(constraint);
    expect(some).not.toEqual(all);

    const empty = listEmpty(inputOf(schema, type));
    expect(empty.length).toBeGreaterThan(5);
    for (const filter of empty) {
      expect(await count(filter), JSON.stringify(filter)).toEqual(all);
      const beside = { ...filter, ...constraint };
      expect(await count(beside), JSON.stringify(beside)).toEqual(some);
      if (type !== 'PositionFilter') continue;
      for (const nested of [
        { and: [filter, constraint] },
        { and: [constraint], or: [filter] },
        { ...constraint, or: [filter, { kind: ['CALL'] }] },
        { ...constraint, not: filter },
      ]) {
        expect(await count(nested), JSON.stringify(nested)).toEqual(some);
      }
    }
  });
});

test('a filter in URL parameters is the same with and without its empty values', () => {
  const parse = (filter: object) =>
    parseSelectionParameters([
      ['kind', 'DENIAL'],
      ['filter', JSON.stringify(filter)],
    ]).filter;

  for (const filter of listEmpty(inputOf(schema, 'PositionFilter'))) {
    if (!('kind' in filter))
      expect(parse(filter), JSON.stringify(filter)).toEqual({ kind: ['DENIAL'] });
  }
});

/** The parameters of each export, and how they are parsed. */
const exportParameters = [
  ['subgraph', selectionParameters, parseSelectionParameters],
  ['positions', filterParameters, parseFilterParameters],
  ['reply-network', networkParameters, parseNetworkParameters],
  ['discourse-network', discourseParameters, parseDiscourseParameters],
  ['claims', claimsParameters, parseClaimsParameters],
  ['every file', fileParameters, splitFileParameters],
] as const;

test.each(exportParameters)(
  'an empty parameter of %s counts as absent',
  (_name, parameters, parse) => {
    const others = 'kind' in parameters ? [['kind', 'DENIAL'] as const] : [];
    for (const name of Object.keys(parameters).filter((each) => !mayBeEmpty.includes(each))) {
      const rest = others.filter(([other]) => other !== name);
      for (const empty of ['', ' ']) {
        expect(parse([[name, empty], ...rest]), name).toEqual(parse(rest));
      }
    }
  },
);

/** Lists for which an empty value has a meaning of its own. */
const mayBeEmpty = ['types', 'ids'];

test('only an empty list of relationships means none of them, and an empty list of ids is refused', () => {
  expect(parseSelectionParameters([['types', '']]).types).toEqual([]);
  expect(() => parseSelectionParameters([['ids', '']])).toThrow(/ids: name at least one/);
});

test('an empty value beside others of the same parameter has no effect', () => {
  const { filter } = parseFilterParameters([
    ['madeBy', ''],
    ['madeBy', 'state:cn'],
    ['from', ''],
    ['from', '2020'],
  ]);
  expect(filter).toEqual(
    parseFilterParameters([
      ['madeBy', 'state:cn'],
      ['from', '2020'],
    ]).filter,
  );
});
