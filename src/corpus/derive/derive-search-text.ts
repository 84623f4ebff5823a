/**
 * Derived: the folded copies that search and the order of names use. Both engines keep accents and
 * case, so
 * `cafe` finds `Café` only in a folded copy.
 */
import type { Value } from '../../cypher/statement.js';
import { exactNames } from '../../domain/text/actor-names.js';
import { nodeDefinitions } from '../../domain/ontology/node-definitions.js';
import { stateCodes } from '../../domain/ontology/state-codes.js';
import {
  searchedNeighbours,
  searchedProperties,
  wordsOfEvidence,
  type SearchedNeighbour,
} from '../../domain/ontology/searched-properties.js';
import { FoldedTexts } from './folded-texts.js';
import type { DraftNode, GraphDraft } from './graph-draft.js';

/** Texts that filters search: the folded copy of one property, by the name of the copy. */
const foldedCopies = [
  ['nameFolded', 'name'],
  ['titleFolded', 'title'],
] as const;

/** Requires the titles of statements and all labels. */
export function deriveSearchText(draft: GraphDraft): void {
  const folded = new FoldedTexts();
  for (const node of draft.nodes()) {
    const { properties: definitions, family } = nodeDefinitions[node.label];
    for (const [copy, property] of foldedCopies) {
      if (definitions[copy] === undefined) continue;
      const value = node.properties[property];
      if (typeof value === 'string') node.properties[copy] = folded.fold(value);
    }
    if (family === 'Actor') Object.assign(node.properties, foldNames(node, folded));
    if (definitions['searchText'] === undefined) continue;
    const searched = searchedProperties(node.label);
    const texts = searched.flatMap((property) => textsIn(node.properties[property]));
    const around = (neighbours: readonly SearchedNeighbour[]): readonly string[] =>
      family === 'Position' ? neighbours.flatMap((each) => textsAround(draft, node, each)) : [];
    // No folded text has a line break, so no match spans two of them.
    node.properties['searchText'] = [...texts, ...around([wordsOfEvidence])]
      .map((text) => folded.fold(text))
      .join('\n');
    node.properties['searchWords'] = folded.searchWords([...texts, ...around(searchedNeighbours)]);
  }
}

function textsAround(
  draft: GraphDraft,
  position: DraftNode,
  { type, properties }: SearchedNeighbour,
): readonly string[] {
  // Several relationships may lead to the same record.
  const ids = new Set(draft.outgoing(position.id, type).map(({ to }) => to));
  return [...ids].flatMap((id) =>
    properties.flatMap((property) => textsIn(draft.node(id)?.properties[property])),
  );
}

/** The names of an actor: folded, one per line, and in exact form. */
function foldNames({ id, properties }: DraftNode, folded: FoldedTexts): DraftNode['properties'] {
  const names = ['label', 'name', 'aliases'].flatMap((name) => textsIn(properties[name]));
  const codes = [...stateCodes, 'wikidata'].flatMap((name) => textsIn(properties[name]));
  return {
    namesFolded: [...new Set(names.map((name) => folded.fold(name)))].join('\n'),
    namesExact: exactNames(id, codes, names),
  };
}

function textsIn(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  // Some codes of states are numbers.
  if (typeof value === 'number') return [String(value)];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}
