/**
 * The server is killed while people save, submit and accept. What was acknowledged is there at the next
 * start, and nothing is half done.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Fold } from '../../src/curation/fold.js';
import { RecordState } from '../../src/curation/record-state.js';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { datasetVersion } from '../../src/corpus/dataset-version.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { readKills } from '../support/curation/crash-settings.js';
import { asHeld, readGraph } from '../support/read-graph.js';
import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import {
  createCuratedFolder,
  readWholeJournal,
  startCuratedServer,
} from '../support/curated-server.js';
import { collectOutput } from '../support/run-server.js';

/** `DESK_KILLS=50 npx vitest run test/integration/desk-crash.test.ts` tries longer. */
const KILLS = readKills();
const CLIENTS = 8;
/** Answers before the kill, at least, and how many kills later the numbers come again. */
const LEAST_ANSWERS = 20;
const SPREAD = 24;

const SCRIPT = fileURLToPath(new URL('../support/curation/curation-clients.mjs', import.meta.url));

type Status = 'DRAFT' | 'SUBMITTED' | 'ACCEPTED';
const order: readonly Status[] = ['DRAFT', 'SUBMITTED', 'ACCEPTED'];

interface Acknowledged {
  readonly id: string;
  readonly status: Status;
  readonly problems: readonly unknown[];
}

test(
  'no acknowledged change is lost to a kill, and none is half done',
  async () => {
    const folder = await createCuratedFolder();
    /** The furthest that each change set was acknowledged to have come. */
    const acknowledged = new Map<string, Status>();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const server = await startCuratedServer(folder);
      const clients = spawn(
        process.execPath,
        [SCRIPT, server.url, server.cookie, String(CLIENTS), `k${String(kill)}`],
        { stdio: ['ignore', 'pipe', 'pipe'] },
      );
      const output = collectOutput(clients);
      const ended = once(clients, 'close');
      const answers = LEAST_ANSWERS + ((kill * 7) % SPREAD);
      // Clients that ended by themselves are a fault, which the count below would hide.
      while (output().split('\n').length <= answers && clients.exitCode === null) await pause(2);
      await pause(kill % 7);
      expect(clients.exitCode).toBeNull();
      server.process.kill('SIGKILL');
      await Promise.all([once(server.process, 'exit'), ended]);
      for (const { id, status, problems } of parseAnswers(output())) {
        expect(problems).toEqual([]);
        acknowledged.set(id, status);
      }
    }

    const server = await startCuratedServer(folder);
    const { dataset } = await server.ask('{ dataset { version } }');
    const held = new Map<string, string>();
    for (let after: string | null = null; ;) {
      const { changeSets } = await server.desk(
        'query($after: ID) { changeSets(first: 100, after: $after) { nodes { id status } endCursor } }',
        { after },
      );
      for (const { id, status } of changeSets.nodes) held.set(id, status);
      after = changeSets.endCursor;
      if (after === null) break;
    }
    await server.stop();

    const lines = await readWholeJournal(folder.journalPath);
    const fold = new Fold(RecordState.of(await readSeeds(folder.seedsPath)));
    for (const line of lines) fold.apply(line);
    const accepted = [...acknowledged].filter(([, status]) => status === 'ACCEPTED');
    expect(accepted.length).toBeGreaterThan(KILLS);
    expect(accepted.filter(([id]) => !fold.accepted.has(id))).toEqual([]);
    // One line each, whole, and the draft knows of it.
    const acceptedLines = lines.filter(({ kind }) => kind === 'ACCEPT');
    expect(acceptedLines).toHaveLength(fold.accepted.size);
    for (const [id, { changes }] of fold.accepted) {
      expect([id, changes.length, held.get(id)]).toEqual([id, 2, 'ACCEPTED']);
    }
    const behind = [...acknowledged].filter(([id, status]) => {
      const now = order.indexOf(held.get(id) as Status);
      return now < order.indexOf(status);
    });
    expect(behind).toEqual([]);

    const graph = buildGraph(fold.state.toSeeds());
    expect(dataset.version).toBe(datasetVersion(graph));
    const store = openEmbeddedStore({ path: folder.environment['DATA_PATH'] ?? '' });
    expect(await readGraph(store)).toEqual(asHeld(graph));
    await store.close();
    rmSync(folder.folder, { recursive: true });
  },
  KILLS * 30_000,
);

/** A kill may cut the clients' output nowhere: they end by themselves. */
function parseAnswers(output: string): readonly Acknowledged[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Acknowledged);
}
