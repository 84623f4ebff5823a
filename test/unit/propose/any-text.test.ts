/** Whatever is pasted, proposals are made, in order, exact and short. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { countWords } from '../../../src/domain/text/quoted-words.js';
import { Proposer } from '../../../src/propose/proposer.js';
import { readTinyRecords } from '../../support/curation/memory-record.js';
import { readArticles } from '../../support/propose/articles.js';

let proposer: Proposer;
beforeAll(() => {
  proposer = new Proposer(readTinyRecords());
});

function checkText(text: string): void {
  const { statements, spans } = proposer.propose({ sha256: '0', text, url: null, title: null });
  let end = 0;
  for (const span of spans) {
    expect(text.slice(span.offsetStart, span.offsetEnd)).toBe(span.exact);
    expect(span.offsetStart).toBeGreaterThanOrEqual(end);
    expect(countWords(span.exact)).toBeLessThanOrEqual(20);
    expect(statements[span.statement]).toBeDefined();
    end = span.offsetEnd;
  }
}

const articles = readArticles().map(({ text }) => text);

test('texts that are shuffled from real shapes, quotation marks and debris', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '“',
      '”',
      '«',
      '»',
      '„',
      '‘',
      '’',
      ', ',
      '. ',
      ': ',
      '\n',
      ' — ',
      '\uFEFF',
      '😀',
    ),
    fc.constantFrom(
      'said',
      'The spokesperson',
      'Aland',
      'urged',
      'that',
      'and',
      'заявила',
      '表示',
      'sagte',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc
      .tuple(fc.constantFrom(...articles), fc.nat(1_500), fc.nat(300))
      .map(([text, from, length]) => text.slice(from, from + length)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      checkText(pieces.join(' '));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['one word a million times', 'said '.repeat(80_000)],
  ['one sentence without an end', 'Aland said that the data '.repeat(16_000)],
  ['long lines of verbs', `${'The ministry said '.repeat(105)}.\n`.repeat(50)],
  ['long lines of names', `${'Aland, Beland and Firm said, '.repeat(65)}.\n`.repeat(50)],
  ['nothing but marks', '"'.repeat(100_000)],
  ['nothing but commas', ', '.repeat(100_000)],
  ['many short lines', 'A spokesperson said no.\n'.repeat(15_000)],
  ['a text without spaces', '外交部发言人表示毫无根据'.repeat(20_000)],
])('%s takes no more than seconds', (_what, text) => {
  const start = performance.now();
  checkText(text);

  expect(performance.now() - start).toBeLessThan(20_000);
});
