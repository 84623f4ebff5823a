/** Who is accused, as Cypher over an accusation `p`. */
import { UPWARD } from '../cypher/upward.js';
import { printCall, printWhere } from '../planner/print/print-clauses.js';
import type { PrintContext } from '../planner/print/print-context.js';

/** Only these take positions of their own that stand for a country or a union of them. */
export function isPolity(actor: string): string {
  return `(${actor}:State OR ${actor}:Bloc)`;
}

/**
 * Each state or bloc `b` once that is accused, itself or in one of its bodies or persons. A block of
 * its own, or the engine starts from all states rather than from the accusations.
 */
export function matchAccusedPolities(context: PrintContext): readonly string[] {
  const role = context.parameters.add('ACCUSED');
  return [
    printCall('p', [
      `MATCH (p)-[e:AGAINST]->(:Actor)${UPWARD}(b:Actor)`,
      ...printWhere([`e.role = ${role}`, isPolity('b')]),
      'RETURN DISTINCT b',
    ]),
    'WITH p, b',
  ];
}

/** Each actor `b` once that is named as accused. */
export function matchAccused(context: PrintContext): readonly string[] {
  const role = context.parameters.add('ACCUSED');
  return ['MATCH (p)-[e:AGAINST]->(b:Actor)', `WHERE e.role = ${role}`, 'WITH DISTINCT p, b'];
}

/**
 * Each side `b` once that the accusation `p` accuses: a state or bloc, itself or in its bodies and
 * persons, or an organisation or group that is named.
 */
export function matchAccusedSides(p: string, context: PrintContext): readonly string[] {
  const role = context.parameters.add('ACCUSED');
  return [
    `MATCH (${p})-[e:AGAINST]->(:Actor)${UPWARD}(b:Actor)`,
    ...printWhere([`e.role = ${role}`, '(b:State OR b:Bloc OR b:Organization OR b:Group)']),
  ];
}
