/**
 * Derived: VOICED joins an actor to every position that it made, which the filter `madeBy` finds,
 * or whose statement it issued or delivered, which `voicedBy` finds.
 */
import type { GraphDraft } from './graph-draft.js';

export function deriveVoices(draft: GraphDraft): void {
  for (const { from: statement, to: position } of draft.relationshipsOfType('CONTAINS')) {
    const voices = new Set(
      [
        ...draft.incoming(position, 'MADE'),
        ...draft.incoming(statement, 'ISSUED'),
        ...draft.incoming(statement, 'DELIVERED'),
      ].map(({ from }) => from),
    );
    for (const from of voices) {
      draft.addRelationship({ type: 'VOICED', from, to: position, properties: {} });
    }
  }
}
