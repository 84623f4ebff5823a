/**
 * Rows of a file that this program exported (`/export/referrals.dna`): its documents are statements of
 * the record, and its texts are the compilers' sentences, which must not come back as quotes of a page.
 */
import { entriesOf, textOf } from '../../../corpus/seed-records.js';
import { tell, type Assembly, type MappedGroup } from '../../assembly.js';
import type { ImportedRecord } from '../../import-model.js';
import { textIn } from '../../resolve-records.js';

const STATEMENT = /^Statement: (statement:\S+)$/m;

/** The statement as the record has it, so that nothing changes; undefined if the rows are others'. */
export function findExported(
  { rows }: MappedGroup,
  assembly: Assembly,
): readonly ImportedRecord[] | undefined {
  const [first] = rows;
  const [, id] = STATEMENT.exec(textIn(first, 'document_notes') ?? '') ?? [];
  if (id === undefined) return undefined;
  const record = assembly.lookup.find('statements', id);
  if (record === undefined) {
    tell(
      assembly,
      first,
      'document_notes',
      'LEFT_OUT',
      `The document is ${id} of another record, as exported from it: it has no words of the page.`,
      'Import /export/graph.jsonl of that server, with the profile jsonl.',
      'ERROR',
    );
    return [];
  }
  const known = new Set(entriesOf(record, 'positions').map((entry) => textOf(entry, 'id')));
  for (const row of rows) {
    const position = textIn(row, 'position');
    if (position !== undefined && known.has(position)) continue;
    tell(
      assembly,
      row,
      'position',
      'UNKNOWN_ACT',
      position === undefined
        ? `The row was added to the export of ${id}.`
        : `${id} has no ${position}.`,
      'Code the act at the desk: an exported file has no words of the page.',
    );
  }
  return [{ section: 'statements', id, record }];
}
