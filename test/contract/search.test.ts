/**
 * Search: in a small world with texts in several scripts, over the corpus, and over a world of 2,000
 * positions; the same hits in the same order on both engines.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/corpus/build-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { makeWorld } from '../../src/corpus/world/make-world.js';
import { foldText } from '../../src/domain/text/text-folding.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { readCorpus, CORPUS_FOLDER } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { findNaively } from '../support/naive-questions/search.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';
import { buildTinyGraph, changeSeeds } from '../support/tiny-seeds.js';

const SEARCH = `query ($text: String!, $types: [SearchType!], $filter: PositionFilter, $first: Int, $after: String) {
  search(text: $text, types: $types, filter: $filter, first: $first, after: $after) {
    totalCount isComplete reading readAs didYouMean byType { type count } pageInfo { hasNextPage hasPreviousPage endCursor }
    facets(by: [KIND, MADE_BY]) { by values { value count } }
    hits { cursor node { __typename id ... on Actor { name } ... on Position { statement { id } } }
      snippets { field text ranges { start end } } } } }`;

interface Answer {
  readonly totalCount: number;
  readonly isComplete: boolean;
  readonly reading: string;
  readonly readAs: string;
  readonly didYouMean: string | null;
  readonly byType: readonly { readonly type: string; readonly count: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly facets: readonly {
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
  readonly hits: readonly {
    readonly cursor: string;
    readonly node: Readonly<Record<string, unknown>> & { readonly id: string };
    readonly snippets: readonly {
      readonly field: string;
      readonly text: string;
      readonly ranges: readonly { readonly start: number; readonly end: number }[];
    }[];
  }[];
}

type Variables = Readonly<Record<string, unknown>>;

function createAsk(runQuery: RunQuery): (text: string, more?: Variables) => Promise<Answer> {
  return async (text, more = {}) => {
    const { result, statements } = await runQuery(SEARCH, { text, ...more });
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return result.data?.['search'] as Answer;
  };
}

const idsOf = ({ hits }: Answer): string[] => hits.map(({ node }) => node.id);
/** The text in the ranges of all snippets. */
const markedIn = ({ hits }: Answer): string[] =>
  hits.flatMap(({ snippets }) =>
    snippets.flatMap(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end))),
  );

/** Aliases and titles in four scripts, one written with the Arabic forms of Persian letters. */
function buildWorld(): GraphData {
  let texts = changeSeeds(
    'agencies.yaml',
    `name: Ministry of Foreign Affairs of Aland
    kind`,
    `name: Ministry of Foreign Affairs of Aland
    aliases: [ 外交部发言人, Министерство иностранных дел Аланда, وزارت امور خارجه, "O'Brien Café Ministry" ]
    kind`,
  );
  texts = changeSeeds(
    'documents.yaml',
    'title: One',
    'title: "مرکز سایبری: Заявление о кибератаках 网络攻击"',
    texts,
  );
  return buildTinyGraph(texts);
}

describeEachEngine('search in a small world', (engine) => {
  let store: GraphStore;
  let runQuery: RunQuery;
  let ask: ReturnType<typeof createAsk>;

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await loadGraph(store, buildWorld());
    runQuery = await createQueryRunner(store);
    ask = createAsk(runQuery);
  });
  afterAll(() => store.close());

  test.each([
    ['a name', 'union', ['bloc:union']],
    [
      'case and accents, the shorter text first',
      'ALÄND âland',
      ['state:aa', 'position:bb-replies-2', 'statement:aa-accuses', 'agency:aa-mfa'],
    ],
    ['accents as in the text', 'cafe', ['agency:aa-mfa']],
    ['a word with punctuation in it', "o'brien", ['agency:aa-mfa']],
    [
      'a name with its offices, the shorter first',
      'embassy beland',
      ['agency:bb-embassy', 'spokesperson:unnamed-bb-embassy', 'statement:bb-replies'],
    ],
    ['a phrase', '"no basis"', ['position:bb-replies-1']],
    ['a phrase that does not occur', '"basis no"', []],
    ['its words in any order', 'basis no', ['position:bb-replies-1']],
    ['the words of the evidence', '"caused the outage"', ['position:aa-accuses-1']],
    ['a beginning', 'fict*', ['position:bb-replies-1']],
    ['a prefix in a phrase', '"pure fict"*', ['position:bb-replies-1']],
    ['the middle of a word', 'ictio*', []],
    ['a Chinese word', '发言人', ['agency:aa-mfa']],
    ['one Chinese character', '攻', ['document:one']],
    ['Chinese characters that do not follow one another', '外人', []],
    ['a Russian word', 'МИНИСТЕРСТВО', ['agency:aa-mfa']],
    ['the prefix of a Russian word', 'кибер*', ['document:one']],
    ['a Persian word', 'سایبری', ['document:one']],
    ['a Persian word from an Arabic keyboard', 'سايبري مركز', ['document:one']],
    ['a word with direction marks around it', '\u202Eunion\u202C', ['bloc:union']],
    ['a word twice', 'union union', ['bloc:union']],
    ['a word that does not occur', 'zugzwang', []],
  ])('finds %s', async (_name, text, expected) => {
    const answer = await ask(text);

    expect(idsOf(answer)).toEqual(expected);
    expect(answer).toMatchObject({ totalCount: expected.length, isComplete: true });
    expect(answer.hits.every(({ snippets }) => snippets.length > 0)).toBe(true);
  });

  test.each([
    [
      'the last word as a prefix',
      'pure fict',
      'LAST_WORD_BEGINS',
      'pure fict*',
      ['position:bb-replies-1'],
    ],
    ['one word as a prefix', 'fict', 'LAST_WORD_BEGINS', 'fict*', ['position:bb-replies-1']],
    [
      'a question',
      'Who said "no basis"?',
      'ANY_WORD',
      'said "no basis"',
      ['position:bb-replies-1'],
    ],
    [
      'a question about a name',
      'What is the Union?',
      'WITHOUT_QUESTION_WORDS',
      'union',
      ['bloc:union'],
    ],
    [
      'any of the words',
      'zugzwang fiction',
      'ANY_WORD',
      'zugzwang fiction*',
      ['position:bb-replies-1'],
    ],
    ['nothing at all', 'zugzwang', 'ALL_WORDS', 'zugzwang', []],
    ['a phrase as it is', '"pure fict"', 'ALL_WORDS', '"pure fict"', []],
  ])('reads %s, and says so', async (_name, text, reading, readAs, expected) => {
    const answer = await ask(text);

    expect(answer).toMatchObject({ reading, readAs });
    expect(idsOf(answer)).toEqual(expected);
  });

  test('suggests a spelling for a word that does not occur', async () => {
    expect(await ask('fictoin')).toMatchObject({ totalCount: 0, didYouMean: 'fiction' });
    expect(await ask('fictoin union')).toMatchObject({
      reading: 'ANY_WORD',
      didYouMean: 'fiction union',
    });
    expect(await ask('fiction')).toMatchObject({ totalCount: 1, didYouMean: null });
    expect(await ask('zugzwang')).toMatchObject({ totalCount: 0, didYouMean: null });
  });

  test('finds positions by the names of their subjects, and locates the words', async () => {
    const positions = { types: ['POSITION'] };
    const incident = await ask('outage', positions);
    const initiative = await ask('norms', positions);

    expect(idsOf(incident)).toEqual(['position:aa-accuses-1']);
    expect(incident.hits[0]?.snippets.map(({ field }) => field)).toContain('incidents');
    expect(idsOf(initiative)).toEqual(['position:bb-replies-2']);
    expect(initiative.hits[0]?.snippets.map(({ field }) => field)).toEqual(['initiatives']);
  });

  test('locates the words', async () => {
    const answer = await ask('"pure fiction"');

    expect(answer.hits.map(({ snippets }) => snippets)).toEqual([
      [
        { field: 'quote', text: 'pure fiction', ranges: [{ start: 0, end: 12 }] },
        { field: 'exact', text: 'pure fiction', ranges: [{ start: 0, end: 12 }] },
      ],
    ]);
    expect(markedIn(await ask('发言人'))).toEqual(['发言人']);
    expect(markedIn(await ask('aland', { types: ['ACTOR'] }))).toContain('Âland');
  });

  test('searches the selected types only, and counts them', async () => {
    const all = await ask('beland');
    const types = Object.fromEntries(all.byType.map(({ type, count }) => [type, count]));

    expect(all.totalCount).toBe(Object.values(types).reduce((sum, count) => sum + count, 0));
    expect(Object.keys(types).sort()).toEqual(['ACTOR', 'POSITION', 'STATEMENT']);
    expect((await ask('beland', { types: ['POSITION'] })).totalCount).toBe(types['POSITION']);
    expect(await ask('beland', { types: [] })).toMatchObject({ totalCount: 0, hits: [] });
  });

  test('returns hits that match the filter, and records linked to such positions', async () => {
    const denials = { filter: { kind: ['DENIAL'] } };

    expect(idsOf(await ask('basis', denials))).toEqual(['position:bb-replies-1']);
    expect(idsOf(await ask('outage', denials))).toEqual([]);
    expect(idsOf(await ask('outage')).sort()).toEqual(['incident:outage', 'position:aa-accuses-1']);
    expect(idsOf(await ask('embassy', { ...denials, types: ['ACTOR'] })).sort()).toEqual([
      'agency:bb-embassy',
      'spokesperson:unnamed-bb-embassy',
    ]);
    expect(idsOf(await ask('bear', denials))).toEqual([]);
    expect(idsOf(await ask('bear', { filter: { kind: ['ACCUSATION'] } }))).toEqual(['group:bear']);
    expect(idsOf(await ask('gazette', denials))).toEqual(['document:two']);
  });

  test('pages to the end without repeats, and a cursor is valid for its search only', async () => {
    const whole = idsOf(await ask('al*', { first: 200 }));
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Answer = await ask('al*', { first: 2, after });
      paged.push(...idsOf(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const { hits } = await ask('al*', { first: 1 });
    const { result } = await runQuery(SEARCH, { text: 'union', after: hits[0]?.cursor });

    expect(paged).toEqual(whole);
    expect(paged.length).toBeGreaterThan(3);
    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['no word', ' \u202E *"?! '],
    ['nothing', ''],
    ['a prefix of one letter', 'a*'],
    ['10,000 characters', 'x '.repeat(5_000)],
    ['33 words', Array.from({ length: 33 }, (_, index) => `w${String(index)}`).join(' ')],
    ['half of a surrogate pair', 'union \uD800'],
  ])('explains what is wrong with %s', async (_name, text) => {
    const { result } = await runQuery(SEARCH, { text });

    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(result.errors?.[0]?.message).toMatch(/^text: /);
  });

  test.each([
    'union AND NOT zz',
    '+union -union',
    '"union',
    'union~ union^4 un?on',
    'searchWords:union',
    '(union OR',
    '[union TO bear}',
    '/union/',
    String.raw`union\ \\ \"`,
    "union'; DROP",
    'union {{$x}} `',
    '* union',
    'union \u0000 \u200F',
  ])('answers %j as words', async (text) => {
    const words = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
    // Punctuation inside a token joins its words to a phrase.
    const { totalCount } = await ask(words);

    expect((await ask(text)).totalCount).toBeLessThanOrEqual(totalCount);
  });

  test.each([
    ['unknown types', { types: ['EXCERPT'] }],
    ['a page of 201', { first: 201 }],
    ['an unknown id', { filter: { madeBy: ['state:zz'] } }],
    ['an invalid cursor', { after: 'x' }],
  ])('refuses %s', async (_name, more) => {
    const { result } = await runQuery(SEARCH, { text: 'union', ...more });

    expect(result.errors).toHaveLength(1);
  });
});

const worlds: Readonly<Record<string, () => Promise<GraphData>>> = {
  'the corpus': readCorpus,
  'a world of 2,000 positions': async () =>
    buildGraph(makeWorld(await readSeeds(CORPUS_FOLDER), { positions: 2_000, seed: 7 })),
};

/** The answer of the first engine. */
const answers = new Map<string, string>();

describeEachEngine('search', (engine) => {
  describe.each(Object.entries(worlds))('in %s', (world, read) => {
    let store: GraphStore;
    let graph: CorpusGraph;
    let ask: ReturnType<typeof createAsk>;

    beforeAll(async () => {
      const data = await read();
      graph = new CorpusGraph(data);
      store = await engine.openEmptyStore();
      await loadGraph(store, data);
      ask = createAsk(await createQueryRunner(store));
    }, 120_000);
    afterAll(() => store.close());

    test.each(['no factual basis', 'Zakharova', 'cyber attack', 'ministry', 'заявление', '1127'])(
      'finds the same as a search without an index: %s',
      async (text) => {
        const expected = findNaively(graph, foldText(text).split(' '));
        const answer = await ask(text, { first: 200 });

        expect(expected.length).toBeGreaterThan(0);
        expect(answer).toMatchObject({ totalCount: expected.length, isComplete: true });
        if (expected.length <= 200) expect(idsOf(answer).sort()).toEqual(expected.sort());
        expect(new Set(idsOf(answer)).size).toBe(answer.hits.length);
      },
    );

    test.each<readonly [string, Variables]>([
      ['"no factual basis"', {}],
      ['accus* china', { first: 50 }],
      ['attack', { first: 100, filter: { kind: ['DENIAL'] } }],
      ['russia', { first: 100, types: ['POSITION', 'ACTOR'], filter: { madeBy: ['state:us'] } }],
      ['发言人', {}],
    ])('gives the same answer as the other engine, byte for byte: %s', async (text, more) => {
      const answer = await ask(text, more);
      const key = JSON.stringify([world, text, more]);
      const bytes = JSON.stringify(answer);

      expect(answer.totalCount).toBeGreaterThan(0);
      expect(bytes).toBe(answers.get(key) ?? bytes);
      answers.set(key, bytes);
    });

    test('finds all denials that concern an incident by its name', async () => {
      const concerned = graph
        .all('Denial')
        .filter((node) =>
          graph.targets(node, 'CONCERNS').some(({ id }) => id === 'incident:notpetya'),
        )
        .map(({ id }) => id);
      const answer = await ask('NotPetya', { first: 200, filter: { kind: ['DENIAL'] } });

      expect(concerned.length).toBeGreaterThan(1);
      expect(idsOf(answer)).toEqual(expect.arrayContaining(concerned));
    });

    test.each([
      ['Volt Typh', 'LAST_WORD_BEGINS'],
      ['Who denied SolarWinds?', 'ANY_WORD'],
      ['what is notpetya', 'WITHOUT_QUESTION_WORDS'],
    ])('finds something for %s', async (text, reading) => {
      const answer = await ask(text);

      expect(answer.reading).toBe(reading);
      expect(answer.hits.length).toBeGreaterThan(0);
    });

    test('ranks texts with the rarer word first', async () => {
      const { hits } = await ask('Who denied SolarWinds?', { types: ['INCIDENT', 'POSITION'] });

      expect(JSON.stringify(hits.slice(0, 5))).toMatch(/SolarWinds/);
    });

    test('finds nothing for a person who does not occur', async () => {
      expect(findNaively(graph, ['khatibzadeh'])).toEqual([]);
      expect(await ask('Khatibzadeh')).toMatchObject({ totalCount: 0, byType: [], hits: [] });
    });

    test('facets count the positions found', async () => {
      const { byType, facets } = await ask('china');
      const positions = byType.find(({ type }) => type === 'POSITION')?.count;
      const [kinds] = facets;

      expect(positions).toBeGreaterThan(10);
      expect((kinds?.values ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(positions);
    });
  });
});
