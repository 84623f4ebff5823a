/**
 * The relation of a response can be read from both sides: from `edges`, and from each node of
 * `nodes` by its own
 * `respondsTo`, as the schema describes.
 */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

interface How {
  readonly relation: string;
  readonly explicit: boolean;
  readonly latency: { readonly minDays: number; readonly maxDays: number };
}
interface Accusation {
  readonly id: string;
  readonly responses: {
    readonly edges: readonly (How & { readonly node: { readonly id: string } })[];
    readonly nodes: readonly {
      readonly id: string;
      readonly respondsTo: readonly (How & { readonly position: { readonly id: string } })[];
    }[];
  };
}

describeEachEngine('responses', (engine) => {
  let runQuery: RunQuery;
  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test('are related the same way under edges and under nodes', async () => {
    const { result } = await runQuery(`
      fragment Latency on Latency { minDays maxDays }
      { accusations(filter: { isAnswered: true }, first: 50) { nodes {
        id
        responses {
          edges { relation explicit latency { ...Latency } node { id } }
          nodes { id respondsTo { relation explicit latency { ...Latency } position { id } } }
        }
      } } }`);

    expect(result.errors).toBeUndefined();
    const { nodes } = (result.data as unknown as { accusations: { nodes: readonly Accusation[] } })
      .accusations;
    expect(nodes).toHaveLength(50);
    for (const { id, responses } of nodes) {
      const fromEdges = responses.edges.map(({ node, ...how }) => ({ id: node.id, ...how }));
      const fromNodes = responses.nodes.flatMap((node) =>
        node.respondsTo
          .filter(({ position }) => position.id === id)
          .map(({ relation, explicit, latency }) => ({ id: node.id, relation, explicit, latency })),
      );
      expect(fromNodes).toEqual(fromEdges);
    }
  });
});
