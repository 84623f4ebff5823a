/**
 * Makes a clone ready to run: checks Node, installs the packages of the lockfile, and builds what has
 * changed. Prints one line per step, and nothing if all is up to date. Needs only Node, because it
 * runs before any package is installed. Calls tsc directly, so that no npm script can call it
 * recursively.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const SOURCES = [
  'src',
  'schema',
  'examples',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'package-lock.json',
];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

checkNode();
if (!isInstalled()) install();
const fingerprint = fingerprintSources();
if (readText('dist/.fingerprint') !== fingerprint) build(fingerprint);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`);
}

/**
 * npm records the installed packages in node_modules. Comparing it with the lockfile is more reliable
 * than comparing modification times, which a checkout or copy changes. Optional packages are
 * platform-specific, so most of them may be absent.
 */
function isInstalled() {
  const record = readText('node_modules/.package-lock.json');
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(readText('package-lock.json') ?? '{"packages":{}}').packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' ||
      (installed[path] === undefined ? optional === true : installed[path].version === version),
  );
}

function install() {
  console.log('Installing packages (npm ci) …');
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  // npm passes the path of its own script to scripts that it runs; outside npm, it is found in PATH.
  const npm = process.env.npm_execpath;
  run(
    npm?.endsWith('.js') ? [process.execPath, npm, ...flags] : ['npm', ...flags],
    'Packages could not be installed; is the package registry reachable?',
  );
}

function build(fingerprint) {
  console.log('Building (tsc) …');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run([process.execPath, tsc, '-p', 'tsconfig.build.json'], 'The sources do not compile.');
  console.log('Building the pages (vite) …');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  run([process.execPath, vite, 'build', '--logLevel', 'error'], 'The pages cannot be built.');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/.fingerprint'), fingerprint);
}

function run([command, ...args], complaint) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  fail(complaint);
}

function fingerprintSources() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(listFiles)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path) {
  if (!existsSync(join(root, path))) return [];
  if (/\.(json|ts)$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const child = `${path}/${entry.name}`;
      return entry.isDirectory() ? listFiles(child) : [child];
    });
}

function readText(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
