/**
 * Derived: VOICED joins everyone whose position it is in one hop: those who made it, which the filter
 * `madeBy` finds, and those who issued or delivered its statement, which `voicedBy` finds.
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
