/** The joint makers of a position, joined into one string and as the actors that it counts for. */
import { SEPARATOR, type JointCounting } from '../domain/networks/joint-counting.js';
import { printCall } from '../planner/print/print-clauses.js';
import type { PrintContext } from '../planner/print/print-context.js';

/**
 * Adds the ids of those who made `position` to rows with these columns, ordered and joined into one
 * string.
 */
export function joinMakers(
  position: string,
  columns: readonly string[],
  name: string,
  context: PrintContext,
): readonly string[] {
  const separator = context.parameters.add(SEPARATOR);
  return [
    printCall(position, [
      `MATCH (${position})<-[:MADE]-(a:Actor)`,
      'WITH a ORDER BY a.id',
      `RETURN collect(a.id) AS ${name}Ids`,
    ]),
    `WITH ${columns.join(', ')}, ${name}Ids WHERE size(${name}Ids) > 0`,
    `WITH ${columns.join(', ')}, reduce(all = ${name}Ids[0], id IN ${name}Ids[1..] | all + ${separator} + id) AS ${name}`,
  ];
}

/** The actors that a position counts for, with their weights. */
export function shareAmong(
  makers: string,
  joint: JointCounting,
): readonly { readonly actor: string; readonly weight: number }[] {
  if (joint === 'WHOLE') return [{ actor: makers, weight: 1 }];
  const ids = makers.split(SEPARATOR);
  const weight = joint === 'FRACTIONAL' ? 1 / ids.length : 1;
  return ids.map((actor) => ({ actor, weight }));
}
