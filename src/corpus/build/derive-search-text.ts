/**
 * Derived: the folded copies that search and name order use. Both engines keep accents and case,
 * so `cafe` finds `Café` only in a folded copy.
 */
import type { Value } from '../../cypher/statement.js';
import { nodeDefinitions, type NodeLabel } from '../../domain/ontology.js';
import { foldText } from '../../domain/text-folding.js';
import type { DraftNode, GraphDraft } from './graph-draft.js';

/** The properties that search looks in, for the labels that have a search text. */
const searchedProperties: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  State: ['name', 'aliases', 'iso2', 'iso3'],
  Statement: ['title', 'summary', 'form', 'note'],
  Document: ['title', 'url'],
};
const searchedByFamily = {
  Actor: ['name', 'aliases', 'note'],
  Position: ['asserts', 'quote', 'note'],
} as const;
const searchedElsewhere = ['name', 'note'];

/** Expects the titles of statements to be there. */
export function deriveSearchText(draft: GraphDraft): void {
  for (const node of draft.nodes()) {
    const { properties: definitions, family } = nodeDefinitions[node.label];
    if (definitions['nameFolded'] !== undefined) {
      node.properties['nameFolded'] = foldText(textsIn(node.properties['name']).join(' '));
    }
    if (definitions['searchText'] === undefined) continue;
    const searched =
      searchedProperties[node.label] ??
      (family === undefined ? searchedElsewhere : searchedByFamily[family]);
    const texts = searched.flatMap((property) => textsIn(node.properties[property]));
    const excerpts = family === 'Position' ? exactWords(draft, node) : [];
    node.properties['searchText'] = foldText([...texts, ...excerpts].join(' '));
  }
}

function exactWords(draft: GraphDraft, position: DraftNode): readonly string[] {
  return draft
    .outgoing(position.id, 'EVIDENCED_BY')
    .flatMap(({ to }) => textsIn(draft.node(to)?.properties['exact']));
}

function textsIn(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}
