/** The fields whose coding is compared: the vocabulary properties that only one kind of act has. */
import { nodeDefinitions, positionLabels } from '../domain/ontology/node-definitions.js';
import { positionKinds, termsOf } from '../domain/ontology/vocabularies.js';

export interface CodedField {
  readonly name: string;
  /** The kind of act that has it. */
  readonly kind: string;
  /** All terms of its vocabulary, used or not. */
  readonly terms: readonly string[];
  /** Whether an act may have several terms. */
  readonly isSet: boolean;
}

const kinds: readonly string[] = termsOf(positionKinds);

/** In the order of the ontology. */
export const codedFields: readonly CodedField[] = positionLabels.flatMap((label) => {
  const kind = label.toUpperCase();
  if (!kinds.includes(kind)) return [];
  return Object.entries(nodeDefinitions[label].properties).flatMap(([name, definition]) => {
    const { vocabulary, derived, type } = definition;
    if (vocabulary === undefined || vocabulary === positionKinds || derived === true) return [];
    return [{ name, kind, terms: termsOf(vocabulary), isSet: type === 'STRINGS' }];
  });
});
