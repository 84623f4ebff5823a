/** Positions and their evidence: what shows them, in which words, and where those words stand. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  anchorExcerpt,
  toCheckedText,
  type CheckedText,
} from '../../../src/corpus/convert/anchor-excerpt.js';
import { convertCorpus } from '../../../src/corpus/convert/convert-corpus.js';
import type { Corpus } from '../../../src/corpus/convert/corpus-schema.js';
import { createFindings, type Findings } from '../../../src/corpus/convert/findings.js';
import type { PositionSeed } from '../../../src/corpus/convert/seed-entries.js';
import { aCorpus, aPosition, ARTICLE_SOURCE, aStatement, referenceData } from './convert-world.js';

function convertFirst(
  corpus: Corpus,
  texts: ReadonlyMap<string, CheckedText> = new Map(),
  findings: Findings = createFindings(),
): PositionSeed | undefined {
  return convertCorpus(corpus, referenceData(), texts, findings).statements[0]?.positions[0];
}

const checked = (text: string): CheckedText => toCheckedText(Buffer.from(text, 'utf8'));

describe('a position', () => {
  it('without evidence of its own rests on the main source, with its quote', () => {
    const position = convertFirst(aCorpus({ positions: [aPosition({ quote: 'we did nothing' })] }));

    expect(position?.evidence).toEqual([
      {
        document: `document:${ARTICLE_SOURCE}`,
        exact: 'we did nothing',
        speech: undefined,
        language: 'en',
        note: undefined,
      },
    ]);
  });

  it('without a quote has evidence without words and without a language', () => {
    const position = convertFirst(aCorpus());

    expect(position?.evidence[0]?.exact).toBeUndefined();
    expect(position?.evidence[0]?.language).toBeUndefined();
  });

  it('keeps the language of a quote that is not in the language of the page', () => {
    const position = convertFirst(
      aCorpus({
        statements: [aStatement({ quote: 'haltlos', quote_lang: 'de' })],
        positions: [aPosition({ quote: 'haltlos' })],
      }),
    );

    expect(position?.evidence[0]?.language).toBe('de');
  });

  it("carries a denial's and an accusation's codes beside its own", () => {
    const position = convertFirst(
      aCorpus({
        positions: [
          aPosition({ kind: 'denial', denial: { form: 'categorical', contests: ['authorship'] } }),
        ],
      }),
    );

    expect(position).toMatchObject({ form: 'categorical', contests: ['authorship'] });
  });

  it('is refused where a denial is not coded as one', () => {
    expect(() => convertFirst(aCorpus({ positions: [aPosition({ kind: 'denial' })] }))).toThrow(
      /kind denial, denial absent/,
    );
  });

  it('is refused where its quoted words do not stand once in the text at hand', () => {
    const corpus = aCorpus({ positions: [aPosition({ quote: 'we did' })] });
    const texts = new Map([[ARTICLE_SOURCE, checked('"we did", "we did"')]]);

    expect(() => convertFirst(corpus, texts)).toThrow(/stands 2 times/);
  });

  it('leaves behind what its statement alone says, and reports it', () => {
    const findings = createFindings();

    convertFirst(aCorpus({ positions: [aPosition()] }), new Map(), findings);

    expect(findings.remarks.get('Superseded, and repeated by no position')).toContain(
      'no-embassy-20200102: targets na',
    );
  });
});

describe('an anchored excerpt', () => {
  it('adjoins its context, cut at words, and its offsets give the words back', () => {
    const text =
      'OSLO -- On Thursday 🙂 the embassy said that it "has no factual basis," and left.';

    const anchor = anchorExcerpt(checked(text), 'has no factual basis');

    if (typeof anchor === 'number') throw new Error('the words stand there once');
    expect(anchor).toMatchObject({ prefix: 'embassy said that it "', suffix: '," and left.' });
    expect(text.slice(anchor.offsetStart, anchor.offsetEnd)).toBe('has no factual basis');
    expect(text).toContain(`${anchor.prefix ?? ''}${anchor.exact}${anchor.suffix ?? ''}`);
  });

  it('carries the hash of the bytes of the text', () => {
    const bytes = Buffer.from('\uFEFFa naïve text', 'utf8');

    const anchor = anchorExcerpt(toCheckedText(bytes), 'naïve');

    expect(anchor).toMatchObject({
      offsetStart: 3,
      textSha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('does not take context from another line', () => {
    expect(anchorExcerpt(checked('A title\n\nWords here\nand more'), 'Words here')).toMatchObject({
      prefix: undefined,
      suffix: undefined,
    });
  });

  it("takes the text's quotation marks where the coder's differ", () => {
    expect(anchorExcerpt(checked('the UK’s secrets'), "UK's secrets")).toMatchObject({
      exact: 'UK’s secrets',
      offsetStart: 4,
    });
  });

  it.each([
    ['absent', 0],
    ['words', 2],
  ])('is refused where "%s" stands %i times', (exact, count) => {
    expect(anchorExcerpt(checked('words and words'), exact)).toBe(count);
  });
});
