/**
 * Gephi's toolkit, headless. Suites that need it are visibly skipped where
 * `scripts/install-readers.mjs` found no Maven; .ci/run requires it.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe } from 'vitest';

const TOOLKIT = fileURLToPath(
  new URL('../../../.cache/gephi/gephi-toolkit-0.10.1-all.jar', import.meta.url),
);
const SCRIPT = fileURLToPath(new URL('../../readers/ReadWithGephi.java', import.meta.url));
const SKIPPED = '[Gephi skipped: node scripts/install-readers.mjs fetches it, with Maven]';

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Gephi's content after reading a file. */
export interface GephiReading {
  /** Values by the title of their column; the label is under `Label`. */
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: number;
  /**
   * For a single file: the number of edges after merging parallel ones, as Gephi does by default.
   */
  readonly mergedEdges?: number;
  readonly weights: number;
  readonly isDirected: boolean;
  /** Bounds of the timeline in ms since 1970; absent if nothing has a time. */
  readonly timeline?: readonly [number, number];
  readonly edgeColumns: readonly string[];
  readonly types: Readonly<Record<string, number>>;
}

export function describeWithGephi(name: string, body: () => void): void {
  if (existsSync(TOOLKIT)) describe(name, body);
  else describe.skip(`${name} ${SKIPPED}`, body);
}

/** @param files paths, several for one graph joined by commas */
export async function readWithGephi(
  files: readonly string[],
): Promise<Readonly<Record<string, GephiReading>>> {
  const java = ['-Djava.awt.headless=true', '-cp', TOOLKIT, SCRIPT];
  const { stdout } = await promisify(execFile)('java', [...java, ...files], {
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  // The script's own shape.
  return JSON.parse(stdout) as Readonly<Record<string, GephiReading>>;
}
