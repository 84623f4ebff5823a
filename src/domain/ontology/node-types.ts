/** The API's names for node labels: `Accusation` is ACCUSATION. */
import { labelOfId } from './ids.js';
import { labelOfPositionKind } from './node-definitions.js';

/**
 * @param kind of a position; ignored for other nodes
 * @throws TypeError for a malformed id
 */
export function nodeTypeOf(id: string, kind: unknown): string {
  const label = labelOfId(id);
  if (label === undefined) throw new TypeError(`${id} is not a valid id`);
  return (label === 'Position' ? labelOfPositionKind(String(kind)) : label).toUpperCase();
}
