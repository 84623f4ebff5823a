/** Counts exports and the records they read. */
import type { ExportEvent } from '../serve-exports.js';
import type { Metrics } from './create-metrics.js';

export function measureExports({ exports, exportRecords }: Metrics): (event: ExportEvent) => void {
  return ({ format, outcome, records }) => {
    exports.inc({ format, outcome });
    exportRecords.inc(records);
  };
}
