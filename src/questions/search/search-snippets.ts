/** Finds where a hit contains the words of the query. */
import { labelOfId } from '../../domain/ontology/ids.js';
import {
  labelOfPositionKind,
  nodeDefinitions,
  type NodeLabel,
} from '../../domain/ontology/node-definitions.js';
import { cutSnippet, type Snippet } from '../../domain/text/search-matches.js';
import type { SearchQuery } from '../../domain/text/search-query.js';
import {
  searchedNeighbours,
  searchedProperties,
} from '../../domain/ontology/searched-properties.js';
import type { Row } from '../../planner/print/row.js';

/** @param row with the stored scalars under `node`, and beside it the texts linked to it */
export function snippetsOf(
  query: SearchQuery,
  row: Row,
): readonly (Snippet & { readonly field: string })[] {
  // Hits are projected as maps with an id.
  const node = row['node'] as Row;
  const texts: readonly (readonly [field: string, value: unknown])[] = [
    ...searchedProperties(labelOf(node)).map((field) => [field, node[field]] as const),
    ...searchedNeighbours.map(({ field }) => [field, row[field]] as const),
  ];
  return texts.flatMap(([field, value]) =>
    textsIn(value).flatMap((text) => {
      const snippet = cutSnippet(query, text);
      return snippet === undefined ? [] : [{ field, ...snippet }];
    }),
  );
}

function labelOf(node: Row): NodeLabel {
  const label = labelOfId(String(node['id']));
  const own = label === 'Position' ? labelOfPositionKind(String(node['kind'])) : label;
  if (own === undefined || !(own in nodeDefinitions)) throw new TypeError('a hit without a label');
  return own;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  // Some codes of states are numbers.
  if (typeof value === 'number') return [String(value)];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}
