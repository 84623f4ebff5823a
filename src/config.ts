/**
 * Parses the environment to a frozen configuration; no other file reads the environment. Independent
 * of the rest of the program. All problems are reported at once, with the invalid values, but never a
 * password.
 */
import { existsSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigError, type ConfigProblem } from './domain/errors.js';

/** Each setting and its default, as an operator would write it; '' means not set. */
export const DEFAULTS = {
  PORT: '4000',
  HOST: '127.0.0.1',
  PUBLIC_URL: '',
  NEO4J_URI: '',
  NEO4J_USER: 'neo4j',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: 'neo4j',
  DATA_PATH: 'data/demarche.grafeo',
  SEEDS_PATH: 'seeds',
  LOG_LEVEL: 'info',
  REQUEST_TIMEOUT_MS: '10000',
  STATEMENT_TIMEOUT_MS: '8000',
  SHUTDOWN_TIMEOUT_MS: '10000',
  MAX_DEPTH: '8',
  MAX_ROWS: '100000',
  MAX_BLOCKS: '60',
  MAX_ANSWER_BYTES: '16000000',
  MAX_TOKENS: '5000',
  MAX_ALIASES: '50',
  MAX_DIRECTIVES: '50',
  MAX_BODY_BYTES: '262144',
  MAX_STATEMENTS: '16',
  MAX_EXPORTS: '2',
  MAX_EXPORT_NODES: '1000000',
  EXPORT_IDLE_MS: '60000',
  REQUESTS_PER_MINUTE: '600',
  NEW_BLOCKS_PER_MINUTE: '300',
  TRUSTED_PROXIES: '0',
  CORS_ORIGINS: '',
  DOCUMENTS_PATH: '',
  SCHEMA_SUGGESTIONS: 'on',
  INTROSPECTION: 'on',
  METRICS_PORT: '9464',
  CURATION: '',
  JOURNAL_PATH: 'data/journal',
  DESK_PATH: 'data/desk',
  OIDC_ISSUER: '',
  OIDC_CLIENT_ID: '',
  OIDC_CLIENT_SECRET: '',
} as const;

export type SettingName = keyof typeof DEFAULTS;

/** Where the issuer redirects people after sign-in. */
const OIDC_CALLBACK = '/desk/callback';

const CURATION_MODES = ['local', 'team', 'off'] as const;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export interface Config {
  readonly http: {
    readonly host: string;
    /** 0 picks any free port. */
    readonly port: number;
    /**
     * Public URL of the server, without a trailing slash; undefined if it is the URL that it listens
     * on.
     */
    readonly publicUrl: string | undefined;
    /** Path of the public URL, such as `/demarche`, without a trailing slash; empty if it has none. */
    readonly basePath: string;
    readonly maxBodyBytes: number;
    /** Origins whose pages may call the API; if empty, only our own. */
    readonly corsOrigins: readonly string[];
    readonly requestTimeoutMs: number;
    readonly shutdownTimeoutMs: number;
    /** Number of proxies in front of the server that are trusted to report the client's IP address. */
    readonly trustedProxies: number;
    /** Limit per client; 0 means no limit. */
    readonly requestsPerMinute: number;
    /**
     * Whether clients on this machine are exempt from limits, because nobody else can reach the
     * server.
     */
    readonly exemptsLocalClients: boolean;
  };
  readonly store: Neo4jConfig | EmbeddedConfig;
  readonly statementTimeoutMs: number;
  readonly limits: LimitConfig;
  readonly exports: ExportConfig;
  /** JSON file with the allowed operations; undefined if all are allowed. */
  readonly documentsPath: string | undefined;
  /** Whether validation errors suggest similar field names. */
  readonly schemaSuggestions: boolean;
  /** Whether `__schema` and `__type` are allowed. */
  readonly introspection: boolean;
  /** Loopback port of the metrics: 0 picks any free one, undefined turns them off. */
  readonly metricsPort: number | undefined;
  /** Whether the metrics may use any free port if theirs is in use. */
  readonly isMetricsPortFlexible: boolean;
  /** Undefined if nothing is loaded. */
  readonly seedsPath: string | undefined;
  /** Folders whose entries are added to those of `seedsPath`, or replace them. */
  readonly seedOverlays: readonly string[];
  readonly curation: CurationConfig;
  /** Whether to stop when the parent process ends, because npm's shell does not forward signals. */
  readonly stopsWithParent: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Who may change the record. */
export type CurationConfig =
  /** Nobody; there is no desk, and the server reads and writes no journal. Commands may. */
  | { readonly mode: 'off'; readonly journalPath: string; readonly deskPath: string }
  /** One person on this machine, with the link printed at the start. */
  | { readonly mode: 'local'; readonly journalPath: string; readonly deskPath: string }
  /** Several people, who sign in. */
  | {
      readonly mode: 'team';
      readonly journalPath: string;
      readonly deskPath: string;
      /** Undefined if people sign in only by invitation links. */
      readonly oidc: OidcConfig | undefined;
    };

/** The OpenID Connect provider where a team signs in. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** A function, so that printing or logging the configuration cannot show it. */
  readonly revealClientSecret: () => string;
  /** Redirect URI, registered with the issuer. */
  readonly redirectUri: string;
}

/** Limits of exports. */
export interface ExportConfig {
  /** Maximum concurrent exports of all clients. */
  readonly maxExports: number;
  /** Maximum nodes of one export. */
  readonly maxExportNodes: number;
  /** How long a client may stop reading before its download is aborted. */
  readonly idleMs: number;
}

/** Limits per operation, per client and for all clients. */
export interface LimitConfig {
  /** Maximum depth of relationships in a selection. */
  readonly maxDepth: number;
  /** Maximum estimated rows of one operation. */
  readonly maxRows: number;
  /** Maximum pattern matches in the statements of one operation. */
  readonly maxBlocks: number;
  /** Maximum bytes of one answer, both estimated and actual. */
  readonly maxAnswerBytes: number;
  readonly maxTokens: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  /** Maximum concurrent statements of all clients. */
  readonly maxStatements: number;
  /** Pattern matches in statements new to the engine per client and minute; 0 means no limit. */
  readonly newBlocksPerMinute: number;
}

export interface Neo4jConfig {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly user: string;
  /** A function, so that printing or logging the configuration cannot show it. */
  readonly revealPassword: () => string;
  readonly database: string;
}

export interface EmbeddedConfig {
  readonly engine: 'embedded';
  readonly dataPath: string;
}

/** `seeds/` is beside `src/` and `dist/`, independent of the working directory. */
export const PACKAGED_SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

const MAX_TIMEOUT_MS = 600_000;

/** Maximum characters of a value in a message. */
const MAX_SHOWN = 100;

const settings = z.object({
  PORT: integer(0, 65_535),
  HOST: z.string(),
  PUBLIC_URL: z
    .string()
    .refine(isPublicUrl, {
      error: 'must be a URL such as https://example.org/demarche, without password, ? and #',
    })
    .transform((url) => url.replace(/\/+$/, '')),
  NEO4J_URI: z.string().refine(isNeo4jUri, {
    error:
      'must be of the form neo4j://host:7687 (or neo4j+s, neo4j+ssc, bolt, bolt+s, bolt+ssc), without user and password',
  }),
  NEO4J_USER: z.string(),
  NEO4J_PASSWORD: z.string(),
  NEO4J_DATABASE: z.string(),
  DATA_PATH: z.string(),
  SEEDS_PATH: z.string(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }),
  REQUEST_TIMEOUT_MS: integer(1, MAX_TIMEOUT_MS),
  STATEMENT_TIMEOUT_MS: integer(1, MAX_TIMEOUT_MS),
  SHUTDOWN_TIMEOUT_MS: integer(0, MAX_TIMEOUT_MS),
  MAX_DEPTH: integer(1, 20),
  MAX_ROWS: integer(1, 10_000_000),
  MAX_BLOCKS: integer(1, 10_000),
  MAX_ANSWER_BYTES: integer(1_000, 1_000_000_000),
  MAX_TOKENS: integer(100, 1_000_000),
  MAX_ALIASES: integer(0, 10_000),
  MAX_DIRECTIVES: integer(0, 10_000),
  MAX_BODY_BYTES: integer(1_024, 16_777_216),
  MAX_STATEMENTS: integer(1, 1_000),
  MAX_EXPORTS: integer(1, 100),
  MAX_EXPORT_NODES: integer(1, 100_000_000),
  EXPORT_IDLE_MS: integer(1, MAX_TIMEOUT_MS),
  REQUESTS_PER_MINUTE: integer(0, 1_000_000),
  NEW_BLOCKS_PER_MINUTE: integer(0, 1_000_000),
  TRUSTED_PROXIES: integer(0, 10),
  CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .superRefine((origins, context) => {
      for (const message of origins.flatMap((each) => findOriginProblem(each) ?? [])) {
        context.addIssue({ code: 'custom', message });
      }
    }),
  DOCUMENTS_PATH: z.string(),
  SCHEMA_SUGGESTIONS: z.enum(['on', 'off'], { error: 'must be on or off' }),
  INTROSPECTION: z.enum(['on', 'off'], { error: 'must be on or off' }),
  METRICS_PORT: z.union([z.literal('off'), integer(0, 65_535)], {
    error: 'must be off or a whole number from 0 to 65535',
  }),
  CURATION: z.enum(['', ...CURATION_MODES], {
    error: `must be one of ${CURATION_MODES.join(', ')}`,
  }),
  JOURNAL_PATH: z.string(),
  DESK_PATH: z.string(),
  OIDC_ISSUER: z.string().refine(isIssuer, {
    error: 'must be an https:// URL (http:// on a loopback host), without user, password, ? and #',
  }),
  OIDC_CLIENT_ID: z.string(),
  OIDC_CLIENT_SECRET: z.string(),
} satisfies Record<SettingName, z.ZodType>);

/** Reads a `.env` file if there is one, then the environment, which overrides the file. */
export function loadConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return parseConfig(process.env);
}

/** The user's working directory: npm runs scripts in the package's folder and sets INIT_CWD to it. */
export function shellFolder(): string {
  const { INIT_CWD: calledFrom, npm_package_json: packageFile } = process.env;
  const movedByNpm = packageFile !== undefined && dirname(packageFile) === process.cwd();
  return movedByNpm && calledFrom !== undefined ? calledFrom : process.cwd();
}

/** @throws ConfigError with every problem; unknown names are ignored */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // Compose files and shells use an empty variable for "not set".
  const given = Object.entries(DEFAULTS).map(([name, fallback]) => {
    const value = env[name]?.trim() ?? '';
    return [name, value === '' ? fallback : value];
  });
  const values = Object.fromEntries(given) as Readonly<Record<string, string>>;
  const parsed = settings.safeParse(values);
  const problems: ConfigProblem[] = (parsed.error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    return { name, problem: `${message}, but is ${printValue(values[name] ?? '')}` };
  });
  if (parsed.success) problems.push(...findContradictions(parsed.data));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data, env['npm_lifecycle_event'] === 'start');
}

type Settings = z.output<typeof settings>;

function findContradictions(given: Settings): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (given.NEO4J_URI !== '' && given.NEO4J_PASSWORD === '') {
    problems.push({ name: 'NEO4J_PASSWORD', problem: 'is needed when NEO4J_URI is set' });
  }
  if (given.STATEMENT_TIMEOUT_MS > given.REQUEST_TIMEOUT_MS) {
    problems.push({
      name: 'STATEMENT_TIMEOUT_MS',
      problem: `must not be longer than REQUEST_TIMEOUT_MS (${String(given.REQUEST_TIMEOUT_MS)}), but is ${String(given.STATEMENT_TIMEOUT_MS)}`,
    });
  }
  if (given.NEW_BLOCKS_PER_MINUTE !== 0 && given.NEW_BLOCKS_PER_MINUTE < given.MAX_BLOCKS) {
    problems.push({
      name: 'NEW_BLOCKS_PER_MINUTE',
      problem: `must not be less than MAX_BLOCKS (${String(given.MAX_BLOCKS)}), or the largest operation could never run, but is ${String(given.NEW_BLOCKS_PER_MINUTE)}`,
    });
  }
  return [...problems, ...findCurationProblems(given)];
}

function findCurationProblems(given: Settings): ConfigProblem[] {
  const mode = curationMode(given);
  const problems: ConfigProblem[] = [];
  const refuse = (name: SettingName, problem: string): void => {
    problems.push({ name, problem });
  };
  const isPublic = !isForThisMachine(given);
  if (mode !== 'off' && given.SEEDS_PATH === 'none') {
    refuse('CURATION', `is ${mode}, which needs seeds, but SEEDS_PATH is none`);
  }
  if (mode === 'local' && isPublic) {
    const why = 'must only be local where HOST and PUBLIC_URL are loopback addresses';
    refuse('CURATION', `${why} and TRUSTED_PROXIES is 0: use team for other people`);
  }
  if (mode === 'team' && isPublic && !isHttps(given.PUBLIC_URL)) {
    const url = given.PUBLIC_URL === '' ? 'is not set' : `is ${printValue(given.PUBLIC_URL)}`;
    refuse('PUBLIC_URL', `must be an https:// URL when CURATION is team, but ${url}`);
  }
  if (mode === 'team' && given.OIDC_ISSUER !== '') {
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const) {
      if (given[name] === '') refuse(name, 'is needed when OIDC_ISSUER is set');
    }
    if (given.PUBLIC_URL === '') {
      refuse('PUBLIC_URL', 'is needed when OIDC_ISSUER is set: the issuer sends people back to it');
    }
  }
  if (given.OIDC_ISSUER === '') {
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const) {
      if (given[name] !== '') refuse(name, 'is set, but OIDC_ISSUER is not');
    }
  } else if (mode !== 'team') {
    refuse('OIDC_ISSUER', `is used only when CURATION is team, but that is ${mode}`);
  }
  if (mode !== 'off' && resolve(given.JOURNAL_PATH) === resolve(given.DESK_PATH)) {
    refuse('DESK_PATH', 'must be another folder than JOURNAL_PATH: it is never published');
  }
  return problems;
}

/** If not set, local if only this machine can reach the server, otherwise off. */
function curationMode(given: Settings): (typeof CURATION_MODES)[number] {
  if (given.CURATION !== '') return given.CURATION;
  const isLocal =
    isForThisMachine(given) &&
    given.PUBLIC_URL === '' &&
    given.SEEDS_PATH !== 'none' &&
    given.DOCUMENTS_PATH === '';
  return isLocal ? 'local' : 'off';
}

function toCuration(given: Settings): CurationConfig {
  const mode = curationMode(given);
  const folders = { journalPath: given.JOURNAL_PATH, deskPath: given.DESK_PATH };
  if (mode !== 'team') return { mode, ...folders };
  const oidc = given.OIDC_ISSUER === '' ? undefined : toOidc(given);
  return { mode, ...folders, oidc };
}

function toOidc(given: Settings): OidcConfig {
  return Object.freeze({
    issuer: given.OIDC_ISSUER,
    clientId: given.OIDC_CLIENT_ID,
    revealClientSecret: () => given.OIDC_CLIENT_SECRET,
    redirectUri: `${given.PUBLIC_URL}${OIDC_CALLBACK}`,
  });
}

function toConfig(given: Settings, isStartedByNpm: boolean): Config {
  return Object.freeze<Config>({
    http: Object.freeze({
      host: given.HOST,
      port: given.PORT,
      publicUrl: given.PUBLIC_URL === '' ? undefined : given.PUBLIC_URL,
      basePath:
        given.PUBLIC_URL === '' ? '' : new URL(given.PUBLIC_URL).pathname.replace(/\/$/, ''),
      maxBodyBytes: given.MAX_BODY_BYTES,
      corsOrigins: Object.freeze(given.CORS_ORIGINS),
      requestTimeoutMs: given.REQUEST_TIMEOUT_MS,
      shutdownTimeoutMs: given.SHUTDOWN_TIMEOUT_MS,
      trustedProxies: given.TRUSTED_PROXIES,
      requestsPerMinute: given.REQUESTS_PER_MINUTE,
      exemptsLocalClients: isForLocalClients(given),
    }),
    store: Object.freeze(toStore(given)),
    statementTimeoutMs: given.STATEMENT_TIMEOUT_MS,
    limits: Object.freeze({
      maxDepth: given.MAX_DEPTH,
      maxRows: given.MAX_ROWS,
      maxBlocks: given.MAX_BLOCKS,
      maxAnswerBytes: given.MAX_ANSWER_BYTES,
      maxTokens: given.MAX_TOKENS,
      maxAliases: given.MAX_ALIASES,
      maxDirectives: given.MAX_DIRECTIVES,
      maxStatements: given.MAX_STATEMENTS,
      newBlocksPerMinute: given.NEW_BLOCKS_PER_MINUTE,
    }),
    exports: Object.freeze({
      maxExports: given.MAX_EXPORTS,
      maxExportNodes: given.MAX_EXPORT_NODES,
      idleMs: given.EXPORT_IDLE_MS,
    }),
    documentsPath: given.DOCUMENTS_PATH === '' ? undefined : given.DOCUMENTS_PATH,
    schemaSuggestions: given.SCHEMA_SUGGESTIONS === 'on',
    introspection: given.INTROSPECTION === 'on',
    metricsPort: given.METRICS_PORT === 'off' ? undefined : given.METRICS_PORT,
    isMetricsPortFlexible: given.METRICS_PORT === Number(DEFAULTS.METRICS_PORT),
    ...toSeedsPaths(given.SEEDS_PATH),
    curation: Object.freeze(toCuration(given)),
    stopsWithParent: isStartedByNpm,
    logLevel: given.LOG_LEVEL,
  });
}

/** True if only this machine can reach the server and no limit is set. */
function isForLocalClients(given: Settings): boolean {
  return (
    isForThisMachine(given) &&
    given.REQUESTS_PER_MINUTE === Number(DEFAULTS.REQUESTS_PER_MINUTE) &&
    given.NEW_BLOCKS_PER_MINUTE === Number(DEFAULTS.NEW_BLOCKS_PER_MINUTE)
  );
}

/** True if only this machine can reach the server. */
function isForThisMachine(given: Settings): boolean {
  const isPublic = given.PUBLIC_URL !== '' && !isLoopback(new URL(given.PUBLIC_URL).hostname);
  return isLoopback(given.HOST) && !isPublic && given.TRUSTED_PROXIES === 0;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.');
}

function toSeedsPaths(given: string): Pick<Config, 'seedsPath' | 'seedOverlays'> {
  if (given === 'none') return { seedsPath: undefined, seedOverlays: [] };
  const [first, ...seedOverlays] = given
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => (folder === DEFAULTS.SEEDS_PATH ? PACKAGED_SEEDS : folder));
  return { seedsPath: first ?? PACKAGED_SEEDS, seedOverlays };
}

function toStore(given: Settings): Neo4jConfig | EmbeddedConfig {
  if (given.NEO4J_URI === '') return { engine: 'embedded', dataPath: given.DATA_PATH };
  return {
    engine: 'neo4j',
    uri: given.NEO4J_URI,
    user: given.NEO4J_USER,
    revealPassword: () => given.NEO4J_PASSWORD,
    database: given.NEO4J_DATABASE,
  };
}

/** Strict digits: `Number` would take '', '1e3' and '0x10'. */
function integer(min: number, max: number) {
  const error = `must be a whole number from ${String(min)} to ${String(max)}`;
  return z
    .string()
    .regex(/^\d+$/, { error, abort: true })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error });
}

function isNeo4jUri(text: string): boolean {
  if (text === '') return true;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]/.test(text) || !URL.canParse(text)) return false;
  // A password in the URL would end up in logs.
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

function isPublicUrl(text: string): boolean {
  if (text === '') return true;
  if (!/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) return false;
  const { username, password, search, hash } = new URL(text);
  return `${username}${password}${search}${hash}` === '' && !/[?#]/.test(text);
}

function isHttps(url: string): boolean {
  return /^https:/i.test(url);
}

function isIssuer(text: string): boolean {
  if (text === '') return true;
  return isPublicUrl(text) && (isHttps(text) || isLoopback(new URL(text).hostname));
}

function findOriginProblem(text: string): string | undefined {
  const example = 'must be a list of origins such as https://example.org, separated by commas';
  if (text.includes('*')) return `${example}: each by its name, because * is not supported`;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return example;
  const { origin } = new URL(text);
  return origin === text ? undefined : `${example}: write ${origin} for ${printValue(text)}`;
}

/** Quoted, shortened, and without a password in a URL. */
function printValue(value: string): string {
  const shown = value.replaceAll(/\/\/[^/@]*@/g, '//***@');
  return JSON.stringify(shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown);
}
