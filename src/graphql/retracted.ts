/** Stands for a record that the graph no longer has. */
import type { Row } from '../planner/print/row.js';
import type { RequestContext } from './context.js';

/** A row of the planner has no field of this name. */
const TYPE_KEY = '__typename';
const TYPE = 'Retracted';

/** Null where there never was such a record, and where the server keeps no history. */
export function findRetracted(id: string, { history }: RequestContext): Row | null {
  const found = history?.retraction(id);
  if (found == null) return null;
  const { record, ...rest } = found;
  return {
    [TYPE_KEY]: TYPE,
    id,
    label: `Retracted: ${id}`.slice(0, 80),
    section: record.section,
    record: record.id,
    ...rest,
  };
}

export function isRetracted(row: Row): boolean {
  return row[TYPE_KEY] === TYPE;
}
