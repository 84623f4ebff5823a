/** A change set as the review view asks for it. */
import type { ReviewedChangeSetFragment } from '../../../generated/desk/graphql.js';

export type Reviewed = ReviewedChangeSetFragment;
export type ReviewedRecord = Reviewed['changedRecords'][number];
