/** Ids of relationships, for answers and files: the engines assign no stable ones. */
import { relationshipDefinitions, type RelationshipType } from './relationship-definitions.js';

/**
 * Made of type, ends and key, so that it is unique and the same in every answer and every file:
 * `AGAINST/position:cn-embassy-gb-20211125-1/state:gb/ADDRESSEE`. Valid in the path of an IRI.
 */
export function edgeIdOf(
  type: RelationshipType,
  source: string,
  target: string,
  properties: Readonly<Record<string, unknown>>,
): string {
  const { key } = relationshipDefinitions[type];
  const parts = [type, source, target];
  return (key === undefined ? parts : [...parts, String(properties[key])]).join('/');
}
