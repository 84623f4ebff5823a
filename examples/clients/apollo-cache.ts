/**
 * Apollo Client's cache for this API: it knows the types of each interface, appends pages
 * to a list, and merges values that have no id of their own.
 */
import {
  InMemoryCache,
  type FieldMergeFunction,
  type Reference,
  type TypePolicy,
} from '@apollo/client/core';
import { pagedFields, possibleTypes, valueLists, valueTypes } from './schema-facts.js';

export function createCache(): InMemoryCache {
  const names = new Set([...valueTypes, ...Object.keys(pagedFields), ...Object.keys(valueLists)]);
  return new InMemoryCache({
    possibleTypes,
    typePolicies: Object.fromEntries([...names].map((name) => [name, createPolicy(name)])),
  });
}

function createPolicy(name: string): TypePolicy {
  const paged = Object.entries(pagedFields[name] ?? {});
  const lists = valueLists[name] ?? [];
  return {
    ...(valueTypes.includes(name) ? { keyFields: false, merge: true } : {}),
    fields: {
      // Apollo's default, but explicit, to avoid its warning.
      ...Object.fromEntries(lists.map((field) => [field, { merge: false }])),
      ...Object.fromEntries(
        paged.map(([field, keyArgs]) => [field, { keyArgs, merge: mergePages }]),
      ),
    },
  };
}

/** A page in the cache. A query holds `edges`, `nodes` or both; a search holds `hits`. */
interface Page {
  readonly edges?: readonly Item[];
  readonly nodes?: readonly Item[];
  readonly hits?: readonly Item[];
  readonly pageInfo?: Readonly<Record<string, unknown>>;
}

type Item = Reference | Readonly<Record<string, unknown>>;

const LISTS = ['edges', 'nodes', 'hits'] as const;

/** A page without a cursor replaces the list; with one it is added after or before the cached entries. */
const mergePages: FieldMergeFunction<Page, Page> = (existing, incoming, { args }) => {
  if (existing === undefined) return incoming;
  const merged = { ...existing, ...incoming };
  const isAfter = args?.['after'] != null;
  if (!isAfter && args?.['before'] == null) return merged;
  const join = isAfter
    ? append
    : (items: readonly Item[], more: readonly Item[]) =>
        [...append([...items].reverse(), [...more].reverse())].reverse();
  const lists = LISTS.flatMap((list) => {
    const [items, more] = [existing[list], incoming[list]];
    return items === undefined || more === undefined ? [] : [[list, join(items, more)] as const];
  });
  return {
    ...merged,
    ...Object.fromEntries(lists),
    ...(existing.pageInfo && incoming.pageInfo
      ? { pageInfo: { ...existing.pageInfo, ...pickEnd(incoming.pageInfo, isAfter) } }
      : {}),
  };
};

/** If a page is fetched again, the entries after it are dropped, because they may have changed too. */
function append(items: readonly Item[], more: readonly Item[]): readonly Item[] {
  const keys = new Set(more.map(keyOf));
  const overlap = items.findIndex((item) => keys.has(keyOf(item)));
  return [...(overlap === -1 ? items : items.slice(0, overlap)), ...more];
}

function keyOf(item: Item): string {
  return JSON.stringify('cursor' in item ? item['cursor'] : item);
}

/** The page info of the end at which the list grew. */
function pickEnd(pageInfo: Readonly<Record<string, unknown>>, isAfter: boolean): object {
  const names = isAfter ? ['endCursor', 'hasNextPage'] : ['startCursor', 'hasPreviousPage'];
  return Object.fromEntries(
    names.filter((name) => name in pageInfo).map((name) => [name, pageInfo[name]]),
  );
}
