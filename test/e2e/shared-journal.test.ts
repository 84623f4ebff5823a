/** Two servers on one Neo4j and one journal: the first writes, the second reads its history. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import {
  createCuratedFolder,
  mutations,
  sendGraphQL,
  startCuratedServer,
  type CuratedFolder,
  type CuratedServer,
} from '../support/curated-server.js';
import { describeNeo4j, readNeo4jOptions } from '../support/engines.js';
import { startServer, type RunningServer } from '../support/run-server.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

describeNeo4j('two servers with one journal', (engine) => {
  let store: GraphStore;
  let folder: CuratedFolder;
  let writer: CuratedServer;
  let reader: RunningServer;

  beforeAll(async () => {
    store = await engine.openEmptyStore();
    folder = await createCuratedFolder();
    const { uri = '', database = '', user = '', password } = readNeo4jOptions() ?? {};
    const neo4j = {
      NEO4J_URI: uri,
      NEO4J_DATABASE: database,
      NEO4J_USER: user,
      // A test server may have no password, but the configuration requires one.
      NEO4J_PASSWORD: password ?? 'unused',
    };
    writer = await startCuratedServer(folder, neo4j);
    const deskPath = join(folder.folder, 'desk-of-the-reader');
    const own = { DESK_PATH: deskPath, LOG_LEVEL: 'warn' };
    reader = await startServer({ ...folder.environment, ...neo4j, ...own });
  });
  afterAll(async () => {
    await reader.stop();
    await writer.stop();
    await store.close();
    rmSync(folder.folder, { recursive: true });
  });

  test('the second serves changes of the first, with their history, and has no desk', async () => {
    const put = { record: { group: { id: 'group:moth', name: 'Moth' } } };
    const input = { key: 'save', mode: 'DRAFT', title: 'A moth', changes: [{ put }] };
    const { saveChangeSet } = await writer.desk(mutations.saveChangeSet, { input });
    const id = saveChangeSet.changeSet?.id;
    await writer.desk(mutations.acceptChangeSet, { key: 'accept', id });

    const query = `{
      dataset { version journal { seq } }
      changes { nodes { title version } }
      node(id: "group:moth") { ... on Group { history { totalCount } } }
    }`;
    const version = saveChangeSet.effect?.versionAfter;
    await expect
      .poll(async () => (await sendGraphQL(`${reader.url}/graphql`, { query })).body, {
        timeout: 30_000,
      })
      .toEqual({
        data: {
          dataset: { version, journal: { seq: 2 } },
          changes: { nodes: [{ title: 'A moth', version }] },
          node: { history: { totalCount: 1 } },
        },
      });
    const lines = await (await fetch(`${reader.url}/changes`)).text();
    expect(lines).toContain('"title":"A moth"');
    expect((await fetch(`${reader.url}/desk/session`)).status).toBe(404);
    expect(reader.output()).toContain('This server only reads.');
  });
});
