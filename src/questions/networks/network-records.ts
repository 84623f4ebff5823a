/** The records that a network refers to by id, projected as selected: one list for each field. */
import { SEPARATOR } from '../../domain/networks/joint-counting.js';
import type { EntityType } from '../../planner/plan/bindings.js';
import type { ObjectPlan } from '../../planner/plan/plan-object.js';
import { printCall } from '../../planner/print/print-clauses.js';
import type { PrintContext } from '../../planner/print/print-context.js';
import { printNode } from '../../planner/print/print-nodes.js';
import { requireList } from '../../planner/print/value-readers.js';
import type { Row } from '../../planner/print/row.js';

/** A field of the answer that holds records, and where their ids are. */
export interface RecordField {
  /** Its path in the plan. */
  readonly path: string;
  readonly label: EntityType;
  /** Lists in scope whose strings contain one or several ids each. */
  readonly texts: readonly string[];
}

/** Column of a field's records. */
function columnOf({ path }: RecordField): string {
  return path.replaceAll('.', '_');
}

/**
 * Blocks that find the records of every selected field, each once, and the columns that they add.
 */
export function printRecords(
  fields: readonly RecordField[],
  plan: ObjectPlan,
  context: PrintContext,
): { readonly blocks: readonly string[]; readonly columns: readonly string[] } {
  const selected = fields.filter(({ path }) => plan.nodeAt(path) !== undefined);
  return {
    blocks: selected.map((field) => {
      const node = plan.nodeAt(field.path);
      const printed = node && printNode('n', node, context);
      return printCall(field.texts.join(', '), [
        `UNWIND ${field.texts.join(' + ')} AS text`,
        `UNWIND split(text, ${context.parameters.add(SEPARATOR)}) AS id`,
        'WITH DISTINCT id',
        `MATCH (n:${field.label} {id: id})`,
        'WITH n ORDER BY n.nameFolded, n.id',
        ...(printed?.blocks ?? []),
        `RETURN collect(${printed?.map ?? 'n {.id}'}) AS ${columnOf(field)}`,
      ]);
    }),
    columns: selected.map(columnOf),
  };
}

/** Returns the records of a field by name, in the order of the names. */
export type FindRecords = (path: string, text: string) => readonly Row[];

export function readRecords(
  fields: readonly RecordField[],
  plan: ObjectPlan,
  row: Row,
): FindRecords {
  const byPath = new Map(
    fields
      .filter(({ path }) => plan.nodeAt(path) !== undefined)
      .map((field) => {
        const records = requireList(row[columnOf(field)]);
        return [
          field.path,
          new Map(records.map((record, index) => [String(record['id']), { record, index }])),
        ] as const;
      }),
  );
  return (path, text) =>
    text
      .split(SEPARATOR)
      .flatMap((id) => byPath.get(path)?.get(id) ?? [])
      .sort((a, b) => a.index - b.index)
      .map(({ record }) => record);
}
