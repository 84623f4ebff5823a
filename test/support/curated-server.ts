/**
 * The built server with curation on, on the tiny seeds or others, in a folder of its own, and a person
 * who is signed in at its desk.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyJournal } from '../../src/journal/survey-journal.js';
import { readJournal } from '../../src/journal/read-journal.js';
import type { JournalLine } from '../../src/journal/journal-line.js';
import {
  startServer,
  waitForOutput,
  type Environment,
  type GraphQLAnswer,
  type RunningServer,
} from './run-server.js';
import { tinySeeds, writeSeedFolder, type SeedTexts } from './tiny-seeds.js';

export interface CuratedFolder {
  readonly folder: string;
  readonly seedsPath: string;
  readonly journalPath: string;
  readonly deskPath: string;
  readonly environment: Environment;
}

export interface CuratedServer extends RunningServer {
  /** The header `cookie` of the person. */
  readonly cookie: string;
  /** Asks the desk. Fails where the answer has errors. */
  readonly desk: (query: string, variables?: object) => Promise<DeskData>;
  readonly tryDesk: (query: string, variables?: object) => Promise<GraphQLAnswer>;
  /** Asks the public API. Fails where the answer has errors. */
  readonly ask: (query: string, variables?: object) => Promise<PublicData>;
}

export interface ShownProblem {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

export interface ShownEffect {
  readonly versionBefore: string;
  readonly versionAfter: string;
  readonly nodes: readonly {
    readonly difference: string;
    readonly label: string;
    readonly id: string;
  }[];
  readonly relationships: readonly {
    readonly difference: string;
    readonly type: string;
    readonly from: string;
    readonly to: string;
  }[];
}

export interface ShownChangeSet {
  readonly id: string;
  readonly revision: string;
  readonly status: string;
  readonly title: string;
  readonly acceptance: { readonly seq: number } | null;
  readonly reviews: readonly object[];
}

export interface Payload {
  readonly changeSet: ShownChangeSet | null;
  readonly problems: readonly ShownProblem[];
  readonly effect: ShownEffect | null;
  readonly served: boolean | null;
}

export interface ShownRecord {
  readonly revision: string;
  readonly record: Readonly<Record<string, unknown>> & { readonly positions: readonly object[] };
}

export type MutationName = keyof typeof mutations;

/** Each has the fields that it was asked for. */
type DeskData = Readonly<Record<MutationName, Payload>> & {
  readonly record: ShownRecord | null;
  readonly redact: {
    readonly redacts: number;
    readonly seq: number;
    readonly alsoIn: readonly number[];
  };
  readonly changeSet: ShownChangeSet;
  readonly changeSets: {
    readonly nodes: readonly ShownChangeSet[];
    readonly endCursor: string | null;
  };
};

interface PublicData {
  readonly dataset: { readonly version: string };
  readonly statement: { readonly summary: string } | null;
}

export async function createCuratedFolder(texts: SeedTexts = tinySeeds): Promise<CuratedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-curated-'));
  const seedsPath = join(folder, 'seeds');
  await writeSeedFolder(seedsPath, texts);
  const journalPath = join(folder, 'journal');
  const deskPath = join(folder, 'desk');
  return {
    folder,
    seedsPath,
    journalPath,
    deskPath,
    environment: {
      SEEDS_PATH: seedsPath,
      DATA_PATH: join(folder, 'graph.grafeo'),
      JOURNAL_PATH: journalPath,
      DESK_PATH: deskPath,
      CURATION: 'local',
      LOG_LEVEL: 'error',
    },
  };
}

export async function startCuratedServer(
  { environment }: CuratedFolder,
  more: Environment = {},
): Promise<CuratedServer> {
  const server = await startServer({ ...environment, ...more });
  const link = await waitForOutput(
    server.process,
    server.output,
    /Desk\s+(http:\/\/\S+\/desk\/enter\S+)/,
  );
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = cookieOf(entered);
  const tryDesk = (query: string, variables = {}) =>
    sendGraphQL(`${server.url}/desk/graphql`, { query, variables }, { cookie });
  return {
    ...server,
    cookie,
    tryDesk,
    // By the schemas, where the query asks for it.
    desk: async (query, variables) => dataOf(await tryDesk(query, variables)) as DeskData,
    ask: async (query, variables = {}) =>
      dataOf(await sendGraphQL(`${server.url}/graphql`, { query, variables })) as PublicData,
  };
}

export async function sendGraphQL(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphQLAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    // GraphQL over HTTP answers with this shape; the tests look at what is in it.
    body: JSON.parse(text) as GraphQLAnswer['body'],
  };
}

export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** The lines of a journal, once its chain was verified. */
export async function readWholeJournal(journalPath: string): Promise<readonly JournalLine[]> {
  const { faults } = await verifyJournal(journalPath);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const lines: JournalLine[] = [];
  for await (const line of readJournal(journalPath)) lines.push(line);
  return lines;
}

export function dataOf({ body, text }: GraphQLAnswer): unknown {
  if (body.errors !== undefined) throw new Error(text);
  return body.data;
}

const PAYLOAD = `{
  changeSet { id revision status author changes { operation section id } acceptance { seq at by } reviews { verdict } reverts }
  problems { code severity path section id message remedy conflict { base yours theirs } }
  effect {
    versionBefore versionAfter counts { name added changed removed }
    nodes { difference label id properties { name before after } }
    relationships { difference type from to }
  }
  served
}`;

const TASK = `{ id status mine { revision isSealed problems { severity message } } changeSet }`;

/** Each mutation of the desk, with variables of its arguments' names. */
export const mutations = {
  saveChangeSet: `mutation($input: ChangeSetInput!) { saveChangeSet(input: $input) ${PAYLOAD} }`,
  submitChangeSet: `mutation($key: ID!, $id: ID!) { submitChangeSet(key: $key, id: $id) ${PAYLOAD} }`,
  reviewChangeSet: `mutation($key: ID!, $id: ID!, $verdict: Verdict!, $comment: String) { reviewChangeSet(key: $key, id: $id, verdict: $verdict, comment: $comment) ${PAYLOAD} }`,
  acceptChangeSet: `mutation($key: ID!, $id: ID!) { acceptChangeSet(key: $key, id: $id) ${PAYLOAD} }`,
  withdrawChangeSet: `mutation($key: ID!, $id: ID!) { withdrawChangeSet(key: $key, id: $id) ${PAYLOAD} }`,
  revertChangeSet: `mutation($key: ID!, $id: ID!, $reason: String!) { revertChangeSet(key: $key, id: $id, reason: $reason) ${PAYLOAD} }`,
  createTask: `mutation($key: ID!, $sha256: ID!, $coders: [ID!]!, $protocol: Protocol!) { createTask(key: $key, text: $sha256, coders: $coders, protocol: $protocol) ${TASK} }`,
  saveCoding: `mutation($key: ID!, $task: ID!, $ifRevision: ID, $records: [RecordInput!]!) { saveCoding(key: $key, task: $task, ifRevision: $ifRevision, records: $records) ${TASK} }`,
  sealCoding: `mutation($key: ID!, $task: ID!) { sealCoding(key: $key, task: $task) ${TASK} }`,
  adjudicate: `mutation($key: ID!, $task: ID!, $title: String, $reason: String!, $changes: [ChangeInput!]!) { adjudicate(key: $key, task: $task, title: $title, reason: $reason, changes: $changes) ${PAYLOAD} }`,
} as const;

const REDACT =
  'mutation($key: ID!, $seq: Int!, $reason: String!) { redact(key: $key, seq: $seq, reason: $reason) { redacts seq at by reason alsoIn } }';

const IMPORT = '{ id status rowCount fates { fate count } faults { code count } changeSets { id } }';

/** `$table` is the input of an import. */
export const importMutations = {
  stageImport: `mutation($key: ID!, $table: StageImportInput!) { stageImport(key: $key, input: $table) ${IMPORT} }`,
  mapImport: `mutation($key: ID!, $id: ID!, $profile: String!) { mapImport(key: $key, id: $id, profile: $profile) ${IMPORT} }`,
  judgeNames:
    'mutation($key: ID!, $judgements: [JudgementInput!]!) { judgeNames(key: $key, judgements: $judgements) { name is isNew } }',
  proposeImport: `mutation($key: ID!, $id: ID!, $filter: ImportFilter, $reason: String!) { proposeImport(key: $key, id: $id, filter: $filter, reason: $reason) ${IMPORT} }`,
  declineImport: `mutation($key: ID!, $id: ID!, $filter: ImportFilter!, $reason: String!) { declineImport(key: $key, id: $id, filter: $filter, reason: $reason) ${IMPORT} }`,
  undoImport: `mutation($key: ID!, $id: ID!, $reason: String!) { undoImport(key: $key, id: $id, reason: $reason) { import ${IMPORT} changeSet { id } edited { section id fields } } }`,
} as const;

/** Also those whose answer is not a change set. */
export const allMutations = { ...mutations, redact: REDACT } as const;
