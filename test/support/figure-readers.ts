/**
 * The answer of each figure's query, as the first cells of the rows of its table. Written against
 * the schema, not against the pages: a page that shows something else is wrong.
 */
import { comparisonReaders } from './figure-readers/comparison-readers.js';
import { initiativeReaders } from './figure-readers/initiative-readers.js';
import type { Rows } from './figure-readers/read-parts.js';
import { recordReaders } from './figure-readers/record-readers.js';
import { reportReaders } from './figure-readers/report-readers.js';
import { timeReaders } from './figure-readers/time-readers.js';

/** By `<first word of the path>#<id of the figure>`; each takes the data of its own query. */
export const figureReaders: Readonly<Record<string, (data: never) => Rows>> = {
  ...recordReaders,
  ...timeReaders,
  ...comparisonReaders,
  ...initiativeReaders,
  ...reportReaders,
};
