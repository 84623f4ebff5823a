/** Every statement in the golden files is valid Cypher in the dialect of both engines. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintCypher } from '../support/lint-cypher.js';

const GOLDEN = new URL('../golden/', import.meta.url);

const files = readdirSync(fileURLToPath(GOLDEN), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .sort();

describe('golden Cypher', () => {
  // A statement takes 0.1 s, and several times that on a busy machine.
  it('has no lint problems', { timeout: 180_000 }, () => {
    const problems = files.flatMap((path) =>
      lintCypher(readFileSync(new URL(path, GOLDEN), 'utf8')).map(
        (problem) => `test/golden/${path}:${problem}`,
      ),
    );

    expect(problems).toEqual([]);
  });
});
