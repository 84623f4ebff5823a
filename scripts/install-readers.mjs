/**
 * Installs the readers that exported files are tested with: networkx, igraph, pandas, rdflib and the
 * rest of test/readers/requirements.txt into .cache/readers, and Gephi's toolkit into .cache/gephi.
 * Does nothing, and needs no network, if they are already installed. Requires Node, Python 3.11 or
 * newer, and Maven for Gephi. Without Maven, Gephi is skipped, or an error with --all, which CI uses.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './support/read-arguments.mjs';

const USAGE = `node scripts/install-readers.mjs [--all]

Installs the Python readers that exported files are tested with, and Gephi's toolkit if Maven is available.

  --all   fail if Gephi cannot be fetched, instead of skipping it`;
const { values } = readArguments(USAGE, { all: { type: 'boolean' } }, ({ positionals: [first] }) =>
  first === undefined ? undefined : `Unknown argument "${first}".`,
);

const OLDEST_PYTHON = [3, 11];
const GEPHI_VERSION = '0.10.1';
const GEPHI_JAR = `gephi-toolkit-${GEPHI_VERSION}-all.jar`;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, '.cache', 'readers');
const python = join(folder, 'bin', 'python');
const mark = join(folder, 'installed');
const requirements = join(root, 'test', 'readers', 'requirements.txt');
const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');

if (!existsSync(python) || !existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) install();
if (!existsSync(join(root, '.cache', 'gephi', GEPHI_JAR))) fetchGephi();

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
  // Written last, so that an interrupted installation is repeated.
  writeFileSync(mark, wanted);
}

/** Downloads to a temporary folder and renames, so that a partial download is never used. */
function fetchGephi() {
  if (spawnSync('mvn', ['--version']).status !== 0) {
    const message = 'Gephi is skipped: its toolkit cannot be fetched without Maven.';
    if (values.all) fail(message);
    console.error(`Readers: ${message}`);
    return;
  }
  console.error("Readers: fetching Gephi's toolkit (83 MB) into .cache/gephi");
  const work = join(root, '.cache', 'gephi', `fetch-${String(process.pid)}`);
  mkdirSync(work, { recursive: true });
  run('mvn', [
    '--batch-mode',
    '--quiet',
    'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
    `-Dartifact=org.gephi:gephi-toolkit:${GEPHI_VERSION}:jar:all`,
    `-DoutputDirectory=${work}`,
  ]);
  renameSync(join(work, GEPHI_JAR), join(root, '.cache', 'gephi', GEPHI_JAR));
  rmSync(work, { recursive: true, force: true });
}

function checkPython() {
  const asked = spawnSync('python3', ['-c', 'import sys; print(*sys.version_info[:2])']);
  const [major = 0, minor = 0] = String(asked.stdout ?? '')
    .split(' ')
    .map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_PYTHON;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`python3 ${OLDEST_PYTHON.join('.')} or newer is needed to test exports with their readers.`);
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
