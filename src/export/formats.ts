/** The formats of a graph, in the order in which they are listed to people. */
import type { GraphFormat } from './export-format.js';
import { jsonLines } from './json-lines.js';

export const graphFormats: readonly GraphFormat[] = [jsonLines];
