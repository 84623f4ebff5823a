/**
 * Result files -> docs/performance.md, and the figures that were to be reached on the terminal.
 *
 *   node report.js <small world> <large world> <embedded> <changes>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { judge } from './judge.js';
import { printReport } from './print-report.js';
import { REPOSITORY } from './process.js';
import type { ChangeResult, EmbeddedResult, WorldResult } from './results.js';

const [smallFile = '', largeFile = '', embeddedFile = '', changesFile = ''] = process.argv.slice(2);
// Written by the programs beside this one.
const small = read(smallFile) as WorldResult;
const large = read(largeFile) as WorldResult;
const embedded = read(embeddedFile) as EmbeddedResult;
const changes = read(changesFile) as ChangeResult[];
writeFileSync(
  new URL('docs/performance.md', REPOSITORY),
  `${printReport(small, large, embedded, changes)}\n`,
);
for (const { what, reach, found, isReached } of judge(small, large, embedded)) {
  process.stdout.write(`${isReached ? 'reached' : 'MISSED '}  ${what}: ${found} (${reach})\n`);
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
