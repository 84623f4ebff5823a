/** A position as its page asks for it. */
import type { PositionQuery } from '../../../generated/graphql.js';

export type FullPosition = NonNullable<PositionQuery['position']>;
