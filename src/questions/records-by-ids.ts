/**
 * `nodes(ids)`: many records of any kind, in the order of the ids, null where one does not exist.
 */
import { InputError } from '../domain/errors.js';
import { labelOfId, type IdLabel } from '../domain/ontology/ids.js';
import { MAX_PAGE_SIZE } from '../planner/page/page.js';
import type { FieldPlan } from '../planner/plan/plan.js';
import { planNodes } from '../planner/plan/plan-selection.js';
import { printPlan } from '../planner/print/print-plan.js';
import { printNodesByIds, type IdGroup } from '../planner/print/print-statement.js';
import type { Row } from '../planner/print/row.js';
import type { AskedQuestion, PlanningInfo, PlanningOptions } from './question.js';
import type { FieldNode } from 'graphql';

export type RecordsQuestion = AskedQuestion<readonly Row[], readonly (Row | null)[]>;

/**
 * Undefined where all ids are malformed: then the answer is all null without a statement.
 * @throws InputError for more ids than a page may have entries.
 */
export function askRecordsByIds(
  ids: readonly string[],
  info: PlanningInfo,
  options: PlanningOptions,
): RecordsQuestion | undefined {
  if (ids.length > MAX_PAGE_SIZE) {
    throw new InputError(`ids: at most ${String(MAX_PAGE_SIZE)} at once.`);
  }
  const idsByLabel = new Map<IdLabel, string[]>();
  const answered = new Map<IdLabel, number>();
  const found = new Set<string>();
  for (const id of ids) {
    const label = labelOfId(id);
    if (label === undefined) continue;
    // The engine looks up each id once; the answer repeats it.
    answered.set(label, (answered.get(label) ?? 0) + 1);
    if (found.has(id)) continue;
    found.add(id);
    const group = idsByLabel.get(label);
    if (group === undefined) idsByLabel.set(label, [id]);
    else group.push(id);
  }
  if (idsByLabel.size === 0) return undefined;

  const fields = new Map<FieldNode, FieldPlan>();
  const labels = [...idsByLabel.keys()].sort();
  let rows = 0;
  const groups = labels.map((label): IdGroup => {
    const labelIds = idsByLabel.get(label) ?? [];
    const planned = planNodes(info, label, options, answered.get(label));
    rows += planned.rows;
    for (const [node, field] of planned.fields) fields.set(node, field);
    return { label, ids: labelIds, plan: planned.node };
  });
  return {
    statement: printNodesByIds(groups, options.recordIndex),
    rows,
    fields,
    explanation: groups.map(({ label, plan }) => printPlan(`${label} by ids`, plan)).join('\n'),
    toResult: ([found]) => {
      const byId = new Map((found ?? []).map((row) => [row['id'], row]));
      return ids.map((id) => byId.get(id) ?? null);
    },
  };
}
