/**
 * Entity tags of GET responses. The same request on the same data has the same answer, so the tag
 * derives from these two, and a conditional request can get 304 before any statement runs. Responses
 * with errors get no tag, so a matching tag implies a good answer.
 */
import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { HistoryReader } from '../domain/history-reader.js';
import type { RequestContext } from '../graphql/context.js';
import type { DatasetWatch } from '../dataset/dataset-watch.js';
import { COST_HEADER } from './report-cost.js';
import { readSearch } from './request-parameters.js';

/** The parts of a request that its answer depends on. */
interface Question {
  /** The query string of the URL, including `?`. */
  readonly search: string;
  readonly accept: string;
  readonly includeCost: string;
  /** Hash of the journal's last line: two versions may be equal with a history between them. */
  readonly journal: string;
}

export type TagMaker = (question: Question, datasetVersion: string) => string;

/** @param sdl part of the tag, because another schema may answer the same request differently */
export function createTagMaker(sdl: string): TagMaker {
  const schema = createHash('sha256').update(sdl).digest('base64');
  return ({ search, accept, includeCost, journal }, version) => {
    // Parsed, so that differently escaped URLs with equal parameters have the same tag.
    const parameters = [...new URLSearchParams(search)];
    const parts = JSON.stringify([schema, version, journal, parameters, accept, includeCost]);
    return `"${version}-${createHash('sha256').update(parts).digest('base64url')}"`;
  };
}

/**
 * Answers 304 if the client already has the answer, and sets the `Vary` header.
 *
 * @param data the served version, and a check that the graph still holds it
 */
export function answerNotModified(
  makeTag: TagMaker,
  data: Pick<DatasetWatch, 'recordIndex' | 'assertUnchanged'>,
  history: Pick<HistoryReader, 'head'> | undefined,
): RequestHandler {
  return async (request, response, next) => {
    // Set here, because a header set through Apollo would replace the existing values.
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
      // The answer itself will report the error.
      next();
      return;
    }
    response
      .status(304)
      .set({ etag: toWeak(tag), 'x-dataset-version': recordIndex.version, ...CACHING })
      .end();
  };
}

/** Compression changes the bytes, so the tag must be weak. */
function toWeak(tag: string): string {
  return `W/${tag}`;
}

/** Clients may store the answer but must revalidate it. */
const CACHING = { 'cache-control': 'no-cache' };
const VARYING = `accept, ${COST_HEADER}`;

/** Tags answers to GET that have no errors. */
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
