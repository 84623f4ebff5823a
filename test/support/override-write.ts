/** A store whose writes are intercepted by the test. */
import type { GraphStore } from '../../src/graph/graph-store.js';

export function overrideWrite(store: GraphStore, write: GraphStore['write']): GraphStore {
  return {
    engine: store.engine,
    read: (statement, options) => store.read(statement, options),
    write,
    ensureIndexes: (indexes, textIndexes) => store.ensureIndexes(indexes, textIndexes),
    refreshStatistics: () => store.refreshStatistics(),
    searchText: (search, options) => store.searchText(search, options),
    checkHealth: () => store.checkHealth(),
    close: () => store.close(),
  };
}
