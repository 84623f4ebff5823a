/** The counts of `dataset` equal the checked-in manifest, on both engines. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { toTerm } from '../../src/domain/ontology/vocabularies.js';
import { countedNodes, countedRelationships } from '../../src/questions/dataset.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { manifest } from '../support/manifest.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const file = new URL('../corpus/manifest.json', import.meta.url);
const { counts } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly counts: Readonly<
    Record<'positionsByKind' | 'repliesByRelation', Readonly<Record<string, number>>>
  >;
};

describeEachEngine('the dataset', (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test('counts what the manifest counts', async () => {
    const columns = [...Object.keys(countedNodes), ...Object.keys(countedRelationships)];
    const { result } = await runQuery(`{ dataset { counts { ${columns.join(' ')} } } }`);

    const { nodes, relationships, positions } = manifest;
    const actors =
      nodes.State +
      nodes.Agency +
      nodes.Spokesperson +
      nodes.Initiative +
      nodes.Bloc +
      nodes.Organization +
      nodes.Group;
    const expected = {
      ...Object.fromEntries(
        Object.entries(countedNodes).map(([column, label]) => [
          column,
          label === 'Actor' ? actors : label === 'Position' ? positions : nodes[label],
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(countedRelationships).map(([column, [, type]]) => [
          column,
          relationships[type],
        ]),
      ),
    };
    expect(result).toEqual({ data: { dataset: { counts: expected } } });
  });

  test('has as many positions of each kind, and replies of each relation, as the manifest', async () => {
    const kinds = Object.entries(counts.positionsByKind);
    const { result } = await runQuery(
      `{ ${kinds.map(([kind]) => `${toTerm(kind)}: positions(filter: {kind: [${toTerm(kind)}]}) { totalCount }`).join(' ')} }`,
    );
    expect(result.data).toEqual(
      Object.fromEntries(kinds.map(([kind, totalCount]) => [toTerm(kind), { totalCount }])),
    );

    const replies = new Map<string, number>();
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<RunQuery>> = await runQuery(
        `query ($after: String) { positions(first: 200, after: $after) {
           nodes { respondsTo { relation } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const { positions } = page.result.data as unknown as {
        positions: {
          nodes: { respondsTo: { relation: string }[] }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      for (const { relation } of positions.nodes.flatMap(({ respondsTo }) => respondsTo)) {
        replies.set(relation, (replies.get(relation) ?? 0) + 1);
      }
      if (!positions.pageInfo.hasNextPage) break;
      after = positions.pageInfo.endCursor;
    }
    expect(Object.fromEntries(replies)).toEqual(
      Object.fromEntries(
        Object.entries(counts.repliesByRelation).map(([word, count]) => [toTerm(word), count]),
      ),
    );
  });
});
