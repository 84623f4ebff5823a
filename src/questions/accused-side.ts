/** Who is accused, as Cypher over an accusation `p`. */
import { UPWARD } from '../cypher/upward.js';
import { printCall, printWhere } from '../planner/print/print-clauses.js';
import type { PrintContext } from '../planner/print/print-context.js';

/** Only these take positions on behalf of a country or a union of countries. */
export function isPolity(actor: string): string {
  return `(${actor}:State OR ${actor}:Bloc)`;
}

/**
 * Binds once each accused state or bloc `b`, accused itself or through its bodies or persons. A
 * block of its own, because otherwise the engine starts from all states rather than from the
 * accusations.
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

/** Binds once each actor `b` named as accused. */
export function matchAccused(context: PrintContext): readonly string[] {
  const role = context.parameters.add('ACCUSED');
  return ['MATCH (p)-[e:AGAINST]->(b:Actor)', `WHERE e.role = ${role}`, 'WITH DISTINCT p, b'];
}

/**
 * Binds once each side `b` that the accusation `p` accuses: a state or bloc, itself or through its
 * bodies and persons, or an organisation or group that is named.
 */
export function matchAccusedSides(p: string, context: PrintContext): readonly string[] {
  const role = context.parameters.add('ACCUSED');
  return [
    `MATCH (${p})-[e:AGAINST]->(:Actor)${UPWARD}(b:Actor)`,
    ...printWhere([`e.role = ${role}`, '(b:State OR b:Bloc OR b:Organization OR b:Group)']),
  ];
}
