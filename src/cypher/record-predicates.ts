/**
 * What each key of the small filters means in Cypher. Like positions: no leaf is ever null.
 */
import { parseName } from '../domain/actor-names.js';
import type {
  ActorFilter,
  DocumentFilter,
  IncidentFilter,
  InitiativeFilter,
  StatementFilter,
} from '../domain/record-filters.js';
import type { DateRange } from '../domain/date-range.js';
import type { ParameterList } from './parameters.js';
import { conjunction } from './position-predicate.js';

type Predicate = string | undefined;

export function printStatementPredicate(
  filter: StatementFilter,
  s: string,
  parameters: ParameterList,
): Predicate {
  return conjunction([
    filter.madeBy &&
      `EXISTS { MATCH (${s})-[:CONTAINS]->(:Position)<-[:MADE]-(a:Actor) WHERE a.id IN ${parameters.add(filter.madeBy)} }`,
    filter.issuedBy &&
      `EXISTS { MATCH (${s})<-[:ISSUED]-(a:Actor) WHERE a.id IN ${parameters.add(filter.issuedBy)} }`,
    filter.deliveredBy &&
      `EXISTS { MATCH (${s})<-[:DELIVERED]-(a:Actor) WHERE a.id IN ${parameters.add(filter.deliveredBy)} }`,
    printOverlap('occurredOn', filter.occurred, s, parameters),
    equals('sourceCheck', filter.sourceCheck, s, parameters),
    contains('searchText', filter.text, s, parameters),
  ]);
}

export function printActorPredicate(
  filter: ActorFilter,
  a: string,
  parameters: ParameterList,
): Predicate {
  return conjunction([
    filter.types && printLabels(filter.types, a),
    printNamed(filter.name, a, parameters),
    oneOf('iso2', filter.iso2, a, parameters),
    oneOf('region', filter.region, a, parameters),
    filter.partOf &&
      `EXISTS { MATCH (${a})-[:PART_OF*1..4]->(w:Actor) WHERE w.id IN ${parameters.add(filter.partOf)} }`,
  ]);
}

export function printInitiativePredicate(
  filter: InitiativeFilter,
  i: string,
  parameters: ParameterList,
): Predicate {
  return conjunction([
    printNamed(filter.name, i, parameters),
    oneOf('kind', filter.kind, i, parameters),
    filter.proposedBy &&
      `EXISTS { MATCH (${i})<-[:PROPOSED]-(a:Actor) WHERE a.id IN ${parameters.add(filter.proposedBy)} }`,
  ]);
}

export function printIncidentPredicate(
  filter: IncidentFilter,
  i: string,
  parameters: ParameterList,
): Predicate {
  return conjunction([
    contains('nameFolded', filter.name, i, parameters),
    oneOf('kind', filter.kind, i, parameters),
    filter.saidToAffect &&
      `EXISTS { MATCH (${i})-[:SAID_TO_AFFECT]->(a:Actor) WHERE a.id IN ${parameters.add(filter.saidToAffect)} }`,
    printOverlap('period', filter.occurred, i, parameters),
  ]);
}

export function printDocumentPredicate(
  filter: DocumentFilter,
  d: string,
  parameters: ParameterList,
): Predicate {
  return conjunction([
    contains('titleFolded', filter.title, d, parameters),
    oneOf('language', filter.language, d, parameters),
    filter.publisherKind &&
      `EXISTS { MATCH (${d})-[:PUBLISHED_BY]->(u:Publisher) WHERE u.kind IN ${parameters.add(filter.publisherKind)} }`,
    filter.affiliatedWith &&
      `EXISTS { MATCH (${d})-[:PUBLISHED_BY]->(:Publisher)-[:AFFILIATED_WITH]->(a:State) WHERE a.id IN ${parameters.add(filter.affiliatedWith)} }`,
    printOverlap('publishedOn', filter.published, d, parameters),
  ]);
}

/** All of the words stand in what it is called, or it is called just so. */
function printNamed(text: string | undefined, a: string, parameters: ParameterList): Predicate {
  if (text === undefined) return undefined;
  const { words, exact } = parseName(text);
  return (
    `(all(word IN ${parameters.addUnsized(words)} WHERE coalesce(${a}.namesFolded CONTAINS word, false))` +
    ` OR ${printCalled(exact, a, parameters)})`
  );
}

/** Called exactly so: by an id, a code, a name or an alias. */
export function printCalled(exact: string, a: string, parameters: ParameterList): string {
  return `coalesce(${parameters.add(exact)} IN ${a}.namesExact, false)`;
}

function contains(
  property: string,
  text: string | undefined,
  n: string,
  parameters: ParameterList,
): Predicate {
  return text === undefined
    ? undefined
    : `coalesce(${n}.${property} CONTAINS ${parameters.add(text)}, false)`;
}

function equals(
  property: string,
  value: string | undefined,
  n: string,
  parameters: ParameterList,
): Predicate {
  return value === undefined
    ? undefined
    : `coalesce(${n}.${property} = ${parameters.add(value)}, false)`;
}

function oneOf(
  property: string,
  values: readonly string[] | undefined,
  n: string,
  parameters: ParameterList,
): Predicate {
  return values && `coalesce(${n}.${property} IN ${parameters.add(values)}, false)`;
}

function printOverlap(
  date: string,
  range: DateRange | undefined,
  n: string,
  parameters: ParameterList,
): Predicate {
  return (
    range &&
    `coalesce(${n}.${date}DayFrom <= ${parameters.add(range.dayTo)} AND ${n}.${date}DayTo >= ${parameters.add(range.dayFrom)}, false)`
  );
}

function printLabels(labels: readonly string[], a: string): string {
  return labels.length === 0
    ? 'false'
    : `(${[...new Set(labels)]
        .sort()
        .map((label) => `${a}:${label}`)
        .join(' OR ')})`;
}
