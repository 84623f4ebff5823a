/** Estimated answer sizes: everything that multiplies an answer multiplies its estimate. */
import {
  getIntrospectionQuery,
  getOperationAST,
  graphqlSync,
  Kind,
  parse,
  type FragmentDefinitionNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSdl } from '../../../../src/packaged-files.js';
import { estimateAnswer } from '../../../../src/graphql/answer/estimate-answer.js';
import { createSchema } from '../../../../src/graphql/create-schema.js';

const schema = createSchema(await readSdl());

function priceOf(source: string, variableValues: Readonly<Record<string, unknown>> = {}) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  const fragments = Object.fromEntries(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  return estimateAnswer({ schema, fragments, variableValues }, operation);
}

const bytesOf = (source: string, variables?: Readonly<Record<string, unknown>>): number =>
  priceOf(source, variables).bytes;

describe('grows with', () => {
  test.each([
    [
      'ids, however often one is repeated',
      (n: number) => `{ nodes(ids: [${'"state:cn",'.repeat(n)}]) { id } }`,
    ],
    [
      'the size of a page',
      (n: number) => `{ positions(first: ${String(n)}) { nodes { asserts } } }`,
    ],
    [
      'a page read backward',
      (n: number) => `{ positions(last: ${String(n)}) { edges { cursor } } }`,
    ],
    [
      'aliases of a scalar',
      (n: number) => `{ positions(first: 200) { nodes { ${aliases(n, 'asserts')} } } }`,
    ],
    [
      'aliases of an object',
      (n: number) =>
        `{ positions(first: 200) { nodes { ${aliases(n, 'occurredOn { value latest }')} } } }`,
    ],
    [
      'aliases of a meta field',
      (n: number) => `{ positions(first: 200) { nodes { ${aliases(n, '__typename')} } } }`,
    ],
    [
      'aliases in a fragment',
      (n: number) =>
        `{ positions(first: 200) { nodes { madeBy { ...F } } } } fragment F on Actor { ${aliases(n, 'name')} }`,
    ],
    ['aliases of a root', (n: number) => `{ ${aliases(n, 'positions { nodes { id } }')} }`],
    [
      'the limit of a subgraph',
      (n: number) =>
        `{ subgraph(limit: ${String(n)}) { nodes { id label } edges { source target } } }`,
    ],
    [
      'keys of facets',
      (n: number) =>
        `{ positions { ${aliases(n, 'facets(by: [KIND, YEAR]) { values { label count } }')} } }`,
    ],
  ])('%s', (_name, print) => {
    const [one, four] = [bytesOf(print(10)), bytesOf(print(40))];

    expect(four / one).toBeGreaterThan(3.5);
    expect(four / one).toBeLessThan(4.5);
  });

  test('sizes in variables', () => {
    const source = 'query ($n: Int) { positions(first: $n) { nodes { id } } }';

    expect(bytesOf(source, { n: 200 })).toBeGreaterThan(9 * bytesOf(source, { n: 20 }));
  });
});

describe('does not grow with', () => {
  test('the same field selected again', () => {
    const once = bytesOf('{ positions { nodes { id asserts } } }');

    expect(
      bytesOf(
        '{ positions { nodes { id ...F asserts ...F ... on Position { id } } } } fragment F on Position { id asserts }',
      ),
    ).toBe(once);
  });

  test('skipped fields, and fragments on types of which a record can have only one', () => {
    const one = bytesOf('{ node(id: "x") { ... on State { name } } }');

    expect(bytesOf('{ node(id: "x") { ... on State { name } ... on Agency { name } } }')).toBe(one);
    expect(bytesOf('{ node(id: "x") { ... on State { name iso2 @skip(if: true) } } }')).toBe(one);
  });
});

describe('introspection', () => {
  test.each([
    ['of tools', getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true })],
    [
      'under aliases',
      '{ a: __schema { t: types { name kind u: description } } b: __type(name: "Actor") { fields { name type { ofType { name } } } __typename } }',
    ],
  ])('%s is measured almost exactly', (_name, source) => {
    const { introspectionBytes } = priceOf(source);
    const written = Buffer.byteLength(JSON.stringify(graphqlSync({ schema, source })));

    expect(introspectionBytes / written).toBeGreaterThan(1);
    expect(introspectionBytes / written).toBeLessThan(1.2);
  });

  test('that multiplies at each level is too much to measure', () => {
    const { introspectionBytes } = priceOf(
      `{ ${aliases(16, '__schema { types { ...T } }')} }
       fragment T on __Type { ${aliases(16, 'fields { ...F }')} }
       fragment F on __Field { ${aliases(16, 'description')} }`,
    );

    expect(introspectionBytes).toBe(Number.POSITIVE_INFINITY);
  });
});

function aliases(count: number, field: string): string {
  return Array.from({ length: count }, (_, n) => `a${String(n).padStart(2, '0')}: ${field}`).join(
    ' ',
  );
}
