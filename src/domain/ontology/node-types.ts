/**
 * The words that the API has for the labels of nodes: `Accusation` is ACCUSATION.
 */
import { labelOfId } from './ids.js';
import { labelOfPositionKind } from './node-definitions.js';

/**
 * @param kind of a position; of other nodes it is not looked at
 * @throws TypeError for what is no id
 */
export function nodeTypeOf(id: string, kind: unknown): string {
  const label = labelOfId(id);
  if (label === undefined) throw new TypeError(`${id} is no id`);
  return (label === 'Position' ? labelOfPositionKind(String(kind)) : label).toUpperCase();
}
