/**
 * The selection of the explorer from the URL: `seed` (repeatable), `hops`, `around` (what to follow
 * and include), `show` (how many records) and the filter. Pure.
 */
import type {
  ExploreSubgraphQueryVariables,
  PositionFilter,
  RelationshipType,
  SubgraphCompanion,
} from '../../../generated/graphql.js';

/** The relationships that hops follow for each companion. */
const followed: Readonly<Record<SubgraphCompanion, readonly RelationshipType[]>> = {
  ACTORS: ['MADE', 'VOICED', 'AGAINST'],
  REPLIES: ['RESPONDS_TO'],
  INCIDENTS: ['CONCERNS', 'SAID_TO_AFFECT', 'SAID_TO_BE_PART_OF'],
  INITIATIVES: ['REFERS_TO', 'PROPOSED', 'ANNOUNCED', 'ENDORSED', 'OPPOSED', 'BUILDS_ON'],
  STATEMENTS: ['CONTAINS', 'ISSUED', 'DELIVERED'],
  EVIDENCE: ['EVIDENCED_BY', 'TAKEN_FROM', 'PUBLISHED_BY'],
  CHAINS: ['PART_OF'],
};

export const aroundNames: Readonly<Record<SubgraphCompanion, string>> = {
  ACTORS: 'actors',
  REPLIES: 'answers',
  INCIDENTS: 'incidents',
  INITIATIVES: 'initiatives',
  STATEMENTS: 'statements',
  EVIDENCE: 'evidence',
  CHAINS: 'parent actors',
};

// The keys of this record are the companions, by its type.
export const COMPANIONS = Object.keys(aroundNames) as readonly SubgraphCompanion[];
const USUAL: readonly SubgraphCompanion[] = ['ACTORS', 'REPLIES', 'INCIDENTS', 'INITIATIVES'];

export const HOPS = ['0', '1', '2', '3'] as const;
/** The default is readable; larger graphs are optional. */
export const LIMITS = ['300', '100', '1000', '2000'] as const;

const NONE = 'none';

export function parseAround(given: string | null): readonly SubgraphCompanion[] {
  if (given === null) return USUAL;
  const words = given.split(',');
  return COMPANIONS.filter((companion) => words.includes(companion.toLowerCase()));
}

/** @returns undefined for the default, which is omitted from the URL */
export function printAround(around: readonly SubgraphCompanion[]): string | undefined {
  const isUsual = around.length === USUAL.length && USUAL.every((each) => around.includes(each));
  if (isUsual) return undefined;
  return around.length === 0 ? NONE : around.map((each) => each.toLowerCase()).join(',');
}

/** Undefined if there is nothing to start from. */
export function parseSelection(
  parameters: URLSearchParams,
  filter: PositionFilter,
): ExploreSubgraphQueryVariables | undefined {
  const ids = parameters.getAll('seed');
  if (ids.length === 0 && Object.keys(filter).length === 0) return undefined;
  const around = parseAround(parameters.get('around'));
  const hops = HOPS.find((each) => each === parameters.get('hops')) ?? usualHops(ids.length > 0);
  const limit = LIMITS.find((each) => each === parameters.get('show')) ?? LIMITS[0];
  return {
    ...(ids.length > 0 && { ids }),
    hops: Number(hops),
    filter,
    types: around.flatMap((companion) => followed[companion]),
    bring: around,
    limit: Number(limit),
  };
}

/** A record is shown with its neighbours, positions of a filter by themselves. */
export const usualHops = (hasSeeds: boolean): (typeof HOPS)[number] => (hasSeeds ? '1' : '0');
