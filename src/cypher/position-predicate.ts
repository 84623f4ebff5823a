/**
 * What each key of a PositionFilter means in Cypher: one predicate over one position.
 * No leaf is ever null, so that NOT is the set complement on both engines.
 */
import type { PositionFilter } from '../domain/position-filter.js';
import { labelOfPositionKind } from '../domain/node-definitions.js';
import type { ParameterList } from './parameters.js';

/** Adds to a list of actor ids those of the agencies that are part of them. */
export type ExpandParts = (ids: readonly string[]) => readonly string[];

/**
 * Prints the filter as a predicate over the variable `p`, or undefined where it asks for nothing.
 * The text depends on which keys are set and on the labels of `kind`, never on other values.
 *
 * @example `{ madeBy: ['state:cn'], isCounter: true }` over `n` prints
 *   `EXISTS { MATCH (n)<-[:VOICED]-(a:Actor) WHERE a.id IN $p0 } AND coalesce(n.isCounter = $p1, false)`
 */
export function printPositionPredicate(
  filter: PositionFilter,
  p: string,
  parameters: ParameterList,
  expandParts: ExpandParts,
): string | undefined {
  const actors = (ids: readonly string[]): string =>
    parameters.add(filter.includeParts === true ? expandParts(ids) : ids);
  const oneOf = (property: string, values: readonly string[] | undefined): string | undefined =>
    values && `coalesce(${p}.${property} IN ${parameters.add(values)}, false)`;
  const anyOf = (property: string, values: readonly string[] | undefined): string | undefined =>
    values && `any(item IN coalesce(${p}.${property}, []) WHERE item IN ${parameters.add(values)})`;
  const is = (property: string, value: boolean | undefined): string | undefined =>
    value === undefined
      ? undefined
      : `coalesce(${p}.${property} = ${parameters.add(value)}, false)`;
  const nested = (part: PositionFilter): string =>
    printPositionPredicate(part, p, parameters, expandParts) ?? 'true';

  return conjunction([
    filter.kind && printKind(filter.kind, p, parameters),
    filter.madeBy &&
      `EXISTS { MATCH (${p})<-[:VOICED]-(a:Actor) WHERE a.id IN ${actors(filter.madeBy)} }`,
    filter.against &&
      printEdge(`(${p})-[e:AGAINST]->(a:Actor)`, [
        filter.against.actors && `a.id IN ${actors(filter.against.actors)}`,
        filter.against.roles && `e.role IN ${parameters.add(filter.against.roles)}`,
      ]),
    filter.concerns &&
      `EXISTS { MATCH (${p})-[:CONCERNS]->(i:Incident) WHERE i.id IN ${parameters.add(filter.concerns)} }`,
    (filter.refersTo ?? filter.initiativeRelation) &&
      printEdge(`(${p})-[e:REFERS_TO]->(i:Initiative)`, [
        filter.refersTo && `i.id IN ${parameters.add(filter.refersTo)}`,
        filter.initiativeRelation && `e.relation IN ${parameters.add(filter.initiativeRelation)}`,
      ]),
    (filter.respondsTo ?? filter.replyRelation) &&
      printEdge(`(${p})-[e:RESPONDS_TO]->(q:Position)`, [
        filter.respondsTo && `q.id IN ${parameters.add(filter.respondsTo)}`,
        filter.replyRelation && `e.relation IN ${parameters.add(filter.replyRelation)}`,
      ]),
    filter.occurred &&
      `${p}.occurredOnDayFrom <= ${parameters.add(filter.occurred.dayTo)} AND ${p}.occurredOnDayTo >= ${parameters.add(filter.occurred.dayFrom)}`,
    oneOf('form', filter.denialForm),
    anyOf('contests', filter.contests),
    anyOf('conduct', filter.conduct),
    oneOf('hedge', filter.hedge),
    oneOf('basis', filter.basis),
    is('isCounter', filter.isCounter),
    is('isAnswered', filter.isAnswered),
    filter.text === undefined
      ? undefined
      : `coalesce(${p}.searchText CONTAINS ${parameters.add(filter.text)}, false)`,
    filter.and && group(filter.and.map(nested), 'AND'),
    filter.or && group(filter.or.map(nested), 'OR'),
    filter.not && `NOT (${nested(filter.not)})`,
  ]);
}

/** Joins what is there with AND; undefined where nothing is. */
export function conjunction(parts: readonly (string | undefined)[]): string | undefined {
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? undefined : present.join(' AND ');
}

function printEdge(pattern: string, conditions: readonly (string | undefined)[]): string {
  const where = conjunction(conditions);
  return `EXISTS { MATCH ${pattern}${where === undefined ? '' : ` WHERE ${where}`} }`;
}

function group(parts: readonly string[], operator: 'AND' | 'OR'): string {
  return `(${parts.map((part) => `(${part})`).join(` ${operator} `)})`;
}

/** Kinds with a label of their own are found by it, which is cheaper than the property. */
function printKind(kinds: readonly string[], p: string, parameters: ParameterList): string {
  const labels = new Set(kinds.map(labelOfPositionKind).filter((label) => label !== 'Remark'));
  const remarks = kinds.filter((kind) => labelOfPositionKind(kind) === 'Remark');
  const tests = [...labels].sort().map((label) => `${p}:${label}`);
  if (remarks.length > 0) {
    tests.push(`${p}.kind IN ${parameters.add(remarks)}`);
  }
  return `(${tests.join(' OR ')})`;
}
