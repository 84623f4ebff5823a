/** Finds records by name, for fields that refer to them. */
import { askDocument } from '../../api/ask-document.js';
import { FindRecordsDocument } from '../../generated/desk/graphql.js';
import { FindPositionsDocument } from '../../generated/graphql.js';
import type { Found } from '../../picker/found.js';
import { askDesk } from '../api/ask-desk.js';
import { sectionOfLabel } from './record-words.js';

const SHOWN = 10;

/** @param labels of the records that may be chosen, such as `State` */
export async function findReferences(
  labels: readonly string[],
  text: string,
): Promise<readonly Found[]> {
  if (labels.includes('Position')) return findPositions(text);
  const { findRecords } = await askDesk(FindRecordsDocument, {
    text,
    sections: labels.flatMap((label) => sectionOfLabel(label) ?? []),
    first: SHOWN,
  });
  return findRecords.nodes.map(({ id, label }) => ({
    id: id,
    name: label,
    // Two records may have one name.
    alsoCalled: [id],
  }));
}

async function findPositions(text: string): Promise<readonly Found[]> {
  if (text.startsWith('position:')) return [{ id: text, name: text }];
  const { search } = await askDocument(FindPositionsDocument, { text, first: SHOWN });
  return search.hits.map(({ node }) => ({ id: node.id, name: node.label }));
}
