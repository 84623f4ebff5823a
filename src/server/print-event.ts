/** A change as one line of JSON says it; whole records are in GraphQL and in `/export/delta`. */
import type { HistoryEvent } from '../domain/history-reader.js';

export function printEvent(event: HistoryEvent): object {
  const { review, records, ...rest } = event;
  return {
    ...rest,
    ...review,
    ids: records.map(({ id }) => id),
    records: records.map(({ fields, ...record }) => ({
      ...record,
      fields: fields.map(({ path }) => path),
    })),
  };
}
