/**
 * One suite, both engines. The embedded engine always runs; Neo4j runs where NEO4J_URI is set (`npm
 * run test:neo4j` starts one) and is visibly skipped elsewhere.
 */
import { describe } from 'vitest';

import { openEmbeddedStore } from '../../src/graph/embedded/open-embedded-store.js';
import type { EngineName, GraphStore } from '../../src/graph/graph-store.js';
import { openNeo4jStore, type Neo4jStoreOptions } from '../../src/graph/neo4j/open-neo4j-store.js';
import { wipeNeo4j } from './wipe-neo4j.js';

export interface TestEngine {
  readonly name: EngineName;
  /** An empty store, without nodes or indexes; the test closes it. */
  openEmptyStore(): Promise<GraphStore>;
  /**
   * A store that keeps the data of this file's tests from one call to the next. Never wiped. On
   * Neo4j the data of other files may still be present.
   */
  openSharedStore(): Promise<GraphStore>;
}

/** How titles name the engines; the report at the end of a run parses them. */
const EMBEDDED_TITLE = '[embedded]';
const NEO4J_TITLE = '[Neo4j]';
const NEO4J_SKIPPED_TITLE = '[Neo4j skipped: NEO4J_URI is not set]';

/** Runs the body once per engine, as `name [embedded]` and `name [Neo4j]`. */
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

/** Where the tests find Neo4j, or undefined to skip it. */
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

/** The shared store is in memory: closing it would lose the data of the next caller. */
function leaveOpen(store: GraphStore): GraphStore {
  return {
    engine: store.engine,
    read: (statement, options) => store.read(statement, options),
    write: (statements) => store.write(statements),
    ensureIndexes: (indexes, textIndexes) => store.ensureIndexes(indexes, textIndexes),
    refreshStatistics: () => store.refreshStatistics(),
    searchText: (search, options) => store.searchText(search, options),
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
