/** Web Annotations of several programs, and files that are none, as rows. */
import { describe, expect, test } from 'vitest';
import { readBytes, summarizeFaults } from '../../support/tables/read-bytes.js';

const quote = { type: 'TextQuoteSelector', exact: 'no basis in fact', prefix: 'has ', suffix: '.' };
const position = { type: 'TextPositionSelector', start: 412, end: 428 };
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno1',
  type: 'Annotation',
  motivation: 'tagging',
  creator: { type: 'Person', name: 'Coder A' },
  created: '2024-01-02T03:04:05Z',
  body: [
    { type: 'TextualBody', value: 'rejects the report', language: 'en', purpose: 'commenting' },
    { type: 'TextualBody', value: 'denial', purpose: 'tagging' },
    { type: 'TextualBody', value: 'NA', purpose: 'tagging' },
  ],
  target: { source: 'https://example.org/page', selector: [quote, position] },
};
const expected = {
  id: 'http://example.org/anno1',
  source: 'https://example.org/page',
  exact: 'no basis in fact',
  prefix: 'has ',
  suffix: '.',
  start: '412',
  end: '428',
  body: 'rejects the report',
  tags: 'denial; NA',
  language: 'en',
  motivation: 'tagging',
  creator: 'Coder A',
  created: '2024-01-02T03:04:05Z',
};

async function rowsOf(file: unknown, name = 'a.json') {
  const reading = await readBytes(name, JSON.stringify(file));
  expect(reading.faults).toEqual([]);
  return reading.rows.map(({ cells }) => cells);
}

async function faultsOf(file: string | Uint8Array) {
  return summarizeFaults(await readBytes('a.json', file));
}

describe('annotations', () => {
  test.each([
    ['one', annotation],
    ['a list', [annotation]],
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    ['a collection', { type: 'AnnotationCollection', first: { items: [annotation] } }],
  ])('are read from %s', async (_what, file) => {
    expect(await rowsOf(file)).toEqual([expected]);
    expect(await rowsOf(file, 'a.jsonld')).toEqual([expected]);
  });

  test('are read from the API of Hypothesis', async () => {
    const row = {
      id: 'abc',
      created: '2024-01-02',
      user: 'acct:coder@hypothes.is',
      uri: 'https://example.org/page',
      text: 'rejects the report',
      tags: ['denial', 'cn'],
      target: [
        {
          source: 'https://example.org/page',
          selector: [{ type: 'RangeSelector', startContainer: '/p[1]' }, position, quote],
        },
      ],
    };

    expect(await rowsOf({ total: 1, rows: [row] })).toMatchObject([
      {
        id: 'abc',
        source: 'https://example.org/page',
        exact: 'no basis in fact',
        start: '412',
        body: 'rejects the report',
        tags: 'denial; cn',
        creator: 'acct:coder@hypothes.is',
      },
    ]);
  });

  test('with several targets are several rows, and selectors may refine others', async () => {
    const refined = { type: 'FragmentSelector', value: 'p1', refinedBy: quote };
    const target = ['https://example.org/a', { source: { id: 'urn:b' }, selector: refined }];

    expect(await rowsOf({ ...annotation, target })).toMatchObject([
      { source: 'https://example.org/a', exact: '' },
      { source: 'urn:b', exact: 'no basis in fact', prefix: 'has ' },
    ]);
  });

  test('of one page follow each other, with their numbers', async () => {
    const at = (source: string) => ({ ...annotation, target: { source } });
    const file = JSON.stringify([
      at('https://b.test/'),
      at('https://a.test/'),
      at('https://b.test/'),
    ]);
    const { rows } = await readBytes('a.json', file);

    expect(rows.map(({ row, cells }) => `${String(row)} ${cells['source'] ?? ''}`)).toEqual([
      '1 https://b.test/',
      '3 https://b.test/',
      '2 https://a.test/',
    ]);
  });

  test('have a column for each name of tags such as kind:denial', async () => {
    const tags = [
      'Kind: denial',
      'against:China',
      'against:Japan',
      'id:x',
      'plain',
      'http://a.test',
    ];
    const bare = { id: 'abc', target: 'https://a.test/' };
    const { header, rows } = await readBytes('a.json', JSON.stringify([{ ...bare, tags }, bare]));

    expect(header.slice(-2)).toEqual(['kind', 'against']);
    expect(
      rows.map(({ cells: { id, tags: all, kind, against } }) => [id, all, kind, against]),
    ).toEqual([
      ['abc', tags.join('; '), 'denial', 'China; Japan'],
      ['abc', '', '', ''],
    ]);
  });

  test('with more names of tags than a table has columns are refused', async () => {
    const tags = Array.from({ length: 600 }, (_, index) => `n${String(index)}:x`);

    expect(await faultsOf(JSON.stringify([{ ...annotation, tags }]))).toEqual([
      'TOO_MANY_COLUMNS 1 SG',
    ]);
  });

  test('without a target are faults of their row, and the others are read', async () => {
    const file = JSON.stringify([annotation, 7, null, { id: 'x' }, annotation]);
    const { rows, faults } = await readBytes('a.json', file);

    expect(rows.map(({ row }) => row)).toEqual([1, 5]);
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [2, 'INVALID_ANNOTATION'],
      [3, 'INVALID_ANNOTATION'],
      [4, 'INVALID_ANNOTATION'],
    ]);
  });

  test('follow the rules of cells', async () => {
    const bad = { ...annotation, id: 'a\0b' };

    expect(await faultsOf(JSON.stringify([bad, annotation]))).toEqual(['ILLEGAL_CHARACTER 1 id']);
  });
});

describe('a file that has none', () => {
  test.each([
    ['is not JSON', '[', 'INVALID_JSON 0'],
    ['is in another encoding', Buffer.from('["\xe9"]', 'latin1'), 'INVALID_JSON 0'],
    ['is a number', '7', 'INVALID_ANNOTATION 0'],
    ['is another object', '{"a": 1}', 'INVALID_ANNOTATION 0'],
    ['is nested too deeply', '['.repeat(200_000), 'INVALID_JSON 0'],
    ['has an empty list', '[]', 'NO_ROWS 1'],
  ])('%s', async (_what, file, fault) => {
    expect(await faultsOf(file)).toEqual([fault]);
  });

  test('is larger than what is read at once', async () => {
    const reading = await readBytes('a.json', '[]', { limits: { unpackedBytes: 1 } });

    expect(summarizeFaults(reading)).toEqual(['FILE_TOO_LARGE 0']);
  });
});
