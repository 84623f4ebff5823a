/**
 * Persisted documents: operations requested by the hash of their text
 * (https://github.com/graphql/graphql-over-http/pull/264), and an optional allowlist of operations.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Request, RequestHandler } from 'express';
import { GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import { ConfigError } from '../domain/errors.js';
import { sendError } from './error-body.js';
import { readParameter, readSearch } from './request-parameters.js';

/** Text of each operation by its SHA-256 in hex. */
export type ListedDocuments = ReadonlyMap<string, string>;

const SETTING = 'DOCUMENTS_PATH';

/**
 * Reads the list: a JSON object from hash to text, as graphql-codegen writes it with
 * `persistedDocuments`. A key may have the prefix of the GraphQL over HTTP draft, `sha256:`.
 * @throws ConfigError listing all problems
 */
export async function readListedDocuments(
  path: string,
  schema: GraphQLSchema,
): Promise<ListedDocuments> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new ConfigError([{ name: SETTING, problem: `the file ${path} ${reason}` }]);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new ConfigError([
      { name: SETTING, problem: `the file ${path} must hold a JSON object from SHA-256 to text` },
    ]);
  }
  const documents = Object.entries(content).map(
    ([key, text]: [string, unknown]) => [withoutPrefix(key), text] as const,
  );
  const problems = documents.flatMap(([hash, text]) =>
    findProblems(hash, text, schema).map((problem) => ({
      name: SETTING,
      problem: `${hash.slice(0, 12)}: ${problem}`,
    })),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  // Every value is a string, otherwise it is in `problems`.
  return new Map(documents as readonly (readonly [string, string])[]);
}

/** Replaces a hash with its text, and refuses unlisted operations if there is a list. */
export function admitDocuments(listed: ListedDocuments | undefined): RequestHandler {
  return (request, response, next) => {
    const documentId = readText(request, 'documentId');
    const query = readText(request, 'query');
    if (documentId !== undefined) {
      const text = listed?.get(withoutPrefix(documentId));
      if (text === undefined) {
        const message =
          listed === undefined
            ? 'This server has no list of operations. Send the query itself instead of a documentId.'
            : 'This documentId is not in the list of operations of this server.';
        const [status, code] =
          listed === undefined
            ? ([400, 'BAD_USER_INPUT'] as const)
            : ([403, 'DOCUMENT_NOT_ALLOWED'] as const);
        sendError(response, status, code, message);
        return;
      }
      writeQuery(request, text);
    } else if (listed !== undefined && (query === undefined || !listed.has(hashOf(query)))) {
      const message = 'This server only accepts listed operations, and this one is not listed.';
      sendError(response, 403, 'DOCUMENT_NOT_ALLOWED', message);
      return;
    }
    next();
  };
}

function findProblems(hash: string, text: unknown, schema: GraphQLSchema): readonly string[] {
  if (typeof text !== 'string') return ['must be a string'];
  if (hashOf(text) !== hash) return ['is not the SHA-256 of its text'];
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}

function withoutPrefix(documentId: string): string {
  return documentId.replace(/^sha256:/, '');
}

function readText(request: Request, name: string): string | undefined {
  const value = readParameter(request, name);
  return typeof value === 'string' ? value : undefined;
}

function writeQuery(request: Request, text: string): void {
  if (request.method !== 'GET') {
    // The body is an object: its documentId was read from it.
    (request.body as Record<string, unknown>)['query'] = text;
    return;
  }
  const parameters = new URLSearchParams(readSearch(request));
  parameters.set('query', text);
  request.url = `/?${parameters.toString()}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
