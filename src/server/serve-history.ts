/**
 * `GET /changes`, `/changes.jsonl`, `/changes.atom`, `/changes/stream` and `/export/delta`: the record's
 * history for programs that follow it. Where the server keeps no history they answer 404.
 */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import { InputError } from '../domain/errors.js';
import type {
  DeltaEntry,
  HistoryDelta,
  HistoryFilter,
  HistoryReader,
} from '../domain/history-reader.js';
import {
  readParameters,
  type Parameter,
  type ParameterValues,
} from '../domain/selection/url-parameters.js';
import { ChangeStreams } from './change-streams.js';
import type { ClientOf } from './client-key.js';
import { sendError } from './error-body.js';
import { sendFailure } from './send-failure.js';
import { printChangeFeed } from './print-change-feed.js';
import { printEvent } from './print-event.js';
import { readSearch } from './request-parameters.js';

export interface HistoryRouteOptions {
  /** Undefined where the server keeps no history. */
  readonly history: HistoryReader | undefined;
  readonly log: Logger;
  /** Where readers reach the server, without a slash at its end. */
  readonly publicUrl: () => string;
  readonly clientOf: ClientOf;
  /** Of a client that takes nothing. */
  readonly idleMs: number;
}

/** Events that one answer may have. */
const MAX_PAGE = 1_000;
/** Records that are printed at once. */
const BATCH = 50;
const FEED_ENTRIES = 100;
const JSON_LINES = 'application/x-ndjson';

/** Which changes to show; GraphQL's `ChangeFilter` has the same keys. */
export const filterParameters = {
  kind: {
    kind: 'TEXT',
    describes: 'ACCEPT for change sets, RELEASE for releases that were taken in',
  },
  section: { kind: 'TEXT', describes: 'Section of the record, such as STATEMENTS' },
  by: { kind: 'TEXT', describes: 'Id of an actor that made, issued or delivered the statement' },
  against: { kind: 'TEXT', describes: 'Id of an actor that a position is aimed at' },
  about: { kind: 'TEXT', describes: 'An id that the record has or names' },
} as const satisfies Readonly<Record<string, Parameter>>;

const sinceParameter = {
  since: { kind: 'NUMBER', describes: 'Only later lines of the journal' },
} as const satisfies Readonly<Record<string, Parameter>>;

const changesParameters = {
  ...filterParameters,
  ...sinceParameter,
  from: { kind: 'TEXT', describes: 'Only changes after this version, date or time' },
  first: { kind: 'NUMBER', describes: `How many changes at most, up to ${String(MAX_PAGE)}` },
} as const satisfies Readonly<Record<string, Parameter>>;

const streamParameters = { ...filterParameters, ...sinceParameter } as const;

const deltaParameters = {
  from: {
    kind: 'TEXT',
    describes: 'The version that the reader holds; none: it holds nothing yet',
  },
  to: { kind: 'TEXT', describes: 'The version that it wants; the last one without it' },
} as const satisfies Readonly<Record<string, Parameter>>;

/** Handlers, each to be mounted where its name says. */
export interface HistoryRoutes {
  /** `/changes` and what is below it. */
  readonly changes: RequestHandler;
  /** `/changes` for browsers, which get a page there. */
  readonly lines: RequestHandler;
  readonly feed: RequestHandler;
  readonly delta: RequestHandler;
  /** The last line of the journal; undefined where the server keeps no history. */
  readonly lastLine: () => number | undefined;
  /** Ends the streams, which would end by themselves only with their clients. */
  readonly close: () => void;
}

export function serveHistory(options: HistoryRouteOptions): HistoryRoutes {
  const { history, publicUrl } = options;
  const streams = new ChangeStreams(history);
  const changes = Router();
  const lines = withHistory(options, sendChanges);
  changes.get('/', lines);
  changes.get(
    '/stream',
    withHistory(options, (request, response) => {
      const given = readQuery(request, streamParameters);
      streams.open(request, response, {
        filter: toFilter(given),
        since: typeof given['since'] === 'number' ? given['since'] : undefined,
        client: options.clientOf(request),
      });
    }),
  );
  return {
    changes,
    lines,
    lastLine: () => history?.head().seq,
    feed: withHistory(options, (...args) => {
      sendFeed(...args, publicUrl());
    }),
    delta: withHistory(options, (...args) => sendDelta(...args, options)),
    close: () => {
      streams.close();
    },
  };
}

type Send = (request: Request, response: Response, history: HistoryReader) => Promise<void> | void;

/** Answers 404 without a history, and what fails as the other routes do. */
function withHistory({ history, log }: HistoryRouteOptions, send: Send): RequestHandler {
  return async (request, response) => {
    if (history === undefined) {
      const message =
        'This server has no history: it has no journal, or its setting CURATION is off.';
      sendError(response, 404, 'NOT_FOUND', message);
      return;
    }
    try {
      await send(request, response, history);
    } catch (error) {
      sendFailure(response, error, log);
    }
  };
}

function sendChanges(request: Request, response: Response, history: HistoryReader): void {
  const given = readQuery(request, changesParameters);
  const filter = toFilter(given);
  const since = numberIn(given, 'since', 0);
  const from = textIn(given, 'from');
  const first = numberIn(given, 'first', MAX_PAGE);
  if (first < 1 || first > MAX_PAGE) {
    throw new InputError(`first: must be a number from 1 to ${String(MAX_PAGE)}.`);
  }
  if (isKnownTo(request, response, history)) return;
  const { nodes, last, hasNextPage, head, version } = history.changes({
    since,
    from,
    first,
    filter,
  });
  const lines = [...nodes.map(printEvent), { last, hasNextPage, head, version }];
  response.type(JSON_LINES).send(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function sendFeed(
  request: Request,
  response: Response,
  history: HistoryReader,
  publicUrl: string,
): void {
  const filter = readFilter(request);
  if (isKnownTo(request, response, history)) return;
  const events = history.latest(FEED_ENTRIES, filter);
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === 'string') search.set(name, value);
  }
  response.type('application/atom+xml').send(printChangeFeed(events, publicUrl, search));
}

async function sendDelta(
  request: Request,
  response: Response,
  history: HistoryReader,
  { idleMs }: Pick<HistoryRouteOptions, 'idleMs'>,
): Promise<void> {
  const given = readQuery(request, deltaParameters);
  const delta = history.delta(textIn(given, 'from'), textIn(given, 'to'));
  response.set('x-dataset-version', delta.to.version);
  if (isKnownTo(request, response, history)) return;
  response.type(JSON_LINES);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  response.setTimeout(idleMs, () => {
    response.destroy();
  });
  await pipeline(Readable.from(printDelta(delta)), response);
}

/** First what it leads from and to, last how many records it has: a file without that was cut off. */
function* printDelta({ from, to, entries }: HistoryDelta): Generator<string> {
  yield `${JSON.stringify({ from, to })}\n`;
  let batch: DeltaEntry[] = [];
  let records = 0;
  const print = (): string => batch.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  for (const entry of entries) {
    batch.push(entry);
    records += 1;
    if (batch.length < BATCH) continue;
    yield print();
    batch = [];
  }
  yield `${print()}${JSON.stringify({ end: true, records })}\n`;
}

/** The history says the same as long as it has the same last line. */
function isKnownTo(request: Request, response: Response, history: HistoryReader): boolean {
  const { seq, hash } = history.head();
  const parameters = JSON.stringify([request.baseUrl, ...new URLSearchParams(readSearch(request))]);
  const digest = createHash('sha256').update(`${hash} ${parameters}`).digest('base64url');
  const tag = `W/"${String(seq)}-${digest}"`;
  response.set({ etag: tag, 'cache-control': 'no-cache' });
  const known = request.get('if-none-match')?.split(',') ?? [];
  if (!known.some((each) => each.trim() === tag)) return false;
  response.status(304).end();
  return true;
}

function readFilter(request: Request): HistoryFilter {
  return toFilter(readQuery(request, filterParameters));
}

function readQuery(request: Request, known: Readonly<Record<string, Parameter>>): ParameterValues {
  return readParameters([...new URLSearchParams(readSearch(request))], known);
}

const SECTION = /^[A-Z]+$/;
const KINDS: readonly string[] = ['ACCEPT', 'RELEASE'];

function toFilter(given: ParameterValues): HistoryFilter {
  const kind = textIn(given, 'kind')?.toUpperCase();
  if (kind !== undefined && !KINDS.includes(kind)) {
    throw new InputError(`kind: must be ${KINDS.join(' or ')}.`);
  }
  const section = textIn(given, 'section')?.toUpperCase();
  if (section !== undefined && !SECTION.test(section)) {
    throw new InputError('section: must be a section such as STATEMENTS.');
  }
  return {
    // It is one of the two.
    kind: kind as HistoryFilter['kind'],
    section,
    by: textIn(given, 'by'),
    against: textIn(given, 'against'),
    about: textIn(given, 'about'),
  };
}

function textIn(given: ParameterValues, name: string): string | undefined {
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
}

function numberIn(given: ParameterValues, name: string, otherwise: number): number {
  const value = given[name];
  return typeof value === 'number' ? value : otherwise;
}
