/**
 * One world's results as a table on the terminal, for a quick look while developing.
 *
 *   node show-world.js <result file>
 */
import { readFileSync } from 'node:fs';
import { printWorld } from './print-report.js';
import type { WorldResult } from './results.js';

const [file = ''] = process.argv.slice(2);
// Written by measure-world.
const result = JSON.parse(readFileSync(file, 'utf8')) as WorldResult;
process.stdout.write(`${printWorld(result).join('\n\n')}\n`);
