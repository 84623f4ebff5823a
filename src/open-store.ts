/** Opens the configured engine. */
import type { Config } from './config.js';
import { openEmbeddedStore } from './graph/embedded/open-embedded-store.js';
import type { GraphStore } from './graph/graph-store.js';
import { openNeo4jStore } from './graph/neo4j/open-neo4j-store.js';

export function openStore(store: Config['store']): GraphStore {
  if (store.engine === 'embedded') return openEmbeddedStore({ path: store.dataPath });
  return openNeo4jStore({
    uri: store.uri,
    user: store.user,
    password: store.revealPassword(),
    database: store.database,
  });
}
