/** Which stored scalars of a node are projected. */
import { nodeDefinitions } from '../../domain/ontology/node-definitions.js';
import { labelsOf, type EntityType } from './bindings.js';

const propertiesByType = new Map<EntityType, readonly string[]>();

/** Every stored scalar that may be shown, of all labels that the type can have, besides the id. */
function storedProperties(type: EntityType): readonly string[] {
  const known = propertiesByType.get(type);
  if (known !== undefined) return known;
  const names = labelsOf(type).flatMap((label) =>
    Object.entries(nodeDefinitions[label].properties)
      .filter(([name, definition]) => name !== 'id' && definition.internal !== true)
      .map(([name]) => name),
  );
  const found = [...new Set(names)];
  propertiesByType.set(type, found);
  return found;
}

/** Stored scalars from which a field is computed, besides the kind. */
const sources: Readonly<Record<string, readonly string[]>> = { codes: ['conduct'] };

/**
 * The selected scalars of the type besides the id, in a fixed order. The kind of a position is
 * always included: it determines the type of the row.
 */
export function chooseProperties(type: EntityType, wanted: ReadonlySet<string>): readonly string[] {
  const isPosition = type === 'Position' || labelsOf('Position').some((label) => label === type);
  const needed = new Set([...wanted].flatMap((name) => [name, ...(sources[name] ?? [])]));
  return storedProperties(type).filter(
    (name) => needed.has(name) || (isPosition && name === 'kind'),
  );
}
