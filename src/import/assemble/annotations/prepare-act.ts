/** An annotated passage in the columns of a coded act. */
import { tell, type Assembly } from '../../assembly.js';
import type { CellValue, MappedRow } from '../../import-model.js';
import { textIn } from '../../resolve-records.js';

/** Whom an act of these kinds is aimed at, by the definitions of the codebook. */
const roleOfKind: Readonly<Record<string, string>> = {
  accusation: 'accused',
  denial: 'addressee',
  call: 'addressee',
  condemnation: 'criticised',
};

/** What the note of an act says whose kind the file lacks. */
export const NOT_CODED = 'the file of annotations does not say of which kind the act is';

/** @param known what an earlier passage of the same annotation asserts */
export function prepareAct(
  row: MappedRow,
  url: string,
  known: string | undefined,
  assembly: Assembly,
): MappedRow {
  const cells: Record<string, CellValue> = { ...row.cells, source_url: url };
  cells['asserts'] = known ?? readAssertion(row, assembly);
  const kind = textIn(row, 'kind');
  if (kind === undefined) {
    cells['kind'] = 'other';
    cells['note'] = [textIn(row, 'note'), NOT_CODED].filter(Boolean).join('; ');
    tell(
      assembly,
      row,
      'kind',
      'MISSING_VALUE',
      'The act has no known kind: it is proposed as "other".',
      'Choose the column that has the kind, or code it in the draft.',
      'WARNING',
    );
  }
  const against = row.cells['against'];
  if (against !== undefined) {
    const role = roleOfKind[kind ?? ''];
    if (role === undefined) {
      tell(
        assembly,
        row,
        'against',
        'UNEXPECTED_VALUE',
        `For an act of kind ${kind ?? 'other'}, "against" does not say how it is aimed at them.`,
        'Name them under accused, addressee or criticised instead.',
      );
    } else {
      const before = cells[role];
      cells[role] = [before, against].flatMap((value) =>
        Array.isArray(value) ? (value as readonly string[]) : [],
      );
    }
  }
  return { row: row.row, cells };
}

/** The annotator's sentence, or else what the concept and the agreement say. */
function readAssertion(row: MappedRow, assembly: Assembly): string | undefined {
  const written = textIn(row, 'asserts')?.replaceAll(/\s+/g, ' ').trim();
  if (written !== undefined) return written;
  const concept = textIn(row, 'concept');
  if (concept !== undefined) {
    const agreement = row.cells['agreement'];
    if (agreement === true) return `Agrees with the concept "${concept}".`;
    if (agreement === false) return `Disagrees with the concept "${concept}".`;
    return `Speaks of the concept "${concept}".`;
  }
  tell(
    assembly,
    row,
    'asserts',
    'MISSING_VALUE',
    'Nothing says what the act asserts.',
    'Write one neutral sentence into the file, or choose the column that has it.',
  );
  return undefined;
}
