/** What the explorer found. */
import type { ExploreSubgraphQuery } from '../../../generated/graphql.js';

export type ExploredSubgraph = ExploreSubgraphQuery['subgraph'];
