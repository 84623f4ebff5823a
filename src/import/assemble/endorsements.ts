/** One row an endorser, rows with one initiative its list. Endorsers are only added. */
import { entriesOf, textOf, type SeedRecord } from '../../corpus/seed-records.js';
import { relationshipDefinitions } from '../../domain/ontology/relationship-definitions.js';
import type { Assembler, Assembly } from '../assembly.js';
import type { MappedRow } from '../import-model.js';
import { resolveRecord, textIn } from '../resolve-records.js';
import { sectionsOf, actorSections } from '../sections.js';
import { resolveNamedState } from './named-states.js';

const endorserSections = sectionsOf(relationshipDefinitions.ENDORSED.from);

export const assembleEndorsements: Assembler = ({ key, rows }, assembly) => {
  const [first] = rows;
  const { lookup } = assembly;
  const named = resolveRecord(
    { name: key, row: first.row, column: 'initiative', sections: ['initiatives'] },
    assembly,
  );
  const endorsed = new Map<string, SeedRecord>();
  for (const row of rows) readEndorser(row, endorsed, assembly);
  if (named === undefined) return [];
  const initiative =
    lookup.find('initiatives', named.id) ?? assembly.required('initiatives', named.id);
  if (initiative === undefined) return [];
  const known = entriesOf(initiative, 'endorsedBy');
  const added = [...endorsed].filter(
    ([actor]) => !known.some((each) => textOf(each, 'actor') === actor),
  );
  const endorsedBy = [
    ...known.map((each) => ({ ...endorsed.get(textOf(each, 'actor') ?? ''), ...each })),
    ...added.map(([, entry]) => entry),
  ];
  return [{ section: 'initiatives', id: named.id, record: { ...initiative, endorsedBy } }];
};

function readEndorser(row: MappedRow, endorsed: Map<string, SeedRecord>, assembly: Assembly): void {
  const actor = resolveNamedState(row, endorserSections, assembly)?.id;
  const on = textIn(row, 'on');
  const reporter = textIn(row, 'reported_by');
  const reportedBy =
    reporter === undefined
      ? undefined
      : resolveRecord(
          { name: reporter, row: row.row, column: 'reported_by', sections: actorSections },
          assembly,
        )?.id;
  if (actor === undefined) return;
  const entry: SeedRecord = {
    actor,
    ...(on === undefined ? {} : { on }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
  };
  const earlier = endorsed.get(actor);
  if (earlier === undefined) {
    endorsed.set(actor, entry);
    return;
  }
  const field = differingField(earlier, entry);
  assembly.report({
    row: row.row,
    column: field ?? 'name',
    code: field === undefined ? 'REPEATED_ROW' : 'ROWS_DISAGREE',
    severity: field === undefined ? 'NOTE' : 'ERROR',
    message: `${actor} is listed twice${field === undefined ? '' : `, and the rows differ in ${field}`}.`,
    remedy:
      field === undefined ? 'Nothing, or remove one of the rows.' : 'Correct one of the rows.',
  });
}

/** The column whose values differ. */
function differingField(one: SeedRecord, other: SeedRecord): string | undefined {
  if (one['on'] !== other['on']) return 'on';
  return one['reportedBy'] === other['reportedBy'] ? undefined : 'reported_by';
}
