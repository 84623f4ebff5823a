/** Filters for what an actor, including its parts, made, received, answered and left unanswered. */
import type { PositionFilter } from '../../generated/graphql.js';
import { toSaidBy } from './said-by.js';

export type Side = 'made' | 'received' | 'accused' | 'answered' | 'unanswered';

export function toSideFilter(side: Side, actor: string): PositionFilter {
  if (side === 'made') return toSaidBy([actor]);
  if (side === 'received') return { against: { actors: [actor] }, includeParts: true };
  const accused: PositionFilter = {
    kind: ['ACCUSATION'],
    against: { actors: [actor], roles: ['ACCUSED'] },
    includeParts: true,
  };
  return side === 'accused' ? accused : { ...accused, isAnswered: side === 'answered' };
}
