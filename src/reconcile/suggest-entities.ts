/** Completion of entities, types and properties as somebody types their names or ids. */
import { foldText } from '../domain/text/text-folding.js';
import type { Directory } from './directory.js';
import { entityProperties, entityTypes, typesOfLabel } from './entity-types.js';

/** Suggestions of one answer. */
const PAGE = 20;

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

interface SuggestedEntity extends Suggestion {
  /** Its types. */
  readonly notable: readonly { readonly id: string; readonly name: string }[];
}

/** @param skipped how many suggestions the caller has already */
export function suggestEntities(
  directory: Directory,
  prefix: string,
  skipped: number,
): readonly SuggestedEntity[] {
  const found = [...take(findIds(directory, prefix), skipped, PAGE)];
  return found.flatMap((id) => {
    const entity = directory.entity(id);
    if (entity === undefined) return [];
    const notable = typesOfLabel(entity.label).map((type) => ({ id: type.id, name: type.name }));
    return [{ id, name: entity.name, description: directory.describe(entity), notable }];
  });
}

/** Exact names first, so that namesakes and longer names do not hide them; then beginnings. */
function* findIds(directory: Directory, prefix: string): Generator<string> {
  const exact = directory.names.find(prefix).map(({ id }) => id);
  yield* exact;
  let isFound = exact.length > 0;
  for (const id of directory.prefixes.find(prefix)) {
    isFound = true;
    if (!exact.includes(id)) yield id;
  }
  // A misspelt name begins like no other.
  if (!isFound) yield* directory.names.findSimilar(prefix, PAGE).map(({ id }) => id);
}

function* take(ids: Iterable<string>, skipped: number, max: number): Generator<string> {
  let at = 0;
  for (const id of ids) {
    at += 1;
    if (at > skipped) yield id;
    if (at >= skipped + max) return;
  }
}

export function suggestTypes(prefix: string, skipped: number): readonly Suggestion[] {
  return complete(entityTypes, prefix, skipped);
}

export function suggestProperties(prefix: string, skipped: number): readonly Suggestion[] {
  return complete(entityProperties, prefix, skipped);
}

function complete(
  known: readonly Suggestion[],
  prefix: string,
  skipped: number,
): readonly Suggestion[] {
  const sought = foldText(prefix);
  return known
    .filter(({ id, name }) => [id, name].some((text) => foldText(text).includes(sought)))
    .slice(skipped, skipped + PAGE)
    .map(({ id, name, description }) => ({ id, name, description }));
}
