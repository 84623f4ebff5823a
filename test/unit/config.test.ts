/** What an operator may set, and what is said when it cannot be. */
import { delimiter } from 'node:path';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseConfig, type Config } from '../../src/config.js';
import { ConfigError, type ConfigProblem } from '../../src/domain/errors.js';

const NEO4J = { NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'a-secret-word' };

function problemsOf(env: Record<string, string>): readonly ConfigProblem[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

function namesOf(env: Record<string, string>): string[] {
  return problemsOf(env).map(({ name }) => name);
}

describe('parseConfig', () => {
  it('serves the embedded graph on loopback when nothing is set', () => {
    const config = parseConfig({});

    expect(config).toEqual({
      http: {
        host: '127.0.0.1',
        port: 4000,
        publicUrl: undefined,
        basePath: '',
        maxBodyBytes: 262_144,
        corsOrigins: [],
        requestTimeoutMs: 10_000,
        shutdownTimeoutMs: 10_000,
        trustedProxies: 0,
        requestsPerMinute: 600,
        exemptsLocalClients: true,
      },
      store: { engine: 'embedded', dataPath: 'data/demarche.grafeo' },
      statementTimeoutMs: 8_000,
      limits: {
        maxDepth: 8,
        maxRows: 100_000,
        maxBlocks: 60,
        maxAnswerBytes: 16_000_000,
        maxTokens: 5_000,
        maxAliases: 50,
        maxDirectives: 50,
        maxStatements: 16,
        newBlocksPerMinute: 300,
      },
      exports: { maxExports: 2, maxExportNodes: 1_000_000, idleMs: 60_000 },
      documentsPath: undefined,
      schemaSuggestions: true,
      introspection: true,
      metricsPort: 9464,
      isMetricsPortFlexible: true,
      stopsWithParent: false,
      seedsPath: expect.stringMatching(/^\/.*\/seeds$/) as string,
      seedOverlays: [],
      curation: { mode: 'local', journalPath: 'data/journal', deskPath: 'data/desk' },
      logLevel: 'info',
    } satisfies Config);
  });

  it('reads several folders of seeds', () => {
    expect(parseConfig({ SEEDS_PATH: ['seeds', 'mine', 'more'].join(delimiter) })).toMatchObject({
      seedsPath: expect.stringMatching(/^\/.*\/seeds$/) as string,
      seedOverlays: ['mine', 'more'],
    });
    expect(parseConfig({ SEEDS_PATH: 'none' })).toMatchObject({
      seedsPath: undefined,
      seedOverlays: [],
    });
  });

  it('selects Neo4j when NEO4J_URI is set', () => {
    const { store } = parseConfig({ ...NEO4J, NEO4J_USER: 'reader' });

    expect(store).toMatchObject({
      engine: 'neo4j',
      uri: 'neo4j://localhost:7687',
      user: 'reader',
      database: 'neo4j',
    });
    expect(store.engine === 'neo4j' && store.revealPassword()).toBe('a-secret-word');
  });

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])(
    'takes the scheme %s',
    (scheme) => {
      expect(namesOf({ ...NEO4J, NEO4J_URI: `${scheme}://db.example:7687` })).toEqual([]);
    },
  );

  it.each(['http://db', 'neo4j+x://db', 'db:7687', 'neo4j://', 'neo4j://me:secret@db'])(
    'refuses the address %s',
    (uri) => {
      expect(namesOf({ ...NEO4J, NEO4J_URI: uri })).toEqual(['NEO4J_URI']);
    },
  );

  it('needs a password with an address', () => {
    expect(namesOf({ NEO4J_URI: 'bolt://localhost' })).toEqual(['NEO4J_PASSWORD']);
  });

  it('takes an empty variable as not set', () => {
    expect(parseConfig({ PORT: '', NEO4J_URI: ' ' })).toMatchObject({
      http: { port: 4000 },
      store: { engine: 'embedded' },
    });
  });

  it.each(['http', '-1', '1e3', '0x10', '65536', '4000.5'])('refuses PORT %s', (port) => {
    expect(namesOf({ PORT: port })).toEqual(['PORT']);
  });

  it('refuses a statement timeout longer than the request timeout', () => {
    expect(namesOf({ REQUEST_TIMEOUT_MS: '5000' })).toEqual(['STATEMENT_TIMEOUT_MS']);
    expect(namesOf({ REQUEST_TIMEOUT_MS: '8000' })).toEqual([]);
  });

  it('refuses a budget of new blocks that the largest operation could not be paid from', () => {
    expect(namesOf({ NEW_BLOCKS_PER_MINUTE: '59' })).toEqual(['NEW_BLOCKS_PER_MINUTE']);
    expect(namesOf({ NEW_BLOCKS_PER_MINUTE: '0' })).toEqual([]);
  });

  it('splits origins and refuses what is none', () => {
    const origins = 'https://a.example, http://localhost:5173';

    expect(parseConfig({ CORS_ORIGINS: origins }).http.corsOrigins).toEqual([
      'https://a.example',
      'http://localhost:5173',
    ]);
    expect(namesOf({ CORS_ORIGINS: 'https://a.example/page' })).toEqual(['CORS_ORIGINS']);
    expect(namesOf({ CORS_ORIGINS: '*' })).toEqual(['CORS_ORIGINS']);
  });

  it('takes the address that readers know, with a path, and refuses what cannot stand before one', () => {
    const url = 'https://example.org/demarche';

    expect(parseConfig({ PUBLIC_URL: `${url}/` }).http.publicUrl).toBe(url);
    for (const refused of [
      'example.org',
      'ftp://a.example',
      `${url}?a=1`,
      `${url}#`,
      'http://u:p@a',
    ]) {
      expect(namesOf({ PUBLIC_URL: refused })).toEqual(['PUBLIC_URL']);
    }
  });

  it('serves no metrics when their port is off', () => {
    expect(parseConfig({ METRICS_PORT: 'off' }).metricsPort).toBeUndefined();
    expect(namesOf({ METRICS_PORT: 'none' })).toEqual(['METRICS_PORT']);
  });

  it('refuses a switch that is neither on nor off', () => {
    expect(parseConfig({ SCHEMA_SUGGESTIONS: 'off' }).schemaSuggestions).toBe(false);
    expect(parseConfig({ INTROSPECTION: 'off' }).introspection).toBe(false);
    expect(namesOf({ INTROSPECTION: 'no' })).toEqual(['INTROSPECTION']);
    expect(namesOf({ SCHEMA_SUGGESTIONS: 'yes' })).toEqual(['SCHEMA_SUGGESTIONS']);
  });

  it('tells all problems at once, each once', () => {
    const env = { PORT: 'x', LOG_LEVEL: 'loud', MAX_DEPTH: '0', NEO4J_URI: 'http://db' };

    expect(namesOf(env)).toEqual(['PORT', 'NEO4J_URI', 'LOG_LEVEL', 'MAX_DEPTH']);
  });

  it('shows the values that cannot be used, but no password', () => {
    const problems = problemsOf({
      NEO4J_URI: 'http://me:hunter2@db',
      NEO4J_PASSWORD: 'hunter2',
      PUBLIC_URL: 'https://me:hunter2@example.org',
      PORT: 'http',
      LOG_LEVEL: 'loud',
    });

    expect(Object.fromEntries(problems.map(({ name, problem }) => [name, problem]))).toEqual({
      NEO4J_URI: expect.stringMatching(/^must be .*, but is "http:\/\/\*\*\*@db"$/) as string,
      PUBLIC_URL: expect.stringMatching(/^must be .*, but is "https:\/\/\*\*\*@example/) as string,
      PORT: 'must be a whole number from 0 to 65535, but is "http"',
      LOG_LEVEL: 'must be one of trace, debug, info, warn, error, fatal, silent, but is "loud"',
    });
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it.each([
    ['*', /each by its name, because \* is not supported/],
    ['https://*.example.org', /each by its name, because \* is not supported/],
    ['https://example.org/', /write https:\/\/example\.org for "https:\/\/example\.org\/"/],
    ['https://Example.org:443', /write https:\/\/example\.org for/],
    ['example.org', /must be a list of origins such as/],
    ['null', /must be a list of origins such as/],
  ])('says what is wrong with the origin %s', (origin, problem) => {
    const problems = problemsOf({ CORS_ORIGINS: `https://a.example,${origin}` });

    expect(problems).toEqual([
      { name: 'CORS_ORIGINS', problem: expect.stringMatching(problem) as string },
    ]);
  });

  it.each([
    [{}, true],
    [{ HOST: 'localhost' }, true],
    [{ PUBLIC_URL: 'http://127.0.0.1:4000' }, true],
    [{ HOST: '0.0.0.0' }, false],
    [{ PUBLIC_URL: 'https://example.org' }, false],
    [{ TRUSTED_PROXIES: '1' }, false],
    [{ REQUESTS_PER_MINUTE: '100' }, false],
    [{ NEW_BLOCKS_PER_MINUTE: '100' }, false],
  ])('with %j, clients on this machine are not counted: %s', (env, expected) => {
    expect(parseConfig(env).http.exemptsLocalClients).toBe(expected);
  });

  it('keeps the path of the public URL', () => {
    expect(parseConfig({ PUBLIC_URL: 'https://example.org/a/b/' }).http.basePath).toBe('/a/b');
    expect(parseConfig({ PUBLIC_URL: 'https://example.org' }).http.basePath).toBe('');
  });

  it('shows no password when it is printed or serialised', () => {
    const config = parseConfig(NEO4J);

    expect(inspect(config, { depth: null, showHidden: true })).not.toContain('a-secret-word');
    expect(JSON.stringify(config)).not.toContain('a-secret-word');
  });

  it.each([
    [{}, 'local'],
    [{ HOST: 'localhost' }, 'local'],
    [{ SEEDS_PATH: '/somewhere/seeds' }, 'local'],
    [NEO4J, 'local'],
    [{ REQUESTS_PER_MINUTE: '100' }, 'local'],
    [{ HOST: '0.0.0.0' }, 'off'],
    [{ HOST: '192.0.2.1' }, 'off'],
    [{ PUBLIC_URL: 'https://example.org' }, 'off'],
    [{ PUBLIC_URL: 'http://127.0.0.1:4000' }, 'off'],
    [{ TRUSTED_PROXIES: '1' }, 'off'],
    [{ SEEDS_PATH: 'none' }, 'off'],
    [{ DOCUMENTS_PATH: 'documents.json' }, 'off'],
    [{ CURATION: 'off' }, 'off'],
    [{ CURATION: 'local', PUBLIC_URL: 'http://localhost:4000' }, 'local'],
    [{ CURATION: 'local', DOCUMENTS_PATH: 'documents.json' }, 'local'],
    [{ CURATION: 'team' }, 'team'],
    [{ CURATION: 'team', HOST: '0.0.0.0', PUBLIC_URL: 'https://example.org' }, 'team'],
  ])('with %j, curation is %s', (env, mode) => {
    expect(parseConfig(env).curation.mode).toBe(mode);
  });

  it.each([
    ['on', { CURATION: 'on' }, ['CURATION']],
    ['in capitals', { CURATION: 'LOCAL' }, ['CURATION']],
    ['local for other machines', { CURATION: 'local', HOST: '0.0.0.0' }, ['CURATION']],
    ['local behind a proxy', { CURATION: 'local', TRUSTED_PROXIES: '1' }, ['CURATION']],
    ['local in public', { CURATION: 'local', PUBLIC_URL: 'https://example.org' }, ['CURATION']],
    ['local without seeds', { CURATION: 'local', SEEDS_PATH: 'none' }, ['CURATION']],
    ['a team without seeds', { CURATION: 'team', SEEDS_PATH: 'none' }, ['CURATION']],
    ['a team that nobody can reach by name', { CURATION: 'team', HOST: '::' }, ['PUBLIC_URL']],
    ['a team without TLS', { CURATION: 'team', PUBLIC_URL: 'http://example.org' }, ['PUBLIC_URL']],
    ['one folder for both', { DESK_PATH: './x', JOURNAL_PATH: 'x' }, ['DESK_PATH']],
  ])('refuses curation that is %s', (_name, env, names) => {
    expect(namesOf(env)).toEqual(names);
  });

  describe('with an issuer', () => {
    const OIDC = {
      OIDC_ISSUER: 'https://issuer.example/realm',
      OIDC_CLIENT_ID: 'demarche',
      OIDC_CLIENT_SECRET: 'a-client-secret',
    };
    const TEAM = { CURATION: 'team', PUBLIC_URL: 'https://example.org/demarche/' };

    it('a team signs in there and comes back to the public URL', () => {
      const { curation } = parseConfig({ ...OIDC, ...TEAM });
      const oidc = curation.mode === 'team' ? curation.oidc : undefined;

      expect(oidc).toMatchObject({
        issuer: OIDC.OIDC_ISSUER,
        clientId: 'demarche',
        redirectUri: 'https://example.org/demarche/desk/callback',
      });
      expect(oidc?.revealClientSecret()).toBe('a-client-secret');
      expect(inspect(curation, { depth: null, showHidden: true })).not.toContain('a-client-secret');
      expect(JSON.stringify(curation)).not.toContain('a-client-secret');
    });

    it.each([
      ['no client', { ...TEAM, OIDC_CLIENT_ID: '' }, ['OIDC_CLIENT_ID']],
      ['no secret', { ...TEAM, OIDC_CLIENT_SECRET: '' }, ['OIDC_CLIENT_SECRET']],
      ['no issuer', { ...TEAM, OIDC_ISSUER: '' }, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
      ['nowhere to come back to', { CURATION: 'team' }, ['PUBLIC_URL']],
      ['no team', { CURATION: 'off' }, ['OIDC_ISSUER']],
      ['a mode that is local by default', {}, ['OIDC_ISSUER']],
      ['an issuer without TLS', { ...TEAM, OIDC_ISSUER: 'http://issuer.example' }, ['OIDC_ISSUER']],
      ['an issuer that is no URL', { ...TEAM, OIDC_ISSUER: 'issuer' }, ['OIDC_ISSUER']],
      ['a query', { ...TEAM, OIDC_ISSUER: 'https://issuer.example/?a' }, ['OIDC_ISSUER']],
    ])('refuses %s', (_name, env, names) => {
      expect(namesOf({ ...OIDC, ...env })).toEqual(names);
    });

    it('takes one on this machine without TLS', () => {
      expect(namesOf({ ...OIDC, ...TEAM, OIDC_ISSUER: 'http://127.0.0.1:8080' })).toEqual([]);
    });
  });

  it('is frozen all the way down', () => {
    const config = parseConfig(NEO4J);

    expect(
      [
        config,
        config.http,
        config.store,
        config.limits,
        config.curation,
        config.http.corsOrigins,
      ].every(Object.isFrozen),
    ).toBe(true);
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const documented = [...text.matchAll(/^#? ?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(
    ([, name, value]): [string, string] => [name!, value!],
  );

  it('documents every setting once, with its default, and no other', () => {
    expect(documented.map(([name]) => name).sort()).toEqual(Object.keys(DEFAULTS).sort());
    expect(Object.fromEntries(documented)).toEqual(DEFAULTS);
  });

  it('is itself a configuration that works', () => {
    expect(parseConfig(Object.fromEntries(documented))).toEqual(parseConfig({}));
  });
});
