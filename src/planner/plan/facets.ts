/**
 * Facets of a connection of positions: how many positions match each value of a key. Each facet
 * ignores its own filter key, so that a choice does not hide its alternatives.
 */
import type { ParameterList } from '../../cypher/parameters.js';
import { UPWARD } from '../../cypher/upward.js';
import { labelOfWord } from '../../domain/ontology/word-labels.js';
import type { PositionFilter } from '../../domain/selection/filters.js';
import { yearOf } from '../../domain/time/partial-date.js';
import type { BoundFilter, ConnectionPlan, FacetName } from './plan.js';

/** Values of one facet in an answer; the rarest beyond that are dropped. */
export const MAX_FACET_VALUES = 50;

/** Usual number of rows of a facet, for the cost. */
export const USUAL_FACET_VALUES = 20;

export interface FacetValue {
  /** A vocabulary term, an id or a year. */
  readonly value: string;
  /** Display name: the label of an actor, a term in plain English, a year. */
  readonly label: string;
  readonly count: number;
}

export interface FacetValues {
  /** Number of values, including those dropped. */
  readonly valueCount: number;
  readonly values: readonly FacetValue[];
}

/** Arguments of the field `facets`. */
export interface FacetArguments {
  readonly by: readonly Exclude<FacetName, 'VOICED_BY_STATE' | 'AGAINST_STATE'>[];
  readonly level: 'ACTOR' | 'STATE';
}

interface FacetDefinition {
  /** The filter key that selects among its values. */
  readonly filterKey: keyof PositionFilter;
  /** Cypher from the positions `n` to rows of `value`, `label` and the position itself. */
  readonly print: (n: string) => readonly string[];
}

const word =
  (property: string): FacetDefinition['print'] =>
  (n) => [
    `WITH ${n}, ${n}.${property} AS value, ${n}.${property} AS label WHERE value IS NOT NULL`,
  ];
const actor =
  (pattern: (n: string) => string): FacetDefinition['print'] =>
  (n) => [`MATCH ${pattern(n)}`, `WITH DISTINCT ${n}, a.id AS value, a.label AS label`];

const VOICES = (n: string): string => `(${n})<-[:CONTAINS]-(:Statement)<-[:ISSUED|DELIVERED]-`;
const IS_OF_NONE = 'NOT EXISTS { MATCH (a)-[:PART_OF|SPEAKS_FOR]->(:Actor) }';

const facetDefinitions: Readonly<Record<FacetName, FacetDefinition>> = {
  KIND: { filterKey: 'kind', print: word('kind') },
  MADE_BY: { filterKey: 'madeBy', print: actor((n) => `(${n})<-[:MADE]-(a:Actor)`) },
  VOICED_BY: { filterKey: 'voicedBy', print: actor((n) => `${VOICES(n)}(a:Actor)`) },
  VOICED_BY_STATE: {
    filterKey: 'voicedBy',
    print: actor((n) => `${VOICES(n)}(:Actor)${UPWARD}(a:Actor) WHERE ${IS_OF_NONE}`),
  },
  AGAINST: { filterKey: 'against', print: actor((n) => `(${n})-[:AGAINST]->(a:Actor)`) },
  AGAINST_STATE: {
    filterKey: 'against',
    print: actor((n) => `(${n})-[:AGAINST]->(:Actor)${UPWARD}(a:Actor) WHERE ${IS_OF_NONE}`),
  },
  CONDUCT: {
    filterKey: 'conduct',
    print: (n) => [`UNWIND ${n}.conduct AS value`, `WITH ${n}, value, value AS label`],
  },
  FORM: { filterKey: 'denialForm', print: word('form') },
  // Days, because a partial date may lie in several years: `readFacet` turns them into years.
  YEAR: {
    filterKey: 'occurred',
    print: (n) => [`WITH ${n}, ${n}.occurredOnDayFrom AS value, ${n}.occurredOnDayTo AS label`],
  },
};

/** The requested counts, in order of request. */
export function facetNames({ by, level }: FacetArguments): readonly FacetName[] {
  // Only principals make positions; agencies and persons issue and deliver them.
  const isOfActors = (name: FacetName) => name === 'VOICED_BY' || name === 'AGAINST';
  return by.map((name) =>
    level === 'STATE' && isOfActors(name) ? (`${name}_STATE` as const) : name,
  );
}

/** The filter without the facet's own key. */
export function withoutOwnKey(filter: BoundFilter, name: FacetName): BoundFilter {
  if (filter.name !== 'PositionFilter') return filter;
  const { filterKey } = facetDefinitions[name];
  return { name: 'PositionFilter', value: { ...filter.value, [filterKey]: undefined } };
}

/** Lines from the matched positions `n` to the rows of the facet as a column. */
export function printFacetRows(
  name: FacetName,
  n: string,
  column: string,
  parameters: ParameterList,
): readonly string[] {
  const counted = [
    ...facetDefinitions[name].print(n),
    `WITH value, label, count(DISTINCT ${n}) AS count ORDER BY count DESC, value`,
    'WITH collect({value: value, label: label, count: count}) AS values',
  ];
  // Days are not yet values: the limit applies once they are years.
  const shown = name === 'YEAR' ? 'values' : `values[0..${parameters.add(MAX_FACET_VALUES)}]`;
  return [...counted, `RETURN {valueCount: size(values), values: ${shown}} AS ${column}`];
}

/** The values of each requested facet of a connection. */
export type FacetRows = ReadonlyMap<FacetName, FacetValues>;

/** The column of a facet, beside those of the rows and the total. */
export function facetKey(name: FacetName, relationKey = ''): string {
  return `${relationKey}facet${name}`;
}

/** @param find returns what the statement collected for a facet */
export function readFacets(
  { facets }: Pick<ConnectionPlan, 'facets'>,
  find: (name: FacetName) => unknown,
): FacetRows {
  return new Map(
    // The statement's block returns exactly such a map for each facet.
    facets.map((name) => [name, readFacet(name, (find(name) ?? NOTHING) as FacetValues)]),
  );
}

const NOTHING: FacetValues = { valueCount: 0, values: [] };

/**
 * Rows that the statement collected for a facet -> its values, most frequent first, then by value.
 */
function readFacet(name: FacetName, facet: FacetValues): FacetValues {
  if (name !== 'YEAR') {
    const labelled = facet.values.map((each) =>
      each.label === each.value ? { ...each, label: labelOfWord(each.value) } : each,
    );
    return { ...facet, values: labelled };
  }
  const counts = new Map<number, number>();
  for (const { value, label, count } of facet.values) {
    for (let year = yearOf(Number(value)); year <= yearOf(Number(label)); year += 1) {
      counts.set(year, (counts.get(year) ?? 0) + count);
    }
  }
  const values = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, MAX_FACET_VALUES)
    .map(([year, count]) => ({ value: String(year), label: String(year), count }));
  return { valueCount: counts.size, values };
}
