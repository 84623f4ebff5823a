/**
 * The measured quality of the proposals must not fall below these floors. `npm run proposals:measure` prints
 * the figures; `docs/proposals.md` says how they were measured.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { SeedRecords } from '../../../src/corpus/seed-records.js';
import { countWords } from '../../../src/domain/text/quoted-words.js';
import { Proposer } from '../../../src/propose/proposer.js';
import { readCorpusRecords } from '../../support/curation/read-corpus.js';
import { readArticle, readArticles } from '../../support/propose/articles.js';
import {
  measureArticle,
  measureCues,
  measureDuplicates,
  sumOf,
} from '../../support/propose/measure-proposals.js';
import { measureReplies, type Hiding } from '../../support/propose/measure-replies.js';

let records: SeedRecords;
beforeAll(async () => {
  records = await readCorpusRecords();
});

describe('reply suggestions, each reply of the corpus hidden in turn', () => {
  test.each<[Hiding]>([
    ['LATER'],
    ['STATEMENT'],
    ['STATEMENT_AND_SENTENCES'],
    ['STATEMENT_AND_TARGETS'],
  ])('hiding %s: first for 0.60, among five for 0.90', (hiding) => {
    const { replies, first, amongFive, missed } = measureReplies(records, hiding);

    expect(replies).toBe(153);
    expect(first).toBeGreaterThanOrEqual(0.6);
    expect(amongFive, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.9);
  });

  test('a target that is bound already is not suggested again', () => {
    const statement = records.statements.find(({ id }) => id === 'statement:ru-peskov-20070517');
    if (statement === undefined) throw new Error('The corpus has changed.');
    const bound = new Proposer(records).suggestReplies({ statement, position: 0, first: 20 });

    expect(bound.map(({ position }) => position.id)).not.toContain('position:ee-paet-20070501-1');
  });
});

test('the pairs that are one event are found among at most 50 shown', () => {
  const { shown, missed } = measureDuplicates(records);

  expect(missed).toEqual([]);
  expect(shown).toBeLessThanOrEqual(50);
});

test('cue words are right for 17 denials of 19, and for each of 11 calls', () => {
  const { DENIAL, CALL } = measureCues(records);

  expect(DENIAL.right).toBeGreaterThanOrEqual(17);
  expect(DENIAL.right / DENIAL.found).toBeGreaterThanOrEqual(17 / 19);
  expect(CALL.right).toBeGreaterThanOrEqual(11);
  expect(CALL.right).toBe(CALL.found);
});

describe('passages of ten articles', () => {
  test('recall 0.7, precision 0.6, also where the ends must fit', () => {
    const proposer = new Proposer(records);
    const figures = readArticles().map((article) => measureArticle(proposer, article));

    expect(new Set(figures.map(({ language }) => language)).size).toBeGreaterThanOrEqual(4);
    expect(figures).toHaveLength(10);
    const [gold, proposed] = [sumOf(figures, 'gold'), sumOf(figures, 'proposed')];
    for (const field of ['matched', 'closelyMatched'] as const) {
      expect(sumOf(figures, field) / gold, field).toBeGreaterThanOrEqual(0.7);
      expect(sumOf(figures, field) / proposed, field).toBeGreaterThanOrEqual(0.6);
    }
  });

  test('no language falls below the floors', () => {
    const proposer = new Proposer(records);
    const figures = readArticles().map((article) => measureArticle(proposer, article));
    const low = [...new Set(figures.map(({ language }) => language))].filter((language) => {
      const own = figures.filter((each) => each.language === language);
      const matched = sumOf(own, 'matched');
      return matched / sumOf(own, 'gold') < 0.7 || matched / sumOf(own, 'proposed') < 0.6;
    });

    expect(low).toEqual([]);
  });

  test('kinds are prefilled for denials and calls alone, and are right for nine of ten', () => {
    const proposer = new Proposer(records);
    const figures = readArticles().map((article) => measureArticle(proposer, article));

    expect(sumOf(figures, 'rightKinds') / sumOf(figures, 'givenKinds')).toBeGreaterThanOrEqual(0.9);
  });

  test('each passage is exact, has at most 20 words, and overlaps no other', () => {
    const proposer = new Proposer(records);
    for (const article of [...readArticles(), readArticle('founding-shape')]) {
      const { spans } = proposer.propose({ ...article, title: null });
      for (const [index, { offsetStart, offsetEnd, exact }] of spans.entries()) {
        expect(article.text.slice(offsetStart, offsetEnd)).toBe(exact);
        expect(offsetStart).toBeGreaterThanOrEqual(spans[index - 1]?.offsetEnd ?? 0);
        expect(countWords(exact)).toBeLessThanOrEqual(20);
      }
    }
  });
});

describe('an article in the shape of the founding one', () => {
  test('all eleven acts are among at most fifteen proposals, of two statements', () => {
    const article = readArticle('founding-shape');
    const figures = measureArticle(new Proposer(records), article);

    expect(figures.missed).toEqual([]);
    expect(figures.proposed).toBeLessThanOrEqual(15);
    expect(figures.rightPrincipals).toBe(11);
    expect(figures.rightSpeech).toBe(11);
  });

  test('publisher, dates, language, speakers and bodies are those of the annotation', () => {
    const article = readArticle('founding-shape');
    const { document, statements } = new Proposer(records).propose({ ...article, title: null });

    expect(document).toMatchObject({
      language: 'en',
      publisher: article.publisher,
      filedOn: { date: '2022-11-25' },
      publishedOn: { date: '2022-11-26' },
    });
    const [survey, embassy] = article.statements;
    expect(statements).toMatchObject([
      {
        madeBy: embassy?.madeBy,
        issuedBy: embassy?.issuedBy,
        deliveredBy: embassy?.deliveredBy,
        occurredOn: {
          date: embassy?.occurredOn,
          sum: 'Thursday before or on 25 Nov 2022 = 24 Nov 2022',
        },
        id: 'statement:cn-embassy-nz-20221124',
      },
      { madeBy: survey?.madeBy, issuedBy: survey?.issuedBy, form: 'New Zealand survey' },
    ]);
  });
});
