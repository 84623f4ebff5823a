/**
 * Derived: the words by which quotes of one position in different documents are compared, so that
 * case, punctuation and quotation marks make no difference. Only where there is something to compare.
 */
import { positionLabels } from '../../domain/ontology/node-definitions.js';
import { toSearchWords } from '../../domain/text/search-words.js';
import type { GraphDraft } from './graph-draft.js';

export function deriveExactWords(draft: GraphDraft): void {
  for (const position of positionLabels.flatMap((label) => draft.nodesWithLabel(label))) {
    const excerpts = draft.outgoing(position.id, 'EVIDENCED_BY').map(({ to }) => to);
    if (excerpts.length < 2) continue;
    const documents = new Set(
      excerpts.flatMap((id) => draft.outgoing(id, 'TAKEN_FROM').map(({ to }) => to)),
    );
    if (documents.size < 2) continue;
    for (const id of excerpts) {
      const properties = draft.node(id)?.properties;
      const exact = properties?.['exact'];
      if (properties === undefined || typeof exact !== 'string') continue;
      const words = toSearchWords(exact);
      if (words !== '') properties['exactWords'] = words;
    }
  }
}
