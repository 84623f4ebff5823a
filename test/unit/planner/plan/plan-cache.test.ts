import { buildSchema, execute, parse, type GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from '../../../../src/packaged-files.js';
import { RecordIndex } from '../../../../src/planner/plan/record-index.js';
import { planNodes } from '../../../../src/planner/plan/plan-selection.js';
import { printNodeByProperty } from '../../../../src/planner/print/print-statement.js';

const schema = buildSchema(await readSdl());
const document = parse(`query ($id: ID!, $n: Int, $withMakers: Boolean!) {
  position(id: $id) { id ...Replies madeBy @include(if: $withMakers) { id } }
}
fragment Replies on Position { responses(first: $n) { nodes { id } } }`);
const recordIndex = createRecordIndex('a');

function createRecordIndex(version: string): RecordIndex {
  return new RecordIndex({
    version,
    ids: [],
    texts: [],
    parts: [],
    positions: 1,
    degrees: [],
    lastDay: 0,
  });
}

/** The info that the resolver of `position` gets for the document with these variables. */
function infoOf(variableValues: Record<string, unknown>): GraphQLResolveInfo {
  let found: GraphQLResolveInfo | undefined;
  const position = (_args: unknown, _context: unknown, info: GraphQLResolveInfo): null => {
    found = info;
    return null;
  };
  void execute({ schema, document, variableValues, rootValue: { position } });
  if (found === undefined) throw new Error('the document was not run');
  return found;
}

function planOf(
  values: Record<string, unknown>,
  known = recordIndex,
): ReturnType<typeof planNodes> {
  const info = infoOf({ id: 'position:x-1', withMakers: true, ...values });
  return planNodes(info, 'Position', { recordIndex: known, maxDepth: 8 });
}

test('a document is planned once, whatever the arguments of its field', () => {
  expect(planOf({ id: 'position:x-2' }).node).toBe(planOf({ id: 'position:x-1' }).node);
});

test('variables inside of the selection, in fragments too, have plans of their own', () => {
  const sizes = [1, 2, 1].map(
    (n) =>
      planOf({ n }).node.relations.find(({ key }) => key === 'responses')?.connection?.page.size,
  );
  const makers = [true, false, true].map((withMakers) =>
    planOf({ withMakers }).node.relations.some(({ key }) => key === 'madeBy'),
  );

  expect(sizes).toEqual([1, 2, 1]);
  expect(makers).toEqual([true, false, true]);
});

test('an absent value differs from null', () => {
  expect(planOf({}).node).not.toBe(planOf({ n: null }).node);
});

test('a plan for other data is not reused', () => {
  expect(planOf({}, createRecordIndex('b')).node).not.toBe(planOf({}, recordIndex).node);
});

test('a cached plan prints the same statement, with the values of the current question', () => {
  const print = (value: string, n: number): ReturnType<typeof printNodeByProperty> =>
    printNodeByProperty('Position', 'id', value, planOf({ n }).node, recordIndex);
  const [first, second, other] = [
    print('position:x-1', 1),
    print('position:x-2', 1),
    print('position:x-1', 2),
  ];

  expect(second.text).toBe(first.text);
  expect(other.text).toBe(first.text);
  expect(second.params).toEqual({ ...first.params, p0: 'position:x-2' });
  // One more than the page, to detect further rows.
  expect(Object.values(first.params)).toContain(2);
  expect(Object.values(other.params)).toContain(3);
});
