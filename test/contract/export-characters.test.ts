/**
 * No file contains a character that a terminal interprets or that XML cannot represent. The seeds
 * refuse them, so the only way in is the selection, which files repeat.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGraph } from '../../src/corpus/load-graph.js';
import { graphFormatEndings, tableFormatEndings } from '../../src/domain/selection/export-url.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { describeEmbedded } from '../support/engines.js';
import { createExportRunner, type RunExport } from '../support/export/run-export.js';
import { buildTinyGraph } from '../support/tiny-seeds.js';

const HOSTILE = 'fiction \u001b[31m\u0085\u202e\ufffe';
// Control characters are the subject of this test.
// eslint-disable-next-line no-control-regex
const RAW = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e\ufffe\uffff]/u;

describeEmbedded('characters of exports', (engine) => {
  let store: GraphStore;
  let run: RunExport;

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    await loadGraph(store, buildTinyGraph());
    run = await createExportRunner(store);
  });
  afterAll(() => store.close());

  test.each([
    ...Object.values(graphFormatEndings).map((ending) => `subgraph.${ending}`),
    ...Object.values(tableFormatEndings).map((ending) => `positions.${ending}`),
  ])('%s and its manifest', async (file) => {
    const parameters = new URLSearchParams({ text: HOSTILE });
    const { text, manifest } = await run(`/export/${file}?${parameters.toString()}`);

    // Archives and Parquet are binary.
    if (!/zip|parquet/.test(file)) expect(text).not.toMatch(RAW);
    expect(JSON.stringify(manifest)).not.toMatch(RAW);
    expect(manifest.selection).toContain('%1B');
  });
});
