/** An initiative as the list asks for it. */
import type { InitiativesQuery } from '../../../generated/graphql.js';

export type InitiativeRow = InitiativesQuery['initiatives']['nodes'][number];
