/** Names of tables matched with the records of the corpus, as the route `/reconcile` matches them. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Statement } from '../../src/cypher/statement.js';
import { keepByVersion } from '../../src/dataset/keep-by-version.js';
import { readRecordIndex } from '../../src/dataset/read-record-index.js';
import type { Directory } from '../../src/reconcile/directory.js';
import { entityLabels } from '../../src/reconcile/entity-types.js';
import { extendEntities } from '../../src/reconcile/extend-entities.js';
import { matchEntities } from '../../src/reconcile/match-entities.js';
import { parseBatch } from '../../src/reconcile/parse-queries.js';
import { createDirectoryReader } from '../../src/reconcile/read-directory.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { manifest } from '../support/manifest.js';
import { readSpellings, spellings } from '../support/reconcile/read-spellings.js';

/** The answer to one query, `id` or `id=` where it is a match, best first. */
function ask(directory: Directory, query: object): readonly string[] {
  return parseBatch({ q: query })
    .flatMap(([, parsed]) => matchEntities(directory, parsed))
    .map(({ id, match }) => (match ? `${id}=` : id));
}

describeEachEngine('names of tables', (engine) => {
  const statements: Statement<unknown>[] = [];
  let readAgain: (version: string) => Promise<Directory>;
  let directory: Directory;

  beforeAll(async () => {
    const store = await openCorpusStore(engine);
    const read = keepByVersion(
      createDirectoryReader({
        read: (statement, options) => {
          statements.push(statement);
          return store.read(statement, options);
        },
      }),
      () => Promise.resolve(),
    );
    readAgain = async (version) => read(await readRecordIndex(store, version));
    directory = await readAgain('one');
  }, 400_000);

  test.each(spellings)('194 states are found by name: %s', (spelling) => {
    const states = readSpellings();
    const missed = states.filter(
      ({ iso2, names }) =>
        ask(directory, { query: names[spelling] })[0] !== `state:${iso2.toLowerCase()}=`,
    );
    const rate = 1 - missed.length / states.length;
    const percent = `${(rate * 100).toFixed(1)} %`;
    process.stdout.write(
      `${engine.name}, ${spelling}: ${percent} of ${String(states.length)} states\n`,
    );

    expect(states).toHaveLength(194);
    expect(
      rate,
      missed.map(({ iso2, names }) => `${iso2} ${names[spelling]}`).join(', '),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('read the data once per version, and a batch needs no statement', async () => {
    const before = statements.length;
    const batch = Object.fromEntries(
      readSpellings()
        .slice(0, 100)
        .map(({ iso2, names }) => [iso2, { query: names.French, type: 'state' }]),
    );

    for (const [, query] of parseBatch(batch)) matchEntities(await readAgain('one'), query);

    expect(before).toBeGreaterThan(0);
    expect(statements).toHaveLength(before);
    await readAgain('two');
    expect(statements).toHaveLength(2 * before);
  });

  test('include every actor, incident and document', () => {
    const counts = entityLabels.map((label) => manifest.nodes[label]);

    expect([...directory.ids]).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  });

  describe('a match is one clear hit', () => {
    test.each([
      ['an id', 'state:gb', 'state:gb='],
      ['an alias without regard to case and points', 'u.k.', 'state:gb='],
      ['an official name', 'Kingdom of Spain', 'state:es='],
      ['the Republic of the Congo', 'Republic of the Congo', 'state:cg='],
      ['the Democratic Republic of the Congo', 'Democratic Republic of the Congo', 'state:cd='],
      ['a Wikidata id', 'Q145', 'state:gb='],
      ['an agency with its state', 'Ministry of Foreign Affairs of China', 'agency:cn-mfa='],
      ['an agency after its state', 'Chinese Ministry of Foreign Affairs', 'agency:cn-mfa='],
      ['a name with an article', 'the Netherlands', 'state:nl='],
      ['a misspelt name', 'Germny', 'state:de'],
      ['words in another order', 'Foreign Affairs Ministry of China', 'agency:cn-mfa'],
    ])('%s', (_what, query, expected) => {
      expect(ask(directory, { query })[0]).toBe(expected);
    });

    test('a name of many is none, until a property tells which', () => {
      const query = 'Ministry of Foreign Affairs';

      expect(ask(directory, { query }).some((each) => each.endsWith('='))).toBe(false);
      for (const v of ['China', 'CN', 'Chine', 'state:cn', { id: 'state:cn', name: 'China' }]) {
        expect(ask(directory, { query, properties: [{ pid: 'partOf', v }] })[0]).toBe(
          'agency:cn-mfa=',
        );
      }
      const kind = { pid: 'kind', v: 'foreign ministry' };
      expect(ask(directory, { query, properties: [kind, { pid: 'partOf', v: 'RU' }] })[0]).toBe(
        'agency:ru-mfa=',
      );
    });
  });

  test('a type excludes others, a preferred one does where it has candidates', () => {
    expect(ask(directory, { query: 'China', type: 'agency' })).not.toContain('state:cn');
    expect(
      ask(directory, { query: 'China', type: ['state', 'actor'], type_strict: 'all' })[0],
    ).toBe('state:cn=');
    expect(ask(directory, { query: 'China', type: 'bloc', type_strict: 'should' })[0]).toBe(
      'state:cn',
    );
    expect(ask(directory, { query: 'China', type: 'bloc' })).toEqual([]);
  });

  test('a code alone finds its state, and an empty cell is no condition', () => {
    expect(ask(directory, { properties: [{ pid: 'iso2', v: 'na' }] })).toEqual(['state:na=']);
    expect(ask(directory, { properties: [{ pid: 'cowNumber', v: 255 }] })).toEqual(['state:de=']);
    expect(ask(directory, { properties: [{ pid: 'gwNumber', v: '260' }] })).toEqual(['state:de=']);
    expect(ask(directory, { query: 'Chad', properties: [{ pid: 'iso3', v: '' }] })[0]).toBe(
      'state:td=',
    );
    expect(ask(directory, { query: 'Chad', properties: [{ pid: 'iso3', v: 'NAM' }] })).toEqual([
      'state:na',
    ]);
  });

  test('values for columns: codes, kinds and what an agency is part of', () => {
    const properties = ['iso2', 'iso3', 'cowNumber', 'gwNumber', 'wikidata', 'kind', 'partOf'];
    const none = Object.fromEntries(properties.map((property) => [property, []]));
    const { meta, rows } = extendEntities(directory, {
      ids: ['state:gb', 'agency:gb-ncsc', 'state:nowhere'],
      properties,
    });

    expect(meta.map(({ id }) => id)).toEqual(properties);
    expect(rows).toEqual({
      'state:gb': {
        ...none,
        iso2: [{ str: 'GB' }],
        iso3: [{ str: 'GBR' }],
        cowNumber: [{ int: 200 }],
        gwNumber: [{ int: 200 }],
        wikidata: [{ str: 'Q145' }],
      },
      'agency:gb-ncsc': {
        ...none,
        kind: [{ str: 'cyber agency' }],
        partOf: [{ id: 'agency:gb-gchq', name: 'Government Communications Headquarters' }],
      },
      'state:nowhere': none,
    });
  });
});
