/**
 * `npm run bench`: starts a Neo4j for each world, runs the benchmarks, and writes docs/performance.md.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startNeo4j } from '../test/support/neo4j-server.mjs';
import { readArguments } from './support/read-arguments.mjs';

const USAGE = `npm run bench -- [--quick [--only WORD] | --changes | --imports]

Starts a Neo4j for each world, runs the benchmarks, and writes docs/performance.md.

  --quick       only the small world, with few rounds
  --only WORD   only shapes with this word in their name; requires --quick
  --changes     only accepted changes; prints their section of docs/performance.md
  --imports     only a table of 10,000 rows; prints times and memory`;

const { values } = readArguments(
  USAGE,
  {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    changes: { type: 'boolean' },
    imports: { type: 'boolean' },
  },
  ({ values: { quick, only, changes, imports }, positionals }) => {
    if (positionals.length > 0) return `Unknown argument "${positionals[0]}".`;
    if ([quick, changes, imports].filter(Boolean).length > 1) {
      return '--quick, --changes and --imports exclude each other.';
    }
    return only !== undefined && !quick ? '--only requires --quick.' : undefined;
  },
);

const SMALL = '20000';
const LARGE = '200000';
const MEMORY = { heapMb: 2_048, pageCacheMb: 1_024 };
/** As `npm start` and the image start the server: the limit decides when garbage is collected. */
const SERVER_OPTIONS = ['--max-old-space-size=512'];
const root = fileURLToPath(new URL('..', import.meta.url));
const compiled = join(root, '.cache', 'bench', 'test', 'bench');
const results = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
const file = (name) => join(results, `${name}.json`);

try {
  console.error('Compiling the bench (tsc) …');
  await run(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ['-p', 'tsconfig.bench.json']);
  if (values.changes) {
    await measureChanges();
    await run(join(compiled, 'show-changes.js'), [file('changes')]);
  } else if (values.imports) {
    await run(join(compiled, 'measure-imports.js'), ['10000'], SERVER_OPTIONS);
  } else if (values.quick) {
    await measureWorld(SMALL, ['4', values.only ?? '']);
    await run(join(compiled, 'show-world.js'), [file(SMALL)]);
  } else {
    await measureWorld(SMALL, ['7']);
    await run(join(compiled, 'measure-embedded.js'), [SMALL, file('embedded')]);
    await measureChanges();
    await measureWorld(LARGE, ['5']);
    await run(join(compiled, 'report.js'), [...[SMALL, LARGE, 'embedded', 'changes'].map(file)]);
  }
} finally {
  rmSync(results, { recursive: true, force: true });
}

async function measureWorld(positions, options) {
  await withNeo4j(async (uri, database) => {
    const args = [uri, database, positions, file(positions), ...options];
    await run(join(compiled, 'measure-world.js'), args);
  });
}

async function measureChanges() {
  await withNeo4j(async (uri, database) => {
    const args = ['5', file('changes'), uri, database, '0', SMALL];
    await run(join(compiled, 'measure-change.js'), args);
  });
}

async function withNeo4j(measure) {
  const server = await startNeo4j({ onStep: (line) => console.error(line), memory: MEMORY });
  try {
    const { NEO4J_URI, NEO4J_DATABASE } = server.environment;
    await measure(NEO4J_URI, NEO4J_DATABASE);
  } finally {
    await server.stop();
  }
}

function run(program, args, options = []) {
  return new Promise((resolve, reject) => {
    // As in the image, so that development checks of libraries are not measured.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, [...options, program, ...args], {
      cwd: root,
      stdio: 'inherit',
      env,
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with code ${String(code)}`));
    });
  });
}
