/**
 * The part of the record that a change can affect: checked and built alone, it gives what the whole
 * record gives.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, draftGraph } from '../../../src/corpus/build-graph.js';
import { TermIndex } from '../../../src/corpus/derive/term-index.js';
import { applyComparison, compareGraphs } from '../../../src/corpus/graph-difference.js';
import { entriesOf, textsOf, type SeedRecord } from '../../../src/corpus/seed-records.js';
import { buildChange } from '../../../src/curation/build-change.js';
import {
  checkChange,
  checkRecords,
  type CheckedRecords,
} from '../../../src/curation/check-records.js';
import type { Change } from '../../../src/curation/change.js';
import { parseRecordKey } from '../../../src/curation/record-key.js';
import { RecordLinks, type RecordChange } from '../../../src/curation/record-links.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { readCorpusRecords } from '../../support/curation/read-corpus.js';
import { hashPhrases } from '../../../src/domain/text/phrase-hashes.js';
import { applyEdits, someEdits } from '../../support/random-edits.js';
import { readTinyRecords } from '../../support/curation/memory-record.js';

const corpus = RecordState.of(await readCorpusRecords());
const tiny = RecordState.of(readTinyRecords());
const TODAY = '2026-11-30';

describe('the graph of the part that a change affects', () => {
  it.each([
    ['the corpus', corpus, 20],
    ['a small world', tiny, 60],
  ])(
    'differs as the whole graph does, after each of many edits of %s',
    (_name, release, numRuns) => {
      let [before, graph] = [release, buildGraph(release.toSeeds())];
      const links = new RecordLinks(before);
      const terms = new TermIndex(draftGraph(before.toSeeds()).terms);
      let partial = 0;

      fc.assert(
        fc.property(someEdits, (edits) => {
          const after = RecordState.of(applyEdits(before.toSeeds(), edits));
          const change = changeOf(before, after);
          const whole = buildGraph(after.toSeeds());

          const built = buildChange({ links, terms }, change, Infinity);

          expect(built?.comparison).toEqual(compareGraphs(graph, whole));
          expect(links.partAround(change)).toEqual(new RecordLinks(before).partAround(change));
          if (built === undefined) return;
          expect(applyComparison(graph, built.comparison)).toEqual(whole);
          if (links.partAround(change).size < after.size / 2) partial += 1;
          links.update(change);
          terms.apply(built.terms);
          [before, graph] = [after, whole];
        }),
        { numRuns, endOnFailure: true },
      );

      expect(partial).toBeGreaterThan(release === corpus ? 2 : -1);
    },
    240_000,
  );

  it('is small for a change of one statement', () => {
    const [key = 'statements/'] = [...corpus.keys()].filter((each) =>
      each.startsWith('statements/'),
    );
    const after = edit(corpus, key, (record) => ({ ...record, summary: 'New.' }));

    expect(new RecordLinks(corpus).partAround(changeOf(corpus, after)).size).toBeLessThan(
      corpus.size / 4,
    );
  });

  it('has the records whose labels become unique, or are no longer', () => {
    const before = withPages('Bear', 'Cat', 'Dog');
    const shared = withPages('Bear', 'Cat', 'Cat');
    for (const [one, other] of [
      [before, shared],
      [shared, before],
    ] as const) {
      const links = new RecordLinks(one);
      const terms = new TermIndex(draftGraph(one.toSeeds()).terms);

      const built = buildChange({ links, terms }, changeOf(one, other), Infinity);

      const [graph, after] = [buildGraph(one.toSeeds()), buildGraph(other.toSeeds())];
      expect(built?.comparison).toEqual(compareGraphs(graph, after));
      expect(built?.comparison.difference.upsertedNodes).toHaveLength(2);
    }
  });
});

describe('the graph of the part that a change of words affects', () => {
  const shared = 'nothing to do with any attacks';
  const withWords = (...words: readonly string[]): RecordState => {
    const statements = [...corpus.keys()].filter((each) => each.startsWith('statements/'));
    return words.reduce(
      (state, exact, index) =>
        edit(state, statements[index * 7] ?? '', (record) => ({
          ...record,
          positions: entriesOf(record, 'positions').map((position) => ({
            ...position,
            evidence: entriesOf(position, 'evidence').map((excerpt) => ({
              document: excerpt['document'] ?? '',
              ...(exact.startsWith('#') ? { fingerprints: hashPhrases(exact) } : { exact }),
            })),
          })),
        })),
      corpus,
    );
  };

  it.each([
    ['becomes shared', ['a', shared, 'b'], ['a', shared, shared]],
    ['is no longer shared', [shared, 'b', shared], [shared, 'b', 'c']],
    ['is shared by more statements', [shared, shared, 'b'], [shared, shared, shared]],
    ['becomes shared with words around a quote', ['a', `# ${shared}`], [shared, `# ${shared}`]],
  ])('has the statements with a phrase that %s', (_name, words, others) => {
    const [one, other] = [withWords(...words), withWords(...others)];
    const links = new RecordLinks(one);
    const terms = new TermIndex(draftGraph(one.toSeeds()).terms);

    const built = buildChange({ links, terms }, changeOf(one, other), Infinity);

    const [graph, after] = [buildGraph(one.toSeeds()), buildGraph(other.toSeeds())];
    expect(built?.comparison).toEqual(compareGraphs(graph, after));
    expect(built?.comparison.difference.upsertedNodes.length).toBeGreaterThan(0);
  });
});

describe('the check of the part that a change affects', () => {
  const links = new RecordLinks(corpus);
  const keys = [...corpus.keys()];
  const somewhere = fc.record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    fault: fc.constantFrom(...faults()),
    other: fc.double({ min: 0, max: 0.999, noNaN: true }),
  });

  it('finds the faults and warnings that the check of the whole record finds', () => {
    const found = { faults: 0, warnings: 0, none: 0 };
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 3 }), (edits) => {
        const after = edits.reduce((state, { at, fault, other }) => {
          const mayHave = keys.filter((each) => each.startsWith(fault.section) && state.has(each));
          const [key, like] = [at, other].map((each) => mayHave[Math.floor(each * mayHave.length)]);
          if (key === undefined || like === undefined) return state;
          return edit(state, key, (record) => fault.make(record, state.find(like) ?? {}));
        }, corpus);
        const change = changeOf(corpus, after);

        const [part, whole] = [links, undefined].map((each) => checkChange(change, TODAY, each));

        expect(print(part)).toEqual(print(whole));
        if (whole === undefined) return;
        found.faults += Math.min(1, whole.faults.length);
        found.warnings += Math.min(1, whole.warnings.length);
        found.none += whole.faults.length === 0 ? 1 : 0;
      }),
      { numRuns: 40, endOnFailure: true },
    );
    for (const count of Object.values(found)) expect(count).toBeGreaterThan(3);
  }, 240_000);

  it('expects records without faults', () => {
    expect(checkRecords(corpus, TODAY).faults).toEqual([]);
  });
});

interface Fault {
  /** Prefix of the keys of the records that it may be made in. */
  readonly section: string;
  /** Undefined retracts the record. */
  readonly make: (record: SeedRecord, like: SeedRecord) => SeedRecord | undefined;
}

function faults(): readonly Fault[] {
  const inFirst = (
    record: SeedRecord,
    field: string,
    change: (entry: SeedRecord) => SeedRecord,
  ): SeedRecord => {
    const [first, ...rest] = entriesOf(record, field);
    return first === undefined ? record : { ...record, [field]: [change(first), ...rest] };
  };
  const firstPosition = (record: SeedRecord): SeedRecord => entriesOf(record, 'positions')[0] ?? {};
  return [
    { section: '', make: () => undefined },
    { section: 'statements/', make: () => undefined },
    { section: 'documents/', make: (record, like) => ({ ...record, url: like['url'] ?? '' }) },
    { section: 'documents/', make: (record) => ({ ...record, publishedOn: '1999-01-01' }) },
    { section: 'states/', make: (record, like) => ({ ...record, iso2: like['iso2'] ?? '' }) },
    {
      section: 'agencies/',
      make: (record, like) => ({ ...record, aliases: [like['name'] ?? ''] }),
    },
    { section: 'agencies/', make: (record, like) => ({ ...record, partOf: like['id'] ?? '' }) },
    { section: 'groups/', make: (record, like) => ({ ...record, name: like['name'] ?? '' }) },
    {
      section: 'votes/',
      make: (record) => ({ ...record, yes: [...textsOf(record, 'yes'), 'state:zz'] }),
    },
    { section: 'statements/', make: (record) => ({ ...record, occurredOn: '2035-01-01' }) },
    { section: 'statements/', make: (record) => ({ ...record, occurredOn: '2001-01-01' }) },
    { section: 'statements/', make: (record) => ({ ...record, summary: 'Says something.' }) },
    { section: 'statements/', make: (record) => ({ ...record, madeBy: ['state:grand-fenwick'] }) },
    { section: 'statements/', make: (record, like) => ({ ...like, id: record['id'] ?? '' }) },
    {
      section: 'statements/',
      make: (record, like) =>
        inFirst(record, 'positions', (position) => ({
          ...position,
          respondsTo: [
            { position: firstPosition(like)['id'] ?? '', relation: 'rejects', explicit: true },
          ],
        })),
    },
    {
      section: 'statements/',
      make: (record, like) =>
        inFirst(record, 'positions', (position) => ({
          ...position,
          id: firstPosition(like)['id'] ?? '',
        })),
    },
    {
      section: 'statements/',
      make: (record) => ({ ...record, positions: entriesOf(record, 'positions').slice(1) }),
    },
  ];
}

function edit(
  state: RecordState,
  key: string,
  make: (record: SeedRecord) => SeedRecord | undefined,
): RecordState {
  const name = parseRecordKey(key);
  const held = name === undefined ? undefined : state.get(name);
  if (name === undefined || held === undefined) return state;
  const record = make(held);
  const change: Change =
    record === undefined
      ? { op: 'retract', ...name, reason: 'Was entered twice.' }
      : { op: 'put', ...name, record };
  return state.with([change]);
}

function changeOf(before: RecordState, after: RecordState): RecordChange {
  return { before, after, changed: after.changedSince(before) };
}

function withPages(...titles: readonly string[]): RecordState {
  const [like] = tiny.toSeeds().documents;
  const records = titles.map((title, index) => {
    const id = `document:page-${String(index)}`;
    return { ...like, id, title, url: `https://example.org/${id}` };
  });
  return tiny.with(
    records.map((record) => ({ op: 'put', section: 'documents', id: record.id, record })),
  );
}

/** A cycle may be reported at any of its records. */
function print(checked: CheckedRecords | undefined): unknown {
  const texts = (list: CheckedRecords['faults'] = []) =>
    list.map(({ name, path, problem, remedy }) =>
      problem.startsWith('leads back') ? 'cycle' : [name.id, path, problem, remedy].join(' | '),
    );
  return { faults: [...new Set(texts(checked?.faults))], warnings: texts(checked?.warnings) };
}
