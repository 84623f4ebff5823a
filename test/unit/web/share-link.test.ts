import { expect, test } from 'vitest';
import { parseShareLink, printShareLink } from '../../../src/web/share-link.js';

const PAGE = 'http://127.0.0.1:4000/playground';

test.each([
  ['plain', '{ dataset { version } }', ''],
  ['with variables', 'query ($a: String) { x }', '{ "a": "1+1=2 & #3 %4" }'],
  ['in all scripts', '# “Kein Wort” 中文 فارسی 🕊\n{ x }', '{ "a": "\\u0000 ‮" }'],
])('a link round-trips: %s', (_name, query, variables) => {
  const link = printShareLink(PAGE, { query, variables }) ?? '';

  expect(parseShareLink(new URL(link).hash)).toEqual({ query, variables });
});

test('a URL without a fragment shares nothing', () => {
  expect(parseShareLink('')).toBeUndefined();
  expect(parseShareLink('#')).toBeUndefined();
});

test('a query that is too long for a link gets none', () => {
  expect(printShareLink(PAGE, { query: 'x'.repeat(9_000), variables: '' })).toBeUndefined();
});

test.each(['#query=', '#query=%20', '#variables=%7B%7D', '#%', '#constructor'])(
  'a link without a query says so: %s',
  (hash) => {
    expect(() => parseShareLink(hash)).toThrow(/holds no query/);
  },
);

test.each(['{', '[]', '1', 'null', '"x"'])(
  'variables that are not an object are dropped, and the query is kept: %s',
  (variables) => {
    const hash = `#${new URLSearchParams({ query: '{ x }', variables }).toString()}`;

    expect(() => parseShareLink(hash)).toThrow(
      expect.objectContaining({ cause: { query: '{ x }', variables: '' } }) as Error,
    );
  },
);
