/** Values of entities for the columns of a table. */
import { labelOfWord } from '../domain/ontology/word-labels.js';
import type { Directory } from './directory.js';
import { findProperty, type EntityProperty } from './entity-types.js';
import type { ExtensionQuery } from './parse-queries.js';

type Cell =
  | { readonly str: string }
  | { readonly int: number }
  | { readonly id: string; readonly name: string };

export interface Extension {
  readonly meta: readonly { readonly id: string; readonly name: string }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>>;
}

/**
 * An id that does not exist has no values: a table may be older than the data.
 * @throws InputError for an unknown property
 */
export function extendEntities(directory: Directory, query: ExtensionQuery): Extension {
  const properties = query.properties.map(findProperty);
  return {
    meta: properties.map(({ id, name }) => ({ id, name })),
    rows: Object.fromEntries(
      query.ids.map((id) => [
        id,
        Object.fromEntries(
          properties.map((property) => [property.id, readCells(directory, id, property)]),
        ),
      ]),
    ),
  };
}

function readCells(directory: Directory, id: string, property: EntityProperty): readonly Cell[] {
  if (property.kind === 'LINK') {
    return directory.linked(id, property.id).map((whole) => ({
      id: whole,
      name: directory.entity(whole)?.name ?? whole,
    }));
  }
  const value = directory.entity(id)?.values.get(property.id);
  if (value === undefined) return [];
  if (typeof value === 'number') return [{ int: value }];
  return [{ str: property.kind === 'WORD' ? labelOfWord(value) : value }];
}
