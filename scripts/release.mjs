/**
 * `npm run release -- VERSION`: dates the changelog, sets the version of the program and of its data,
 * and creates the commit and its tag. Pushes nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArguments } from './support/read-arguments.mjs';

const USAGE = `npm run release -- VERSION

VERSION is a semantic version, such as 0.2.0.`;
const CITATION = 'src/corpus/citation.ts';
const GUIDE = 'docs/researchers.md';

const { positionals } = readArguments(USAGE, {}, (read) =>
  read.positionals.length === 1 && /^\d+\.\d+\.\d+$/.test(read.positionals[0])
    ? undefined
    : 'Give one version, such as 0.2.0.',
);
const [version] = positionals;
const root = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toISOString().slice(0, 10);

if (run('git', 'status', '--porcelain') !== '') fail('Commit your changes first.');
if (run('git', 'tag', '--list', `v${version}`) !== '')
  fail(`v${version} has already been released.`);

replace('CHANGELOG.md', '## [Unreleased]\n', `## [Unreleased]\n\n## [${version}] - ${today}\n`);
replace('package.json', /"version": "[^"]*"/, `"version": "${version}"`);
replace('package-lock.json', /"version": "[^"]*"/, `"version": "${version}"`);
replace('package-lock.json', /("": \{[^}]*?"version": ")[^"]*/, `$1${version}`);

const before = /version: '([^']*)'/.exec(read(CITATION))[1];
const { version: data } = JSON.parse(read('seeds/manifest.json'));
replace(CITATION, /published = \{[^}]*\}/, `published = { version: '${data}', on: '${today}' }`);
writeFileSync(`${root}${GUIDE}`, read(GUIDE).replaceAll(before, data));

run('git', 'commit', '--all', '--message', `Release ${version}`);
run('git', 'tag', '--annotate', `v${version}`, '--message', `Demarche ${version}, data ${data}`);
console.log(`Released ${version} with data ${data}. Push the commit and the tag v${version}.`);

function read(path) {
  return readFileSync(`${root}${path}`, 'utf8');
}

function replace(path, pattern, replacement) {
  const text = read(path);
  const changed = text.replace(pattern, replacement);
  if (changed === text && !text.includes(version)) fail(`${path} has no place for the version.`);
  writeFileSync(`${root}${path}`, changed);
}

function run(command, ...args) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8' }).trim();
}

function fail(problem) {
  console.error(problem);
  process.exit(1);
}
