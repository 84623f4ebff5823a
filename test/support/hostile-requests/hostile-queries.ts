/** Queries that are large, deep, cyclic, invalid or malicious, in otherwise valid requests. */
import type { Choices } from '../generate-operations/choices.js';
import { JSON_HEADERS, postQuery, postText, type HostileRequest } from './hostile-request.js';
import { makeMultipliedQuery } from './multiplied-queries.js';
import { edgeNumbers, inheritedNames, makeTokens, mutate, oddStrings } from './hostile-texts.js';

/** The material of the generators. */
export interface Material {
  /** Operations that the server answers. */
  readonly operations: readonly {
    readonly source: string;
    readonly variables: Readonly<Record<string, unknown>>;
  }[];
  /** Cursors that the server gave, of several fields. */
  readonly cursors: readonly string[];
}

export type MakeRequest = (choices: Choices, material: Material) => HostileRequest;

const POSITION = 'position:cn-embassy-gb-20211125-1';
const connections = ['positions', 'states', 'documents', 'initiatives', 'statements', 'actors'];

export const hostileQueries: Readonly<Record<string, MakeRequest>> = {
  'tokens at random': (choices) => postQuery('', makeTokens(choices, 120)),

  'a query mutated': (choices, { operations }) => {
    const { source, variables } = choices.oneOf(operations);
    return postQuery('', mutate(choices, source), JSON.stringify(variables));
  },

  'variables mutated': (choices, { operations }) => {
    const { source, variables } = choices.oneOf(operations);
    return postQuery('', source, mutate(choices, JSON.stringify(variables)));
  },

  'a valid query': (choices, { operations }) => {
    const { source, variables } = choices.oneOf(operations);
    return postQuery('', source, JSON.stringify(variables));
  },

  'a cursor broken or foreign': (choices, material) => {
    const name = choices.oneOf(connections);
    const argument = choices.oneOf(['after', 'before']);
    return postQuery(
      '',
      `query ($c: String) { ${name}(${argument}: $c) { nodes { id } pageInfo { endCursor } } }`,
      `{"c":${makeCursor(choices, material)}}`,
    );
  },

  'an odd text': (choices) => {
    const text = choices.oneOf(oddStrings);
    const queries = [
      'query ($x: String) { positions(filter: {text: $x}) { totalCount nodes { id } } }',
      'query ($x: String) { actors(filter: {name: $x}) { totalCount } }',
      'query ($x: [String!]) { states(filter: {region: $x, iso2: $x}) { totalCount } }',
      'query ($x: ID!) { node(id: $x) { id } actor(id: $x) { name } }',
      'query ($x: [ID!]!) { nodes(ids: $x) { id } }',
      'query ($x: String!) { state(code: $x) { id } }',
      'query ($x: [ID!]) { positions(filter: {madeBy: $x}) { totalCount } }',
      'query ($x: String) { positions(filter: {occurred: {from: $x}}) { totalCount } }',
      'query ($x: String) { documents(filter: {title: $x, published: {to: $x}}) { totalCount } }',
      'query ($x: String) { statements(after: $x) { totalCount } }',
    ];
    return postQuery('', choices.oneOf(queries), `{"x":${text}}`);
  },

  'an odd text as a literal': (choices) => {
    const text = choices.oneOf(oddStrings);
    // As a GraphQL string literal, which is nearly the same as in JSON.
    return postText(
      '',
      `{"query":${JSON.stringify(`{ actors(filter: {name: ${text}}) { totalCount } }`)}}`,
    );
  },

  'a number at the edge': (choices) => {
    const number = choices.oneOf(edgeNumbers);
    const argument = choices.oneOf(['first', 'last']);
    const name = choices.oneOf(connections);
    return choices.chance(0.5)
      ? postQuery('', `{ ${name}(${argument}: ${number}) { totalCount nodes { id } } }`)
      : postQuery(
          '',
          `query ($n: Int) { ${name}(${argument}: $n) { totalCount nodes { id } } }`,
          `{"n":${number}}`,
        );
  },

  'selections nested deep': (choices) => {
    const depth = choices.integer(5, 1_500);
    const [open, close] = choices.oneOf([
      ['respondsTo { position { ', '} }'],
      ['statement { positions { ', '} }'],
      ['madeBy { positions { nodes { ', '} } }'],
      ['... on Position { ', '}'],
      ['... @include(if: true) { ', '}'],
    ] as const);
    return postQuery(
      '',
      `{ position(id: "${POSITION}") { ${open.repeat(depth)} id ${close.repeat(depth)} } }`,
    );
  },

  'introspection nested deep': (choices) => {
    const depth = choices.integer(1, 300);
    return postQuery(
      '',
      `{ __schema { types { fields { type { ${'ofType { '.repeat(depth)} name ${'} '.repeat(depth)} } } } } }`,
    );
  },

  'introspection that multiplies': (choices) => {
    const depth = choices.integer(1, 12);
    const open = choices.oneOf(['type { fields { ', 'type { possibleTypes { fields { ']);
    const close = '} '.repeat((open.match(/{/g) ?? []).length * depth);
    return postQuery(
      '',
      `{ __schema { types { fields { ${open.repeat(depth)} name ${close} } } } }`,
    );
  },

  'lists nested deep': (choices) => {
    const depth = choices.integer(5, 4_000);
    const list = `${'['.repeat(depth)}"state:cn"${']'.repeat(depth)}`;
    return choices.chance(0.5)
      ? postQuery('', `{ positions(filter: {madeBy: ${list}}) { totalCount } }`)
      : postQuery(
          '',
          'query ($x: [ID!]) { positions(filter: {madeBy: $x}) { totalCount } }',
          `{"x":${list}}`,
        );
  },

  'filters nested deep or wide': (choices) => {
    const depth = choices.integer(1, choices.chance(0.3) ? 3_000 : 30);
    const filter = choices.oneOf([
      `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`,
      `${'{"and":[{"text":"a"},'.repeat(depth)}{}${']}'.repeat(depth)}`,
      `{"or":[${Array.from({ length: depth }, () => '{"madeBy":["state:cn"],"isAnswered":true}').join()}]}`,
      `{"madeBy":[${Array.from({ length: depth * 10 }, () => '"state:cn"').join()}]}`,
    ]);
    return postQuery(
      '',
      'query ($f: PositionFilter) { positions(filter: $f) { totalCount } }',
      `{"f":${filter}}`,
    );
  },

  'fragments in a chain': (choices) => {
    const length = choices.integer(2, 1_200);
    const fragments = Array.from(
      { length },
      (_, i) => `fragment F${String(i)} on Position { ...F${String(i + 1)} }`,
    );
    return postQuery(
      '',
      `{ position(id: "${POSITION}") { ...F0 } } ${fragments.join(' ')} fragment F${String(length)} on Position { id }`,
    );
  },

  'fragments in a circle': (choices) => {
    const length = choices.integer(1, 60);
    const fragments = Array.from(
      { length },
      (_, i) =>
        `fragment F${String(i)} on Position { respondsTo { position { ...F${String((i + 1) % length)} } } }`,
    );
    return postQuery('', `{ position(id: "${POSITION}") { ...F0 } } ${fragments.join(' ')}`);
  },

  'fragments that double': (choices) => {
    const length = choices.integer(2, 40);
    const isPlain = choices.chance(0.3);
    const spread = (i: number): string =>
      isPlain
        ? `...F${String(i)} ...F${String(i)}`
        : `a: statement { positions { ...F${String(i)} } } b: statement { positions { ...F${String(i)} } }`;
    const fragments = Array.from(
      { length },
      (_, i) => `fragment F${String(i)} on Position { ${spread(i + 1)} }`,
    );
    return postQuery(
      '',
      `{ position(id: "${POSITION}") { ...F0 } } ${fragments.join(' ')} fragment F${String(length)} on Position { id }`,
    );
  },

  'aliases by the hundred': (choices) => {
    const count = choices.integer(10, 2_000);
    const field = choices.oneOf([
      '__typename',
      'dataset { version }',
      'positions { totalCount }',
      'state(code: "cn") { id }',
    ]);
    const fields = Array.from({ length: count }, (_, i) => `a${String(i)}: ${field}`);
    return postQuery('', `{ ${fields.join(' ')} }`);
  },

  'one field again and again': (choices) => {
    const count = choices.integer(10, 1_500);
    const nested = choices.oneOf([
      'dataset { version } ',
      'dataset { counts { positions } } ',
      'positions(first: 1) { nodes { id } } ',
    ]);
    return postQuery('', `{ ${nested.repeat(count)} }`);
  },

  'directives repeated': (choices) => {
    const count = choices.integer(1, 1_500);
    const directive = choices.oneOf([
      '@skip(if: false) ',
      '@include(if: true) ',
      '@unknown ',
      '@deprecated ',
    ]);
    return postQuery('', `{ dataset ${directive.repeat(count)} { version } }`);
  },

  'names that objects inherit': (choices) => {
    const name = choices.oneOf(inheritedNames);
    const queries = [
      `{ ${name} }`,
      `{ ${name}: dataset { ${name}: version } }`,
      `query ${name} ($${name}: Int) { positions(first: $${name}) { totalCount } }`,
      `{ positions(filter: {${name}: true}) { totalCount } }`,
      `{ positions(${name}: 1) { totalCount } }`,
      `{ positions(orderBy: ${name}) { totalCount } }`,
      `{ position(id: "${name}") { id } state(code: "${name}") { id } }`,
      `{ nodes(ids: ["${name}", "state:${name.toLowerCase()}"]) { id } }`,
      `{ dataset { ...${name} } } fragment ${name} on Dataset { version }`,
      `{ dataset { ... on ${name} { version } } }`,
      `{ __type(name: "${name}") { name fields { name } } }`,
      `query ($f: PositionFilter) { positions(filter: $f) { totalCount } }`,
    ];
    return postQuery('', choices.oneOf(queries), `{"${name}":3,"f":{"${name}":{"x":1}}}`);
  },

  'variables that are huge': (choices) => {
    const count = choices.integer(100, 8_000);
    const entries = Array.from({ length: count }, (_, i) => `"v${String(i)}":${String(i)}`);
    const declared = Array.from({ length: Math.min(count, 600) }, (_, i) => `$v${String(i)}: Int`);
    return postQuery(
      '',
      `query (${declared.join(' ')}) { dataset { version } }`,
      `{${entries.join()}}`,
    );
  },

  'a wrong kind of operation': (choices) =>
    postText(
      '',
      choices.oneOf([
        '{"query":"mutation { a }"}',
        '{"query":"subscription { positions { totalCount } }"}',
        '{"query":"fragment F on Dataset { version }"}',
        '{"query":"query A { dataset { version } } query B { dataset { version } }"}',
        '{"query":"query A { dataset { version } }","operationName":"B"}',
        '{"query":"query A { dataset { version } }","operationName":{"a":1}}',
        '{"query":"query A { dataset { version } }","operationName":"__proto__"}',
        '{"query":"type Query { a: Int }"}',
        '{"query":"{ dataset { version } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
        '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
        '{"query":"{ dataset { version } }","extensions":7}',
        '{"documentId":"sha256:abc"}',
        '{"documentId":["a"],"query":"{ dataset { version } }"}',
      ]),
    ),

  'pages that multiply': (choices) => {
    const sizes = Array.from({ length: 3 }, () => String(choices.oneOf([1, 5, 20, 50, 200])));
    const [a = '1', b = '1', c = '1'] = sizes;
    return postQuery(
      '',
      `{ states(first: ${a}) { nodes { positionsAgainst(first: ${b}) { totalCount nodes { evidence { document { publisher { affiliation { state { id } } } } } responses(first: ${c}) { nodes { id } } } } } } }`,
    );
  },

  'fields that multiply at every level': (choices) => postQuery('', makeMultipliedQuery(choices)),

  'keys that no input has': (choices) => {
    const count = choices.integer(1, 2_000);
    const keys = Array.from({ length: count }, (_, i) => `"unknownKey${String(i)}":"x"`);
    return postQuery(
      '',
      'query ($f: PositionFilter) { positions(filter: $f) { totalCount } }',
      `{"f":{${keys.join()}}}`,
    );
  },

  'a query sent as GraphQL text': (choices, { operations }) => ({
    kind: '',
    method: 'POST',
    path: '/graphql',
    headers: choices.chance(0.5) ? { 'content-type': 'application/graphql' } : JSON_HEADERS,
    body: choices.oneOf(operations).source,
  }),
};

/** As a JSON literal. */
function makeCursor(choices: Choices, { cursors }: Material): string {
  const known = choices.oneOf(cursors);
  const content = Buffer.from(known, 'base64url').toString('utf8');
  const encode = (text: string): string => Buffer.from(text).toString('base64url');
  const [binding = '', key = 0, id = ''] = JSON.parse(content) as readonly (string | number)[];
  return choices.oneOf([
    JSON.stringify(known),
    JSON.stringify(known.slice(0, choices.integer(0, known.length))),
    JSON.stringify(known + known),
    JSON.stringify(encode(mutate(choices, content))),
    JSON.stringify(encode(JSON.stringify([binding, id, key]))),
    JSON.stringify(encode(`["${String(binding)}",${choices.oneOf(edgeNumbers)},"x"]`)),
    JSON.stringify(encode(`["${String(binding)}",${choices.oneOf(oddStrings)},"x"]`)),
    JSON.stringify(encode(JSON.stringify([binding, key, { toString: 1 }]))),
    JSON.stringify(encode('['.repeat(choices.integer(1, 900)))),
    JSON.stringify(encode('{"__proto__":{"length":3}}')),
    choices.oneOf(oddStrings),
    '7',
  ]);
}
