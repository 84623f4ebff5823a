/** A position as its page queries it. */
import type { PositionQuery } from '../../../generated/graphql.js';

export type FullPosition = NonNullable<PositionQuery['position']>;
