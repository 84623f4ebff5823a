/**
 * One suite, both engines. The embedded engine always runs; Neo4j runs where NEO4J_URI is set
 * (`npm run test:neo4j` brings one up) and is skipped in plain sight elsewhere.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { describe } from 'vitest';

import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import type { EngineName, GraphStore } from '../../src/graph/graph-store.js';
import { openNeo4jStore, type Neo4jStoreOptions } from '../../src/graph/neo4j/open-neo4j-store.js';

export interface TestEngine {
  readonly name: EngineName;
  /** A store with nothing in it, neither nodes nor indexes; the test closes it. */
  openEmptyStore(): Promise<GraphStore>;
  /**
   * A store that keeps what the tests of this file put in, from one call to the next. Never wiped.
   * On Neo4j what other files left behind may still be there.
   */
  openSharedStore(): Promise<GraphStore>;
}

/** How titles name the engines; the report at the end of a run reads them. */
export const EMBEDDED_TITLE = '[embedded]';
export const NEO4J_TITLE = '[Neo4j]';
const NEO4J_SKIPPED_TITLE = '[Neo4j skipped: NEO4J_URI is not set]';

/** Runs the body once an engine, as `name [embedded]` and `name [Neo4j]`. */
export function describeEachEngine(name: string, body: (engine: TestEngine) => void): void {
  describeEmbedded(name, body);
  describeNeo4j(name, body);
}

export function describeEmbedded(name: string, body: (engine: TestEngine) => void): void {
  describe(`${name} ${EMBEDDED_TITLE}`, () => {
    body(embeddedEngine);
  });
}

export function describeNeo4j(name: string, body: (engine: TestEngine) => void): void {
  const options = readNeo4jOptions();
  if (options === undefined) {
    describe.skip(`${name} ${NEO4J_SKIPPED_TITLE}`, () => {
      body(neo4jEngine({ uri: 'bolt://127.0.0.1:1', database: 'test' }));
    });
    return;
  }
  describe(`${name} ${NEO4J_TITLE}`, () => {
    body(neo4jEngine(options));
  });
}

/** Where the tests find Neo4j, or undefined where they are to skip it. */
export function readNeo4jOptions(): Neo4jStoreOptions | undefined {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  const database = process.env['NEO4J_DATABASE'];
  if (uri === undefined || uri === '') return undefined;
  return {
    uri,
    database: database === undefined || database === '' ? 'neo4j' : database,
    ...(user === undefined || user === '' ? {} : { user, password: password ?? '' }),
  };
}

let sharedEmbeddedStore: GraphStore | undefined;

const embeddedEngine: TestEngine = {
  name: 'embedded',
  openEmptyStore: () => Promise.resolve(openEmbeddedStore()),
  openSharedStore: () => {
    sharedEmbeddedStore ??= openEmbeddedStore();
    return Promise.resolve(leaveOpen(sharedEmbeddedStore));
  },
};

/** Memory is all that the shared store has: closing it would lose what the next caller wants. */
function leaveOpen(store: GraphStore): GraphStore {
  return {
    engine: store.engine,
    read: (statement, options) => store.read(statement, options),
    write: (statements) => store.write(statements),
    ensureIndexes: (indexes, textIndexes) => store.ensureIndexes(indexes, textIndexes),
    searchText: (index, text, limit, options) => store.searchText(index, text, limit, options),
    checkHealth: () => store.checkHealth(),
    close: () => Promise.resolve(),
  };
}

function neo4jEngine(options: Neo4jStoreOptions): TestEngine {
  return {
    name: 'neo4j',
    openEmptyStore: async () => {
      await wipeNeo4j(options);
      return openNeo4jStore(options);
    },
    openSharedStore: () => Promise.resolve(openNeo4jStore(options)),
  };
}

/** Removes all content and every index. Throws for a database that is not there to be wiped. */
export async function wipeNeo4j({
  uri,
  user,
  password,
  database,
}: Neo4jStoreOptions): Promise<void> {
  if (!database.includes('test')) {
    throw new Error(
      `The tests wipe their database, and "${database}" does not have "test" in its name. ` +
        'Set NEO4J_DATABASE to one that does, or run: npm run test:neo4j',
    );
  }
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  try {
    await deleteInBatches(driver, database);
    await dropNamed(driver, database, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name');
    // Token lookup indexes are Neo4j's own.
    await dropNamed(
      driver,
      database,
      'INDEX',
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'",
    );
  } finally {
    await driver.close();
  }
}

async function deleteInBatches(driver: Driver, database: string): Promise<void> {
  for (;;) {
    const { records } = await driver.executeQuery(
      'MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(n) AS deleted',
      {},
      { database },
    );
    if (Number(records[0]?.get('deleted') ?? 0) === 0) return;
  }
}

async function dropNamed(
  driver: Driver,
  database: string,
  kind: 'CONSTRAINT' | 'INDEX',
  listing: string,
): Promise<void> {
  const { records } = await driver.executeQuery(`${listing} RETURN name`, {}, { database });
  for (const record of records) {
    const name = String(record.get('name')).replaceAll('`', '``');
    await driver.executeQuery(`DROP ${kind} \`${name}\` IF EXISTS`, {}, { database });
  }
}
