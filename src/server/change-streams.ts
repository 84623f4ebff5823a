/**
 * `GET /changes/stream`: changes as server-sent events, while a client listens. The id of an event is
 * its line in the journal, so a client that comes back misses nothing.
 */
import type { Request, Response } from 'express';
import { InputError, TooManyRequestsError } from '../domain/errors.js';
import type { HistoryFilter, HistoryReader } from '../domain/history-reader.js';
import { printEvent } from './print-event.js';

export interface StreamLimits {
  readonly maxStreams: number;
  readonly maxStreamsOfClient: number;
  readonly heartbeatMs: number;
}

const DEFAULT_LIMITS: StreamLimits = {
  maxStreams: 200,
  maxStreamsOfClient: 20,
  // Proxies close a connection after a minute without a byte.
  heartbeatMs: 20_000,
};

const RETRY_SECONDS = 30;
const RETRY_MS = 5_000;
/** Events that are written before it is known whether the client takes them. */
const BATCH = 20;

export interface StreamRequest {
  readonly filter: HistoryFilter;
  /** The last line that the client knows, if it cannot set `Last-Event-ID`. */
  readonly since: number | undefined;
  readonly client: string | undefined;
}

interface Stream {
  readonly client: string | undefined;
  readonly response: Response;
  readonly filter: HistoryFilter;
  /** Up to which line the client knows. */
  last: number;
  /** The client has not taken what was written last. */
  isFull: boolean;
}

export class ChangeStreams {
  readonly #history: HistoryReader | undefined;
  readonly #limits: StreamLimits;
  readonly #streams = new Set<Stream>();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(history: HistoryReader | undefined, limits: StreamLimits = DEFAULT_LIMITS) {
    this.#history = history;
    this.#limits = limits;
    history?.subscribe(() => {
      for (const stream of this.#streams) this.#send(stream);
    });
  }

  /** @throws TooManyRequestsError, InputError */
  open(request: Request, response: Response, { filter, since, client }: StreamRequest): void {
    const head = this.#history?.head().seq ?? 0;
    // A browser keeps the URL when it reconnects, so the header is the later of the two.
    const known = readLastEventId(request) ?? since ?? head;
    // Another journal than the client knew: it is told of everything.
    const last = known > head ? 0 : known;
    const isHead = request.method === 'HEAD';
    if (!isHead) this.#assertRoom(client);
    response.status(200).set({
      'content-type': 'text/event-stream; charset=utf-8',
      // Kept from compression, which would hold events back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    if (isHead || this.#isClosed) {
      response.end();
      return;
    }
    const stream: Stream = { client, response, filter, last, isFull: false };
    this.#streams.add(stream);
    response.once('close', () => {
      this.#streams.delete(stream);
      if (this.#streams.size === 0) clearInterval(this.#timer);
      if (this.#streams.size === 0) this.#timer = undefined;
    });
    response.on('drain', () => {
      stream.isFull = false;
      this.#send(stream);
    });
    this.#timer ??= setInterval(() => {
      this.#beat();
    }, this.#limits.heartbeatMs).unref();
    response.flushHeaders();
    stream.isFull = !response.write(`retry: ${String(RETRY_MS)}\n\n`);
    this.#send(stream);
  }

  /** Ends all of them. Clients come back to whoever answers then. */
  close(): void {
    this.#isClosed = true;
    for (const { response } of this.#streams) response.end();
  }

  #assertRoom(client: string | undefined): void {
    const { maxStreams, maxStreamsOfClient } = this.#limits;
    const own = [...this.#streams].filter((stream) => stream.client === client).length;
    if (this.#streams.size < maxStreams && (client === undefined || own < maxStreamsOfClient)) {
      return;
    }
    throw new TooManyRequestsError(
      `Too many streams are open. Wait ${String(RETRY_SECONDS)} seconds, or read /changes from time to time.`,
      RETRY_SECONDS,
    );
  }

  #send(stream: Stream): void {
    const { response, filter } = stream;
    if (this.#history === undefined) return;
    while (!stream.isFull && !response.writableEnded) {
      const page = this.#history.changes({ since: stream.last, first: BATCH, filter });
      stream.last = page.last;
      for (const event of page.nodes) {
        const data = JSON.stringify(printEvent(event));
        const text = `id: ${String(event.seq)}\nevent: change\ndata: ${data}\n\n`;
        if (!response.write(text)) stream.isFull = true;
      }
      if (!page.hasNextPage) return;
    }
  }

  /** Tells clients and proxies that the connection stands, and lets go of those that take nothing. */
  #beat(): void {
    for (const stream of this.#streams) {
      if (stream.isFull) stream.response.destroy();
      else stream.isFull = !stream.response.write(`: ${String(stream.last)}\n\n`);
    }
  }
}

/** @throws InputError */
function readLastEventId(request: Request): number | undefined {
  const given = request.get('last-event-id');
  if (given === undefined || given === '') return undefined;
  if (/^\d{1,15}$/.test(given)) return Number(given);
  throw new InputError('Last-Event-ID: must be the id of an event of this stream.');
}
