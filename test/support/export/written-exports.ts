/** The files that readers open: every format of three graphs, and of a table too. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGraph } from '../../../src/corpus/load-graph.js';
import { parsePartialDate } from '../../../src/domain/time/partial-date.js';
import type { TableFormat, TableRow } from '../../../src/export/export-format.js';
import { exportKinds } from '../../../src/export/export-kinds.js';
import { graphFormats, tableFormats } from '../../../src/export/formats.js';
import { tableCsv } from '../../../src/export/formats/table-csv.js';
import { graphShape } from '../../../src/export/graph-shape.js';
import { positionColumns } from '../../../src/export/position-table.js';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-embedded-store.js';
import { readCorpus } from '../load-corpus.js';
import { buildTinyGraph } from '../tiny-seeds.js';
import { toExportedGraph, type ExportedGraph } from './corpus-records.js';
import { hostileGraph } from './hostile-graph.js';
import { readJsonLines } from './read-json-lines.js';
import { createExportRunner } from './run-export.js';
import { testHead, writeFormat } from './write-format.js';

/** `tiny` has every kind of node and relationship, few of each. */
export const graphNames = ['corpus', 'hostile', 'tiny'] as const;
export type GraphName = (typeof graphNames)[number];

/** Files derived from the record rather than part of it: networks and claims, of the corpus. */
export const projectionNames = [
  'discourse-network',
  'reply-network',
  'initiative-network',
  'referrals',
  'claims',
] as const;
export type ProjectionName = (typeof projectionNames)[number];

const projections: Readonly<
  Record<ProjectionName, { readonly query: string; readonly isDirected: boolean }>
> = {
  'discourse-network': { query: 'network=SUBTRACT', isDirected: false },
  // Some have joint makers.
  'reply-network': { query: 'joint=WHOLE', isDirected: true },
  'initiative-network': { query: 'joint=FRACTIONAL', isDirected: false },
  referrals: { query: 'from=2015', isDirected: true },
  claims: { query: 'towards=ACTORS,INITIATIVES,INCIDENTS', isDirected: true },
};

const date = { type: 'PARTIAL_DATE', describes: '' } as const;
const datedTies = { firstOn: date, lastOn: date };

export interface WrittenExports {
  readonly folder: string;
  readonly graphs: Readonly<Record<GraphName | ProjectionName, ExportedGraph>>;
  readonly rows: readonly TableRow[];
  /** Losses of the hostile graph by description, by extension. */
  readonly losses: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export async function writeExports(): Promise<WrittenExports> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-readers-'));
  const graphs = {
    corpus: toExportedGraph(await readCorpus()),
    hostile: hostileGraph,
    tiny: toExportedGraph(buildTinyGraph()),
  };
  const losses: Record<string, Readonly<Record<string, number>>> = {};
  for (const name of graphNames) {
    await mkdir(join(folder, name));
    for (const format of graphFormats) {
      const written = await writeFormat(format, graphs[name], { batchSize: 1_000 });
      await writeFile(join(folder, name, `graph.${format.extension}`), written.bytes);
      if (name === 'hostile') losses[format.extension] = Object.fromEntries(written.losses);
    }
  }
  const rows = [...toRows(graphs.hostile), ...toRows(graphs.corpus)];
  await writeTable(join(folder, 'table'), rows);
  return { folder, graphs: { ...graphs, ...(await writeProjections(folder)) }, rows, losses };
}

/** JSON Lines, which is lossless, is the reference for the others. */
async function writeProjections(
  folder: string,
): Promise<Readonly<Record<ProjectionName, ExportedGraph>>> {
  const store = openEmbeddedStore();
  await loadGraph(store, await readCorpus());
  const run = await createExportRunner(store);
  const graphs: [ProjectionName, ExportedGraph][] = [];
  for (const name of projectionNames) {
    const { query, isDirected } = projections[name];
    const take = (extension: string) => run(`/export/${name}.${extension}?${query}`);
    await mkdir(join(folder, name));
    for (const { extension } of exportKinds[name].formats) {
      await writeFile(join(folder, name, `graph.${extension}`), (await take(extension)).bytes);
    }
    const edges = { ANSWERS: datedTies, REFERS_TO: datedTies };
    const shape = { isDirected, nodes: graphShape.nodes, edges };
    graphs.push([name, { ...readJsonLines((await take('jsonl')).text), shape }]);
  }
  await store.close();
  // One of each name.
  return Object.fromEntries(graphs) as Record<ProjectionName, ExportedGraph>;
}

/** Rows of the real columns, as many as there are positions, so that Parquet has several groups. */
function toRows({ nodes }: ExportedGraph): readonly TableRow[] {
  return nodes
    .filter(({ id }) => id.startsWith('position:'))
    .flatMap(({ id, properties }) => {
      const { kind, asserts, quote, occurredOn, conduct, isCounter } = properties;
      const row = {
        id,
        kind,
        asserts,
        quote,
        occurredOn,
        ...(typeof occurredOn === 'string' && {
          occurredFrom: parsePartialDate(occurredOn).earliest,
        }),
        conduct,
        isCounter,
        cameo: ['016'],
        responses: 2,
      };
      const present = Object.entries(row).filter(([, value]) => value !== undefined);
      return new Array<TableRow>(6).fill(Object.fromEntries(present) as TableRow);
    });
}

async function writeTable(folder: string, rows: readonly TableRow[]): Promise<void> {
  await mkdir(folder);
  const write = async (format: TableFormat, ending: string, hasBom: boolean) => {
    const chunks: Buffer[] = [];
    const head = { ...testHead, hasBom, table: 'positions' };
    const written = format.write(inBatches(rows), positionColumns, head, { add: () => undefined });
    for await (const chunk of written) chunks.push(Buffer.from(chunk));
    await writeFile(join(folder, `positions.${ending}`), Buffer.concat(chunks));
  };
  for (const format of tableFormats) await write(format, format.extension, false);
  await write(tableCsv, 'bom.csv', true);
}

// eslint-disable-next-line @typescript-eslint/require-await -- the contract takes what comes in time
async function* inBatches(rows: readonly TableRow[]): AsyncGenerator<readonly TableRow[]> {
  for (let start = 0; start < rows.length; start += 700) yield rows.slice(start, start + 700);
}
