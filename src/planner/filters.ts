/**
 * Filters on their way through the planner: GraphQL input -> one of the domain's filter types, ids
 * checked against the directory -> predicate.
 */
import type { ParameterList } from '../cypher/parameters.js';
import { printPositionPredicate } from '../cypher/position-predicate.js';
import {
  printActorPredicate,
  printDocumentPredicate,
  printIncidentPredicate,
  printInitiativePredicate,
  printStatementPredicate,
} from '../cypher/record-predicates.js';
import { InputError } from '../domain/errors.js';
import { parsePositionFilter, type PositionFilter } from '../domain/position-filter.js';
import {
  parseActorFilter,
  parseDocumentFilter,
  parseIncidentFilter,
  parseInitiativeFilter,
  parseStatementFilter,
} from '../domain/record-filters.js';
import { isWellFormedText } from '../domain/text-folding.js';
import type { FilterName } from './bindings.js';
import type { Directory } from './directory.js';
import type { BoundFilter } from './plan.js';

/** @throws InputError for what the filter's type does not allow, or an id that does not exist. */
export function parseFilter(name: FilterName, input: object, directory: Directory): BoundFilter {
  assertWellFormedText(input);
  // GraphQL has coerced the input against the type of this name.
  switch (name) {
    case 'PositionFilter': {
      const value = parsePositionFilter(input);
      assertKnownIds(value, directory);
      return { name, value };
    }
    case 'StatementFilter': {
      const value = parseStatementFilter(input);
      assertKnownLists(value, ['madeBy', 'issuedBy', 'deliveredBy'], directory);
      return { name, value };
    }
    case 'ActorFilter': {
      const value = parseActorFilter(input);
      assertKnownLists(value, ['partOf'], directory);
      return { name, value };
    }
    case 'InitiativeFilter': {
      const value = parseInitiativeFilter(input);
      assertKnownLists(value, ['proposedBy'], directory);
      return { name, value };
    }
    case 'IncidentFilter': {
      const value = parseIncidentFilter(input);
      assertKnownLists(value, ['saidToAffect'], directory);
      return { name, value };
    }
    case 'DocumentFilter': {
      const value = parseDocumentFilter(input);
      assertKnownLists(value, ['affiliatedWith'], directory);
      return { name, value };
    }
  }
}

/** Whether the filter keeps everything. */
export function isEmptyFilter({ value }: BoundFilter): boolean {
  return Object.values(value).every((part) => part === undefined);
}

/** The filter as conditions over `variable`; none where it asks for nothing. */
export function printFilter(
  filter: BoundFilter,
  variable: string,
  parameters: ParameterList,
  directory: Directory,
): readonly string[] {
  const predicate = printPredicate(filter, variable, parameters, directory);
  return predicate === undefined ? [] : [predicate];
}

function printPredicate(
  filter: BoundFilter,
  variable: string,
  parameters: ParameterList,
  directory: Directory,
): string | undefined {
  switch (filter.name) {
    case 'PositionFilter':
      return printPositionPredicate(filter.value, variable, parameters, directory.expandParts);
    case 'StatementFilter':
      return printStatementPredicate(filter.value, variable, parameters);
    case 'ActorFilter':
      return printActorPredicate(filter.value, variable, parameters);
    case 'InitiativeFilter':
      return printInitiativePredicate(filter.value, variable, parameters);
    case 'IncidentFilter':
      return printIncidentPredicate(filter.value, variable, parameters);
    case 'DocumentFilter':
      return printDocumentPredicate(filter.value, variable, parameters);
  }
}

/** Half of a surrogate pair is no text: no engine could be asked for it. */
function assertWellFormedText(value: unknown): void {
  if (typeof value === 'string' && !isWellFormedText(value)) {
    throw new InputError('filter: a text has half of a character (a lone surrogate) in it.');
  }
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(assertWellFormedText);
  }
}

/** @throws InputError for an id that does not exist */
export function assertKnownIds(filter: PositionFilter, directory: Directory): void {
  assertKnownLists(filter, ['madeBy', 'concerns', 'refersTo', 'respondsTo'], directory);
  directory.assertKnown('against.actors', filter.against?.actors ?? []);
  for (const part of [...(filter.and ?? []), ...(filter.or ?? [])]) assertKnownIds(part, directory);
  if (filter.not !== undefined) assertKnownIds(filter.not, directory);
}

function assertKnownLists<T extends object>(
  filter: T,
  keys: readonly (keyof T & string)[],
  directory: Directory,
): void {
  for (const key of keys) {
    const ids = filter[key];
    // The keys named by the callers hold lists of ids.
    if (Array.isArray(ids)) directory.assertKnown(key, ids as readonly string[]);
  }
}
