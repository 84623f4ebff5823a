/**
 * Installs the Python readers that exported files are tested in: networkx, igraph, pandas, rdflib
 * and the rest of test/readers/requirements.txt, into .cache/readers. Does nothing, and needs no
 * network, where that is done already. Depends on Node and Python 3.11 or newer alone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_PYTHON = [3, 11];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, '.cache', 'readers');
const python = join(folder, 'bin', 'python');
const mark = join(folder, 'installed');
const requirements = join(root, 'test', 'readers', 'requirements.txt');
const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');

if (!existsSync(python) || !existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) install();

function install() {
  checkPython();
  console.error(
    'Readers: installing networkx, igraph, pandas, rdflib and others into .cache/readers',
  );
  rmSync(folder, { recursive: true, force: true });
  run('python3', ['-m', 'venv', folder]);
  run(python, [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    requirements,
  ]);
  // Last, so that an installation that broke off is begun again.
  writeFileSync(mark, wanted);
}

function checkPython() {
  const asked = spawnSync('python3', ['-c', 'import sys; print(*sys.version_info[:2])']);
  const [major = 0, minor = 0] = String(asked.stdout ?? '')
    .split(' ')
    .map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_PYTHON;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(
    `python3 ${OLDEST_PYTHON.join('.')} or newer is needed to test what exports look like to its readers.`,
  );
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0)
    fail(`Failed: ${command} ${args.join(' ')} ${error === undefined ? '' : String(error)}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
