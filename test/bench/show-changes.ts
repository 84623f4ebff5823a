/**
 * Prints the results of `measure-change.js`.
 *
 *   node show-changes.js <result file>
 */
import { readFileSync } from 'node:fs';
import { printChanges } from './print-report.js';
import type { ChangeResult } from './results.js';

const [file = ''] = process.argv.slice(2);
const results = JSON.parse(readFileSync(file, 'utf8')) as readonly ChangeResult[];
process.stdout.write(`${printChanges(results).join('\n\n')}\n`);
