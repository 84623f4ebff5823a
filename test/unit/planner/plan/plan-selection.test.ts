import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from '../../../../src/packaged-files.js';
import { RecordIndex } from '../../../../src/planner/plan/record-index.js';
import { planNodes } from '../../../../src/planner/plan/plan-selection.js';
import { printPlan } from '../../../../src/planner/print/print-plan.js';

const schema = buildSchema(await readSdl());
const options = {
  recordIndex: new RecordIndex({
    version: 'test',
    ids: ['state:cn'],
    parts: [],
    positions: 405,
    texts: [],
    degrees: [],
    lastDay: 20_000,
  }),
  maxDepth: 3,
};

/** The info that the resolver of `position` gets for this selection. */
function infoOf(
  selection: string,
  variableValues: Record<string, unknown> = {},
): GraphQLResolveInfo {
  let found: GraphQLResolveInfo | undefined;
  graphqlSync({
    schema,
    source: `query ${printVariables(variableValues)} { position(id: "position:x-1") ${selection} }`,
    rootValue: {
      position: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
        found = info;
        return null;
      },
    },
    variableValues,
  });
  if (found === undefined) throw new Error('the query is not valid');
  return found;
}

function printVariables(values: Record<string, unknown>): string {
  const names = Object.entries(values).map(
    ([name, value]) => `$${name}: ${typeof value === 'number' ? 'Int' : 'Boolean!'}`,
  );
  return names.length === 0 ? '' : `(${names.join(', ')})`;
}

function plan(selection: string, variables?: Record<string, unknown>): string {
  return printPlan('Position', planNodes(infoOf(selection, variables), 'Position', options).node);
}

test('scalars, dates and derived fields need no relationship', () => {
  expect(plan('{ id asserts occurredOn { earliest } codes { code } __typename }')).toBe('Position');
});

test('the order and the aliases of fields do not matter', () => {
  expect(plan('{ evidence { exact } who: madeBy { id } }')).toBe(
    plan('{ madeBy { name } words: evidence { id note } }'),
  );
});

test('fragments on the interface, on types and without a type are merged', () => {
  const spread = plan(
    '{ ...on Position { madeBy { id } } ...on Denial { madeBy { name } statement { id } } ... { statement { form } } }',
  );

  expect(spread).toBe(plan('{ madeBy { id } statement { id } }'));
});

test('@skip and @include are applied with the variables', () => {
  const selection = '{ madeBy @include(if: $x) { id } ... @skip(if: $x) { evidence { id } } }';

  expect(plan(selection, { x: true })).toBe(plan('{ madeBy { id } }'));
  expect(plan(selection, { x: false })).toBe(plan('{ evidence { id } }'));
});

test('a field with other arguments is another relationship; a variable equals its value', () => {
  expect(
    plan('{ a: responses(first: 1) { nodes { id } } b: responses(first: 2) { nodes { id } } }'),
  ).toContain('responses_2');
  expect(
    plan('{ a: responses(first: 2) { nodes { id } } b: responses(first: $n) { totalCount } }', {
      n: 2,
    }),
  ).not.toContain('responses_2');
});

test('a connection whose rows are not selected reads none', () => {
  expect(plan('{ responses { totalCount } }')).toContain('no rows; with total');
});

test('the depth is counted in relationships', () => {
  const nested = (levels: number) =>
    `{ ${'respondsTo { position { '.repeat(levels)} id ${'} }'.repeat(levels)} }`;

  expect(() => plan(nested(3))).not.toThrow();
  expect(() => plan(nested(4))).toThrow(/more than 3 relationships/);
});

function rowsOf(selection: string): number {
  return planNodes(infoOf(selection), 'Position', options).rows;
}

test('pages multiply', () => {
  const nested = '{ responses(first: 40) { nodes { responses(first: 40) { nodes { id } } } } }';

  expect(rowsOf(nested)).toBe(1 + 40 + 40 * 40);
});

test('a total counts one row, whatever the page', () => {
  expect(rowsOf('{ responses(first: 200) { totalCount } }')).toBe(1 + 1);
});
