/**
 * `/reconcile`: the Reconciliation Service API 0.2, by which OpenRefine and others match the names in a
 * table with our records. https://reconciliation-api.github.io/specs/0.2/
 */
import { createHash } from 'node:crypto';
import express, {
  Router,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Logger } from 'pino';
import { InputError, QueryTooCostlyError } from '../domain/errors.js';
import { expandName } from '../export/formats/rdf-names.js';
import type { Directory, Entity } from '../reconcile/directory.js';
import { propertiesOfType } from '../reconcile/entity-types.js';
import { extendEntities } from '../reconcile/extend-entities.js';
import { matchEntities } from '../reconcile/match-entities.js';
import { parseBatch, parseExtension } from '../reconcile/parse-queries.js';
import { printManifest } from '../reconcile/print-manifest.js';
import { suggestEntities, suggestProperties, suggestTypes } from '../reconcile/suggest-entities.js';
import { sendError } from './error-body.js';
import { PREVIEW_STYLE, printPreview } from './print-preview.js';
import { readSearch } from './request-parameters.js';
import { sendFailure } from './send-failure.js';

export interface ReconcileRouteOptions {
  /** The entities of the data that the graph holds now. */
  readonly directory: () => Promise<Directory>;
  readonly log: Logger;
  /** Where readers reach the server, without a slash at its end. */
  readonly publicUrl: () => string;
  readonly maxBodyBytes: number;
}

export const RECONCILE_PATH = '/reconcile';

/** More characters are not a name. */
const MAX_PREFIX = 500;

export function serveReconcile(options: ReconcileRouteOptions): Router {
  const { directory, log, publicUrl, maxBodyBytes } = options;
  const router = Router();
  /** Answers JSON, and what fails as the other routes do. */
  const answer =
    (respond: (given: Given) => unknown): RequestHandler =>
    async (request, response) => {
      try {
        response.json(await respond(readGiven(request)));
      } catch (error) {
        refuse(error, response, log);
      }
    };

  router.use(express.json({ limit: maxBodyBytes, strict: false }));
  router.use(express.urlencoded({ limit: maxBodyBytes, extended: false }));
  router.use(explainUnreadable);

  router.all(
    '/',
    answer(async (given) => {
      const batch = given.json('queries');
      const extension = given.json('extend');
      if (batch !== undefined && extension !== undefined) {
        throw new InputError('queries and extend: must be separate requests.');
      }
      if (batch !== undefined) return answerBatch(await directory(), batch);
      if (extension !== undefined) {
        return extendEntities(await directory(), parseExtension(extension));
      }
      given.assertEmpty('queries or extend');
      const url = `${publicUrl()}${RECONCILE_PATH}`;
      return printManifest({
        url,
        identifierSpace: expandName('id:'),
        schemaSpace: expandName('d:'),
      });
    }),
  );
  router.get(
    '/suggest/entity',
    answer(async (given) => ({
      result: suggestEntities(await directory(), given.prefix(), given.cursor()),
    })),
  );
  router.get(
    '/suggest/type',
    answer((given) => ({ result: suggestTypes(given.prefix(), given.cursor()) })),
  );
  router.get(
    '/suggest/property',
    answer((given) => ({ result: suggestProperties(given.prefix(), given.cursor()) })),
  );
  router.get(
    '/properties',
    answer((given) => {
      const type = given.text('type') ?? 'actor';
      const limit = given.number('limit');
      const properties = propertiesOfType(type)
        .slice(0, limit)
        .map(({ id, name, description }) => ({ id, name, description }));
      return { properties, type, ...(limit === undefined ? {} : { limit }) };
    }),
  );
  /** Of the entity that the parameter `id` names. */
  const show =
    (send: (response: Response, entity: Entity, directory: Directory) => void): RequestHandler =>
    async (request, response) => {
      try {
        const id = readGiven(request).text('id') ?? '';
        const entities = await directory();
        const entity = entities.entity(id);
        if (entity === undefined) {
          sendError(response, 404, 'NOT_FOUND', `There is no entity "${id.slice(0, 100)}".`);
        } else send(response, entity, entities);
      } catch (error) {
        refuse(error, response, log);
      }
    };
  router.get(
    '/preview',
    show((response, entity, entities) => {
      allowFrames(response);
      const view = `${publicUrl()}${pageOf(entity)}`;
      response.type('html').send(printPreview(entities, entity, view));
    }),
  );
  router.get(
    '/view',
    show((response, entity) => {
      response.redirect(303, `${publicUrl()}${pageOf(entity)}`);
    }),
  );
  return router;
}

function answerBatch(directory: Directory, batch: unknown) {
  return Object.fromEntries(
    parseBatch(batch).map(([key, query]) => [key, { result: matchEntities(directory, query) }]),
  );
}

/** Pages of records that are no actors, which have the others. */
const pages: Readonly<Partial<Record<Entity['label'], string>>> = {
  Incident: '/search?concerns=',
  Document: '/explorer?seed=',
  Initiative: '/initiatives/',
};

/** The page about an entity, below the public URL. */
function pageOf({ id, label }: Entity): string {
  return `${pages[label] ?? '/actors/'}${id}`;
}

const styleHash = createHash('sha256').update(PREVIEW_STYLE).digest('base64');

/** Clients show a preview in a frame of their own pages. It may do nothing there but open its link. */
function allowFrames(response: Response): void {
  response.removeHeader('x-frame-options');
  response.set(
    'content-security-policy',
    [
      "default-src 'none'",
      `style-src 'sha256-${styleHash}'`,
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors *',
      'sandbox allow-popups allow-popups-to-escape-sandbox',
    ].join(';'),
  );
}

/** The parameters of a request, wherever it has them. */
interface Given {
  readonly text: (name: string) => string | undefined;
  readonly json: (name: string) => unknown;
  readonly number: (name: string) => number | undefined;
  readonly prefix: () => string;
  readonly cursor: () => number;
  /** @throws InputError if there are parameters */
  readonly assertEmpty: (expected: string) => void;
}

/** @throws InputError for JSONP, which could otherwise seem to work */
function readGiven(request: Request): Given {
  const url = new URLSearchParams(readSearch(request));
  const body = readBody(request);
  if (url.has('callback')) {
    throw new InputError(
      'callback: JSONP is not supported. Pages of any origin may read the answers, by CORS.',
    );
  }
  const find = (name: string): unknown => (Object.hasOwn(body, name) ? body[name] : url.get(name));
  const text = (name: string): string | undefined => {
    const value = find(name) ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    throw new InputError(`${name}: is given more than once.`);
  };
  const number = (name: string): number | undefined => {
    const value = text(name) ?? '';
    if (value === '') return undefined;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new InputError(`${name}: must be a whole number of 0 or more.`);
  };
  return {
    text,
    number,
    json: (name) => {
      const value = find(name) ?? undefined;
      return typeof value === 'string' ? parseJson(name, value) : value;
    },
    prefix: () => {
      const prefix = text('prefix') ?? '';
      if (prefix.length <= MAX_PREFIX) return prefix;
      throw new InputError(`prefix: must have at most ${String(MAX_PREFIX)} characters.`);
    },
    cursor: () => number('cursor') ?? 0,
    assertEmpty: (expected) => {
      const [name] = [...Object.keys(body), ...url.keys()];
      if (name === undefined && request.method !== 'POST') return;
      throw new InputError(
        name === undefined
          ? `The request has no ${expected}. Send a form, or JSON.`
          : `There is no parameter "${name.slice(0, 100)}". Send ${expected}.`,
      );
    },
  };
}

/** The fields of a form or of a JSON object; empty without a body. */
function readBody(request: Request): Readonly<Record<string, unknown>> {
  // Express leaves it undefined where no parser reads it.
  const body: unknown = request.body;
  if (body === undefined) return {};
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) {
    // Both parsers create plain objects.
    return body as Readonly<Record<string, unknown>>;
  }
  throw new InputError('The body must be a form, or a JSON object such as {"queries": {…}}.');
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${name}: is not JSON.`);
  }
}

function refuse(error: unknown, response: Response, log: Logger): void {
  if (error instanceof QueryTooCostlyError) sendError(response, 413, error.code, error.message);
  else sendFailure(response, error, log);
}

/** Too large a body is reported by the next handler, with the limit. */
const explainUnreadable: ErrorRequestHandler = (
  error: { readonly status?: number },
  _request,
  response,
  next,
) => {
  const { status } = error;
  if (status === undefined || status < 400 || status >= 500 || status === 413) {
    next(error);
    return;
  }
  const message = 'The request body cannot be read. Send a form, or JSON.';
  sendError(response, status, 'BAD_USER_INPUT', message);
};
