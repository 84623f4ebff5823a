/**
 * The shape of exports of the record: the public part of the ontology. Internal properties, which an
 * engine needs for search and ordering, are left out. Formats store ids and labels separately.
 */
import { nodeDefinitions } from '../domain/ontology/node-definitions.js';
import type { Properties } from '../domain/ontology/properties.js';
import { relationshipDefinitions } from '../domain/ontology/relationship-definitions.js';
import type { ExportProperties, ExportShape } from './export-format.js';

export const graphShape: ExportShape = {
  isDirected: true,
  nodes: shownOf(nodeDefinitions),
  edges: shownOf(relationshipDefinitions),
};

function shownOf(
  definitions: Readonly<Record<string, { readonly properties: Properties }>>,
): Readonly<Record<string, ExportProperties>> {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, { properties }]) => [name, toShown(properties)]),
  );
}

function toShown(properties: Properties): ExportProperties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, { internal }]) => name !== 'id' && name !== 'label' && internal !== true)
      .map(([name, { type, describes }]) => [name, { type, describes }]),
  );
}
