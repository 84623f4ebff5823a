/** The Cypher script loads into an empty graph and gives back what was exported. */
import { afterEach, expect, test } from 'vitest';
import type { NodeLabel } from '../../src/domain/ontology/node-definitions.js';
import type { RelationshipType } from '../../src/domain/ontology/relationship-definitions.js';
import { cypherScript } from '../../src/export/formats/cypher-script.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEachEngine } from '../support/engines.js';
import { toExportedGraph, type ExportedGraph } from '../support/export/corpus-records.js';
import { runScript } from '../support/export/load-exported.js';
import { hostileGraph } from '../support/export/hostile-graph.js';
import { writeFormat } from '../support/export/write-format.js';
import { asHeld, readGraph } from '../support/read-graph.js';
import { buildTinyGraph } from '../support/tiny-seeds.js';

/** Neo4j plans every statement, since each is new; on a busy machine that takes a second. */
const SLOW_MS = 180_000;

describeEachEngine('The Cypher script', (engine) => {
  let store: GraphStore | undefined;
  afterEach(async () => {
    await store?.close();
    store = undefined;
  });

  test(
    'loads every kind of node and relationship, and a second run changes nothing',
    async () => {
      const graph = toExportedGraph(buildTinyGraph());
      expect(new Set(graph.nodes.map(({ label }) => label)).size).toBeGreaterThan(13);
      store = await engine.openEmptyStore();

      await runScript(store, await printScript(graph));
      const once = await readGraph(store);
      await runScript(store, await printScript(graph));

      expect(once).toEqual(asStored(graph));
      expect(await readGraph(store)).toEqual(once);
    },
    SLOW_MS,
  );

  test(
    'keeps texts that would break out of a statement',
    async () => {
      store = await engine.openEmptyStore();

      await runScript(store, await printScript(hostileGraph));

      expect(await readGraph(store)).toEqual(asStored(hostileGraph));
    },
    SLOW_MS,
  );
});

async function printScript(graph: ExportedGraph): Promise<string> {
  const { text, losses } = await writeFormat(cypherScript, graph, { batchSize: 1_000 });
  expect(losses).toEqual(new Map());
  return text;
}

function asStored({ nodes, edges }: ExportedGraph): unknown {
  return asHeld({
    // The exporters' label and type are those of the ontology.
    nodes: nodes.map(({ id, label, called, properties }) => ({
      id,
      label: label as NodeLabel,
      // The graph stores the label of a record as a property.
      properties: { id, label: called, ...properties },
    })),
    relationships: edges.map(({ type, source, target, properties }) => ({
      type: type as RelationshipType,
      from: source,
      to: target,
      properties,
    })),
  });
}
