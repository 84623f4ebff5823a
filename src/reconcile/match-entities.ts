/**
 * Candidates for a name. A type and properties are conditions: what does not meet them is no candidate.
 * `match` is true only for one clear hit: exactly one entity with exactly this name, or with this code.
 */
import { compareText } from '../domain/text/compare-text.js';
import type { NameMatch, NameSource } from '../domain/text/name-index.js';
import { withoutFormOfState } from '../domain/text/state-names.js';
import type { Directory, Entity } from './directory.js';
import { assertType, findProperty, typesOfLabel } from './entity-types.js';
import type { Constraint, EntityQuery } from './parse-queries.js';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Up to 100. */
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

/** Of an exact match, by where the name comes from. */
const EXACT_SCORES: Readonly<Record<NameSource, number>> = {
  NAME: 100,
  CODE: 100,
  TRANSLATION: 95,
  VARIANT: 90,
};
/** Of a name that is merely similar. */
const MAX_SIMILAR_SCORE = 80;
/** Of an entity that meets the conditions where no name was given. */
const CONDITIONS_SCORE = 80;
/** Of an entity of another type, where the type is only preferred. */
const OTHER_TYPE_FACTOR = 0.5;

/** @throws InputError for an unknown type or property */
export function matchEntities(directory: Directory, query: EntityQuery): readonly Candidate[] {
  const hasTypes = createTypeTest(query);
  const conditions = query.properties.map((constraint) => createCondition(directory, constraint));
  const meets = (id: string): boolean => conditions.every((isMet) => isMet(id));
  const isWanted = (id: string): boolean => {
    const entity = directory.entity(id);
    return entity !== undefined && hasTypes(entity) && meets(id);
  };
  const found = findCandidates(directory, query, isWanted, conditions.length > 0);
  if (found.length > 0 || query.types.length === 0 || query.strictness !== 'should') return found;
  return findCandidates(directory, query, meets, conditions.length > 0).map((candidate) => ({
    ...candidate,
    score: round(candidate.score * OTHER_TYPE_FACTOR),
    match: false,
  }));
}

function findCandidates(
  directory: Directory,
  query: EntityQuery,
  isWanted: (id: string) => boolean,
  isLimited: boolean,
): readonly Candidate[] {
  const { text, limit } = query;
  if (text === undefined) return findByConditions(directory, query, isWanted);
  const exact = findExact(directory, text, isWanted);
  const known = new Set(exact.map(({ id }) => id));
  const similar = directory.names
    .findSimilar(text, limit + exact.length, isWanted)
    .filter(({ id }) => !known.has(id));
  // The entities that meet the conditions are few, and worth showing whatever they are called.
  const others =
    isLimited && exact.length + similar.length === 0
      ? takeFirst(filter(directory.ids, isWanted), limit)
      : [];
  return [...exact, ...similar, ...others.map(toUnlike)]
    .map((match) => toCandidate(directory, match, exact.length === 1))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, limit);
}

/** "Kingdom of Spain" is Spain, unless something has that very name. */
function findExact(
  directory: Directory,
  text: string,
  isWanted: (id: string) => boolean,
): readonly NameMatch[] {
  const { names } = directory;
  const found = names.find(text, isWanted);
  const short = withoutFormOfState(text);
  if (found.length > 0 || short === undefined) return found;
  return names
    .find(short, (id) => directory.entity(id)?.label === 'State' && isWanted(id))
    .map((match) => ({ ...match, source: 'VARIANT' }));
}

function findByConditions(
  directory: Directory,
  { properties, limit }: EntityQuery,
  isWanted: (id: string) => boolean,
): readonly Candidate[] {
  const found = takeFirst(filter(directory.ids, isWanted), limit);
  const isClear = found.length === 1 && properties.some(({ property }) => isUnique(property));
  return found.flatMap((id) => {
    const entity = directory.entity(id);
    if (entity === undefined) return [];
    return [
      { ...describe(directory, entity), score: CONDITIONS_SCORE, match: isClear, features: [] },
    ];
  });
}

function toCandidate(
  directory: Directory,
  { id, similarity, source }: NameMatch,
  isOnlyExact: boolean,
): Candidate {
  const entity = directory.entity(id);
  if (entity === undefined) throw new TypeError(`the index has ${id}, which is not an entity`);
  const isExact = source !== undefined;
  return {
    ...describe(directory, entity),
    score: isExact ? EXACT_SCORES[source] : round(similarity * MAX_SIMILAR_SCORE),
    match: isExact && isOnlyExact,
    features: [
      { id: 'name_similarity', value: round(similarity) },
      { id: 'exact_name', value: isExact },
    ],
  };
}

function describe(directory: Directory, entity: Entity) {
  return {
    id: entity.id,
    name: entity.name,
    description: directory.describe(entity),
    type: typesOfLabel(entity.label).map(({ id, name }) => ({ id, name })),
  };
}

function createTypeTest({ types, strictness }: EntityQuery): (entity: Entity) => boolean {
  types.forEach(assertType);
  if (types.length === 0) return () => true;
  return ({ label }) => {
    const own = new Set(typesOfLabel(label).map(({ id }) => id));
    const has = (type: string): boolean => own.has(type);
    return strictness === 'all' ? types.every(has) : types.some(has);
  };
}

function createCondition(
  directory: Directory,
  { property, values }: Constraint,
): (id: string) => boolean {
  const known = findProperty(property);
  if (known.kind !== 'LINK') {
    const ids = new Set(values.flatMap((value) => directory.findByValue(property, value)));
    return (id) => ids.has(id);
  }
  const wanted = new Set(values.flatMap((value) => findWholes(directory, value)));
  return (id) => directory.leadsTo(id, known.id, wanted);
}

function isUnique(property: string): boolean {
  const known = findProperty(property);
  return known.kind !== 'LINK' && known.isUnique;
}

function findWholes(directory: Directory, value: string): readonly string[] {
  return directory.names.find(value).map(({ id }) => id);
}

function* filter(ids: Iterable<string>, isWanted: (id: string) => boolean): Generator<string> {
  for (const id of ids) if (isWanted(id)) yield id;
}

function takeFirst(ids: Iterator<string> & Iterable<string>, max: number): readonly string[] {
  const taken: string[] = [];
  for (const id of ids) {
    if (taken.push(id) >= max) break;
  }
  return taken;
}

function toUnlike(id: string): NameMatch {
  return { id, similarity: 0, source: undefined };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
