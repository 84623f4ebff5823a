/**
 * The codebook as SKOS (https://www.w3.org/TR/skos-reference/): a concept scheme for each vocabulary,
 * a concept for each of its terms. A coded value links to its concept, which is defined at `/ns`.
 */
import { nodeDefinitions } from '../../domain/ontology/node-definitions.js';
import type { Properties } from '../../domain/ontology/properties.js';
import { relationshipDefinitions } from '../../domain/ontology/relationship-definitions.js';
import type { Vocabulary } from '../../domain/ontology/vocabularies.js';
import type { RdfName } from './rdf-names.js';

export interface CodeScheme {
  readonly name: RdfName;
  /** The first property that uses the vocabulary, such as "Accusation.hedge". */
  readonly label: string;
  readonly words: Vocabulary;
}

const owners: Readonly<Record<string, { readonly properties: Properties }>> = {
  ...nodeDefinitions,
  ...relationshipDefinitions,
};

const schemes: ReadonlyMap<Vocabulary, CodeScheme> = new Map(
  Object.entries(owners)
    .flatMap(([owner, { properties }]) =>
      Object.entries(properties).flatMap(([property, { vocabulary }]) =>
        vocabulary === undefined ? [] : [[vocabulary, `${owner}.${property}`] as const],
      ),
    )
    // The first use of a vocabulary names it; reversed, because a map keeps the last of equal keys.
    .reverse()
    .map(([words, label]) => [words, { name: `code:${label}`, label, words }]),
);

export const codeSchemes: readonly CodeScheme[] = [...schemes.values()].reverse();

/**
 * The concept of a value; undefined if the property has no vocabulary or the vocabulary no such term.
 */
export function findConcept(owner: string, property: string, word: string): RdfName | undefined {
  const vocabulary = owners[owner]?.properties[property]?.vocabulary;
  const scheme = vocabulary === undefined ? undefined : schemes.get(vocabulary);
  return scheme !== undefined && Object.hasOwn(scheme.words, word)
    ? nameConcept(scheme, word)
    : undefined;
}

export function nameConcept({ name }: CodeScheme, word: string): RdfName {
  return `${name}.${word}`;
}

/** The property that links a coded record to the concept: `hedge` -> `hedgeConcept`. */
export function nameConceptProperty(property: string): string {
  return `${property}Concept`;
}
