/**
 * Derived: the display name of a record in one line, for exports, graphs, facets and lists of
 * options. Labels distinguish records: many agencies are called "Ministry of Foreign Affairs", and
 * half of the excerpts have no words.
 */
import { MAX_LABEL_CHARACTERS, shorten } from '../../domain/text/labels.js';
import { foldText } from '../../domain/text/text-folding.js';
import type { DraftNode, GraphDraft } from './graph-draft.js';

/** The labels by id, before equal ones are distinguished. Requires the titles of statements. */
export function findPlainLabels(draft: GraphDraft): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const node of draft.nodes()) labels.set(node.id, labelOf(draft, node));
  return labels;
}

/** @param isShared whether several nodes have this plain label */
export function deriveLabels(
  draft: GraphDraft,
  plainLabels: ReadonlyMap<string, string>,
  isShared: (label: string) => boolean,
): void {
  for (const { id, properties } of draft.nodes()) {
    const label = plainLabels.get(id) ?? id;
    properties['label'] = isShared(label) ? withId(label, id) : label;
  }
}

function labelOf(draft: GraphDraft, node: DraftNode): string {
  if (node.label === 'Agency') return withOwner(node, ownerOf(draft, node));
  if (node.label === 'Spokesperson' && node.properties['named'] !== true) {
    return withOwner(node, ownerOf(draft, officeOf(draft, node)));
  }
  if (node.label === 'Statement') return labelOfStatement(node);
  return node.label === 'Excerpt' ? labelOfExcerpt(draft, node) : nameOf(node);
}

/** The office that an unnamed person speaks for. */
function officeOf(draft: GraphDraft, person: DraftNode): DraftNode {
  const [office] = draft.outgoing(person.id, 'SPEAKS_FOR');
  return draft.node(office?.to ?? '') ?? person;
}

/** The state or bloc that the actor is part of, at any level. */
function ownerOf(draft: GraphDraft, actor: DraftNode): DraftNode {
  let owner = actor;
  const seen = new Set([actor.id]);
  for (;;) {
    const [part] = draft.outgoing(owner.id, 'PART_OF');
    const above = part === undefined ? undefined : draft.node(part.to);
    if (above === undefined || seen.has(above.id)) return owner;
    seen.add(above.id);
    owner = above;
  }
}

/** "Ministry of Foreign Affairs (China)"; the name alone where it contains the country. */
function withOwner(actor: DraftNode, owner: DraftNode): string {
  const called = nameOf(owner);
  const isSaid = foldText(textOf(actor, 'name')).includes(foldText(called));
  return owner.id === actor.id || isSaid
    ? nameOf(actor)
    : shortenBefore(textOf(actor, 'name'), ` (${shorten(called, MAX_LABEL_CHARACTERS / 2)})`);
}

/** The title with its complete date, however many speakers it has. */
function labelOfStatement(statement: DraftNode): string {
  const title = textOf(statement, 'title');
  const date = title.lastIndexOf(', ');
  return date < 0 ? nameOf(statement) : shortenBefore(title.slice(0, date), title.slice(date));
}

/** Its first words; without words, its publisher and the position that it is evidence of. */
function labelOfExcerpt(draft: GraphDraft, excerpt: DraftNode): string {
  const exact = textOf(excerpt, 'exact');
  if (exact !== '') return shorten(exact);
  const [taken] = draft.outgoing(excerpt.id, 'TAKEN_FROM');
  const document = draft.node(taken?.to ?? '');
  const [published] = document === undefined ? [] : draft.outgoing(document.id, 'PUBLISHED_BY');
  const [evidence] = draft.incoming(excerpt.id, 'EVIDENCED_BY');
  const publisher = draft.node(published?.to ?? '');
  const position = draft.node(evidence?.from ?? '');
  const source = publisher === undefined ? 'a page' : shorten(textOf(publisher, 'name'), 30);
  return shorten(`Passage in ${source}: ${position === undefined ? excerpt.id : nameOf(position)}`);
}

/** The name, title or words of a record; its id where it has none. */
function nameOf(node: DraftNode): string {
  const texts = ['name', 'title', 'asserts', 'url'].map((property) => textOf(node, property));
  return shorten(texts.find((text) => text.trim() !== '') ?? node.id);
}

function textOf({ properties }: DraftNode, property: string): string {
  const value = properties[property];
  return typeof value === 'string' ? value : '';
}

/** Fallback for records that nothing else distinguishes. */
function withId(label: string, id: string): string {
  const ending = ` [${id}]`;
  return ending.length > MAX_LABEL_CHARACTERS / 2 + 20 ? shorten(id) : shortenBefore(label, ending);
}

function shortenBefore(text: string, ending: string): string {
  return `${shorten(text, MAX_LABEL_CHARACTERS - ending.length)}${ending}`;
}
