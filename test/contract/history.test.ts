/** History by GraphQL: beside the graph, of which the record that went is no part. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { seedSections } from '../../src/corpus/seed-records.js';
import { PublicHistory } from '../../src/curation/public-history.js';
import { revisionOf } from '../../src/curation/revision.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openMemoryRecord, type MemoryRecord } from '../support/curation/memory-record.js';
import { describeEachEngine } from '../support/engines.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

/** Neo4j plans each statement once, on a busy machine. */
vi.setConfig({ hookTimeout: 300_000 });

const STATEMENT = 'statement:bb-replies';

describeEachEngine('history', (engine) => {
  let record: MemoryRecord;
  let store: GraphStore;
  let ask: RunQuery;
  let askWithout: RunQuery;
  let before: string;

  beforeAll(async () => {
    record = await openMemoryRecord();
    before = record.reader.version;
    await record.accept(
      ['cat', 'dog'].map((name) => ({
        op: 'put' as const,
        section: 'groups' as const,
        id: `group:${name}`,
        ifRevision: null,
        record: { id: `group:${name}`, name },
      })),
    );
    await record.accept([
      { op: 'sameAs', section: 'groups', id: 'group:cat', keeps: 'group:dog', reason: 'Are one.' },
    ]);
    const current = record.reader.current({ section: 'statements', id: STATEMENT })!;
    await record.accept([
      {
        op: 'put',
        section: 'statements',
        id: STATEMENT,
        ifRevision: revisionOf(current),
        record: { ...current, summary: 'Changed.' },
      },
    ]);
    store = await engine.openEmptyStore();
    await loadGraph(store, (await record.projection.graph()).graph);
    ask = await createQueryRunner(store, new PublicHistory(record.reader));
    askWithout = await createQueryRunner(store);
  });
  afterAll(async () => {
    await store.close();
    await record.close();
  });

  test('has a record as it was, in the terms of the API, and asks the engine nothing', async () => {
    const { result, statements } = await ask(
      `query ($before: String!) {
        now: record(id: "${STATEMENT}") { seq revision record fields { path after } change { review { acceptedBy } } }
        then: record(id: "${STATEMENT}", asOf: $before) { seq at record change { seq } }
        never: record(id: "group:nobody") { seq }
        history(id: "${STATEMENT}", first: 1) { totalCount last hasNextPage nodes { seq } }
      }`,
      { before },
    );

    expect(statements).toEqual([]);
    expect(result.errors).toBeUndefined();
    expect(result.data).toMatchObject({
      now: {
        record: { id: STATEMENT, summary: 'Changed.' },
        change: { review: { acceptedBy: 'p-ben' } },
      },
      then: { seq: 0, at: null, change: null, record: { id: STATEMENT } },
      never: null,
      history: { totalCount: 2, nodes: [{ seq: 0 }], hasNextPage: true },
    });
    expect(JSON.stringify(result.data?.['then'])).toMatch(/"kind":"[A-Z_]+"/);
  });

  test('is a field of each record, which asks the engine no more than its other fields', async () => {
    const types = [
      'State',
      'Group',
      'Publisher',
      'Document',
      'Incident',
      'Initiative',
      'Statement',
    ];
    const { result, statements } = await ask(
      `{
        nodes(ids: ["state:aa", "${STATEMENT}", "group:dog", "publisher:gazette", "document:one", "incident:wave", "initiative:old-norms"]) {
          __typename id
          ${types.map((type) => `... on ${type} { history(first: 5) { id totalCount nodes { seq revision } } }`).join(' ')}
        }
        statements(first: 1) { nodes { history { totalCount } } }
        actors(filter: { name: "group:dog" }) { nodes { history(since: 2) { nodes { seq record change { review { acceptedBy } } } } } }
      }`,
    );

    expect(result.errors).toBeUndefined();
    // One statement for each root.
    expect(statements).toHaveLength(3);
    const nodes = result.data?.['nodes'] as readonly {
      readonly __typename: string;
      readonly id: string;
      readonly history: { readonly id: string; readonly totalCount: number };
    }[];
    expect(nodes.map(({ history }) => history.id)).toEqual(nodes.map(({ id }) => id));
    expect(nodes.map(({ id, history }) => [id, history.totalCount])).toContainEqual([STATEMENT, 2]);
    expect(result.data?.['actors']).toMatchObject({
      nodes: [{ history: { nodes: [{ seq: 3, record: { id: 'group:dog' } }] } }],
    });
    const { result: refused } = await ask(
      '{ node(id: "state:aa") { ... on State { history(first: 201) { last } } } }',
    );
    expect(refused.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    const { result: without } = await askWithout(
      '{ node(id: "state:aa") { ... on State { history { last } } } }',
    );
    expect(without).toMatchObject({ data: { node: { history: null } } });
  });

  test('pages through changes and differences', async () => {
    const { result } = await ask(
      `query ($before: String!) {
        changes(since: 0, first: 1) { last hasNextPage head { seq hash } nodes { seq kind recordCount records(first: 1) { id operation fields { path before after } } } }
        later: changes(from: "2026-11-30T00:00:03Z") { from { seq at version } nodes { seq records { id label madeBy towards } } }
        none: changes(from: "2026-11-30", since: 1) { from { seq } nodes { seq } }
        hidden: changes(filter: { about: "state:nowhere" }) { last nodes { seq } }
        ofGroups: changes(filter: { section: GROUPS, kind: ACCEPT }) { nodes { records { section } } }
        diff(from: $before, to: "2026-11-30") { added changed retracted nodes { id operation } from { version } to { seq } }
      }`,
      { before },
    );

    expect(result.errors).toBeUndefined();
    expect(result.data).toMatchObject({
      changes: {
        last: 2,
        hasNextPage: true,
        head: { seq: 4 },
        nodes: [
          {
            seq: 2,
            kind: 'ACCEPT',
            recordCount: 2,
            records: [{ id: 'group:cat', operation: 'ADDED' }],
          },
        ],
      },
      later: {
        from: { seq: 3, at: '2026-11-30T00:00:03.000Z', version: expect.any(String) as unknown },
        nodes: [
          {
            seq: 4,
            records: [
              { id: STATEMENT, label: 'Changed.', madeBy: ['state:bb'], towards: ['state:aa'] },
            ],
          },
        ],
      },
      none: { from: { seq: 4 }, nodes: [] },
      hidden: { last: 4, nodes: [] },
      diff: {
        added: 1,
        changed: 1,
        retracted: 0,
        from: { version: before },
        to: { seq: 4 },
        nodes: [
          { id: 'group:dog', operation: 'ADDED' },
          { id: STATEMENT, operation: 'CHANGED' },
        ],
      },
    });
    expect(JSON.stringify(result.data?.['ofGroups'])).not.toContain('STATEMENTS');
  });

  test('finds what went as Retracted, and what never was not at all', async () => {
    const { result } = await ask(`{
      node(id: "group:cat") { __typename id label ... on Retracted { section record at reason sameAs changeSet seq } ... on Group { name } }
      nodes(ids: ["group:dog", "group:cat", "group:nobody"]) { __typename id ... on Retracted { reason } }
      actor(id: "group:cat") { id }
    }`);

    expect(result.errors).toBeUndefined();
    expect(result.data).toMatchObject({
      node: {
        __typename: 'Retracted',
        id: 'group:cat',
        label: 'Retracted: group:cat',
        section: 'GROUPS',
        record: 'group:cat',
        reason: 'Are one.',
        sameAs: 'group:dog',
        seq: 3,
      },
      nodes: [
        { __typename: 'Group', id: 'group:dog' },
        { __typename: 'Retracted', id: 'group:cat', reason: 'Are one.' },
        null,
      ],
      actor: null,
    });
  });

  test('refuses what cannot be with a code', async () => {
    for (const field of [
      'record(id: "group:dog", asOf: "never") { seq }',
      'history(id: "group:dog", first: 0) { last }',
      'history(id: "group:dog", since: -1) { last }',
      'changes(first: 201) { last }',
      'changes(from: "never") { last }',
      'changes { nodes { records(first: -1) { id } } }',
      'diff(from: "x", to: "y") { added }',
    ]) {
      const { result } = await ask(`{ ${field} }`);
      expect(result.errors?.[0]?.extensions['code'], field).toBe('BAD_USER_INPUT');
    }
  });

  test('is null where the server keeps none', async () => {
    const { result } = await askWithout(`{
      record(id: "group:dog") { seq }
      history(id: "group:dog") { last }
      changes { last }
      diff(from: "x", to: "y") { added }
      dataset { journal { seq } }
      node(id: "group:cat") { id }
    }`);

    expect(result.errors).toBeUndefined();
    expect(result.data).toEqual({
      record: null,
      history: null,
      changes: null,
      diff: null,
      dataset: { journal: null },
      node: null,
    });
  });

  test('has every section of the seeds', async () => {
    const { result } = await ask(`{ __type(name: "RecordSection") { enumValues { name } } }`);

    expect(result.data).toEqual({
      __type: { enumValues: seedSections.map((section) => ({ name: section.toUpperCase() })) },
    });
  });
});
