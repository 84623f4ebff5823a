/**
 * Entity tags of GET answers. The same question to the same data has the same answer, so the tag is
 * made of those two, and a caller that shows it can be told "not modified" before the engine is asked.
 * Equal tags prove that the answer was a good one: answers with errors get none.
 */
import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { HistoryReader } from '../domain/history-reader.js';
import type { RequestContext } from '../graphql/context.js';
import type { DatasetWatch } from '../dataset/dataset-watch.js';
import { COST_HEADER } from './report-cost.js';
import { readSearch } from './request-parameters.js';

/** What of a request its answer depends on. */
interface Question {
  /** The part of the address from `?` on. */
  readonly search: string;
  readonly accept: string;
  readonly includeCost: string;
  /** Hash of the journal's last line: two versions may be equal with a history between them. */
  readonly journal: string;
}

export type TagMaker = (question: Question, datasetVersion: string) => string;

/** @param sdl another schema may answer the same question otherwise */
export function createTagMaker(sdl: string): TagMaker {
  const schema = createHash('sha256').update(sdl).digest('base64');
  return ({ search, accept, includeCost, journal }, version) => {
    // Equal parameters, whoever escaped which characters of them.
    const parameters = [...new URLSearchParams(search)];
    const parts = JSON.stringify([schema, version, journal, parameters, accept, includeCost]);
    return `"${version}-${createHash('sha256').update(parts).digest('base64url')}"`;
  };
}

/**
 * Answers 304 to who has the answer already, and says what an answer depends on.
 *
 * @param data which version is served, and whether the graph still holds it
 */
export function answerNotModified(
  makeTag: TagMaker,
  data: Pick<DatasetWatch, 'recordIndex' | 'assertUnchanged'>,
  history: Pick<HistoryReader, 'head'> | undefined,
): RequestHandler {
  return async (request, response, next) => {
    // Added to what is there: a header of Apollo's would replace it.
    response.vary(VARYING);
    const known = request.headers['if-none-match'];
    if (request.method !== 'GET' || known === undefined) {
      next();
      return;
    }
    const recordIndex = data.recordIndex();
    const tag = makeTag(
      {
        search: readSearch(request),
        accept: request.headers.accept ?? '',
        includeCost: request.get(COST_HEADER) ?? '',
        journal: history?.head().hash ?? '',
      },
      recordIndex.version,
    );
    if (!known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)) {
      next();
      return;
    }
    try {
      await data.assertUnchanged(recordIndex);
    } catch {
      // What is wrong is told by the answer itself.
      next();
      return;
    }
    response
      .status(304)
      .set({ etag: toWeak(tag), 'x-dataset-version': recordIndex.version, ...CACHING })
      .end();
  };
}

/** Compression changes the bytes, so the tag promises the same meaning only. */
function toWeak(tag: string): string {
  return `W/${tag}`;
}

/** Keep it, but ask each time whether it is still so. */
const CACHING = { 'cache-control': 'no-cache' };
const VARYING = `accept, ${COST_HEADER}`;

/** Tags the good answers to GET. */
export function createTagging(makeTag: TagMaker): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ request: { http } }) =>
      http?.method === 'GET'
        ? Promise.resolve({
            willSendResponse({ contextValue, errors, response }) {
              if (errors !== undefined) return Promise.resolve();
              const tag = makeTag(
                {
                  search: http.search,
                  accept: http.headers.get('accept') ?? '',
                  includeCost: http.headers.get(COST_HEADER) ?? '',
                  journal: contextValue.journalHash,
                },
                contextValue.recordIndex().version,
              );
              for (const [name, value] of Object.entries({ etag: toWeak(tag), ...CACHING })) {
                response.http.headers.set(name, value);
              }
              return Promise.resolve();
            },
          })
        : Promise.resolve(),
  };
}
