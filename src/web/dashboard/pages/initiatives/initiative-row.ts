/** An initiative as the list queries it. */
import type { InitiativesQuery } from '../../../generated/graphql.js';

export type InitiativeRow = InitiativesQuery['initiatives']['nodes'][number];
