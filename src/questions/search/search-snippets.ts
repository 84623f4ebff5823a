/** Where in a hit the words stand that were searched for. */
import { labelOfId } from '../../domain/ids.js';
import {
  labelOfPositionKind,
  nodeDefinitions,
  type NodeLabel,
} from '../../domain/node-definitions.js';
import { cutSnippet, type Snippet } from '../../domain/search-matches.js';
import type { SearchQuery } from '../../domain/search-query.js';
import { searchedProperties } from '../../domain/searched-properties.js';
import type { Row } from '../../planner/row.js';

/** @param row with the stored scalars under `node`, and the words of its evidence as `exact` */
export function snippetsOf(
  query: SearchQuery,
  row: Row,
): readonly (Snippet & { readonly field: string })[] {
  // Hits are projected as maps with an id.
  const node = row['node'] as Row;
  return [...searchedProperties(labelOf(node)), 'exact'].flatMap((field) =>
    textsIn(field === 'exact' ? row['exact'] : node[field]).flatMap((text) => {
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
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}
