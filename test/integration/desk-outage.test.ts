/**
 * Neo4j is away while people accept changes over HTTP: the changes are kept, and are served once it is
 * back. Has a Neo4j of its own, which it kills.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { datasetVersion } from '../../src/corpus/dataset-version.js';
import { readSeeds } from '../../src/corpus/read-seeds.js';
import { Fold } from '../../src/curation/fold.js';
import { RecordState } from '../../src/curation/record-state.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j/open-neo4j-store.js';
import {
  createCuratedFolder,
  mutations,
  readWholeJournal,
  startCuratedServer,
  type CuratedFolder,
  type CuratedServer,
  type Payload,
} from '../support/curated-server.js';
import { describeNeo4j } from '../support/engines.js';
import { startNeo4j, type Neo4jServer } from '../support/neo4j-server.mjs';
import { asHeld, readGraph } from '../support/read-graph.js';
import { readRows } from '../support/read-values.js';

const START_TIMEOUT_MS = 300_000;

const names = ['moth', 'wasp', 'newt'] as const;
const PUBLIC = `{
  dataset { version }
  nodes(ids: [${names.map((name) => `"group:${name}"`).join(', ')}]) { id }
}`;

describeNeo4j('the desk in an outage of Neo4j', () => {
  let neo4j: Neo4jServer;
  let store: GraphStore;
  let folder: CuratedFolder;
  let server: CuratedServer;

  beforeAll(async () => {
    neo4j = await startNeo4j();
    const { NEO4J_URI: uri, NEO4J_DATABASE: database } = neo4j.environment;
    store = openNeo4jStore({ uri, database });
    // The first answer of a new Neo4j may take longer than the server's start waits for.
    await readRows(store, 'RETURN 1 AS one');
    folder = await createCuratedFolder();
    server = await startCuratedServer(folder, {
      ...neo4j.environment,
      NEO4J_PASSWORD: neo4j.environment.NEO4J_PASSWORD || 'unused',
    });
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await server.stop();
    await store.close();
    await neo4j.stop();
    rmSync(folder.folder, { recursive: true });
  });

  async function draftOf(name: string): Promise<string> {
    const put = { record: { group: { id: `group:${name}`, name } } };
    const input = { key: `save ${name}`, mode: 'DRAFT', title: name, changes: [{ put }] };
    const { saveChangeSet } = await server.desk(mutations.saveChangeSet, { input });
    return saveChangeSet.changeSet?.id ?? '';
  }

  async function accept(name: string, id: string): Promise<Payload> {
    const variables = { key: `accept ${name}`, id };
    return (await server.desk(mutations.acceptChangeSet, variables)).acceptChangeSet;
  }

  it(
    'keeps what is accepted, says that it is not served, and serves it once Neo4j is back',
    async () => {
      const [moth, wasp] = [await draftOf('moth'), await draftOf('wasp')];
      await neo4j.kill();

      const first = await accept('moth', moth);
      const second = await accept('wasp', wasp);
      const newt = await draftOf('newt');
      const third = await accept('newt', newt);
      for (const payload of [first, second, third, await accept('moth', moth)]) {
        expect(payload).toMatchObject({
          served: false,
          problems: [],
          changeSet: { status: 'ACCEPTED' },
        });
      }
      const lines = await readWholeJournal(folder.journalPath);
      expect(lines.map(({ kind }) => kind)).toEqual(['CHECKPOINT', 'ACCEPT', 'ACCEPT', 'ACCEPT']);

      await neo4j.start();
      const version = third.effect?.versionAfter;
      await expect
        .poll(() => server.ask(PUBLIC).catch(String), { timeout: 120_000, interval: 500 })
        .toMatchObject({
          dataset: { version },
          nodes: names.map((name) => ({ id: `group:${name}` })),
        });
      expect(await accept('moth', moth)).toMatchObject({ served: true });

      const fold = new Fold(RecordState.of(await readSeeds(folder.seedsPath)));
      for (const line of await readWholeJournal(folder.journalPath)) fold.apply(line);
      const graph = buildGraph(fold.state.toSeeds());
      expect(datasetVersion(graph)).toBe(version);
      expect(await readGraph(store)).toEqual(asHeld(graph));
    },
    START_TIMEOUT_MS,
  );
});
