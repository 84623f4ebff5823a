/**
 * GraphQL over HTTP parameters: in the URL of a GET, where variables and extensions are JSON, and in
 * the body of a POST. Both are untrusted.
 */
import type { Request } from 'express';

/** The value of this parameter, of any type; undefined if it is missing or unreadable. */
export function readParameter(request: Request, name: string): unknown {
  if (request.method !== 'GET') return readOwn(request.body, name);
  const value = readOwn(request.query, name);
  if (typeof value !== 'string' || !['variables', 'extensions'].includes(name)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** The query string of the URL, including `?`; empty if there is none. */
export function readSearch(request: Request): string {
  const start = request.url.indexOf('?');
  return start === -1 ? '' : request.url.slice(start);
}

function readOwn(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null || !Object.hasOwn(source, name)) return;
  return (source as Readonly<Record<string, unknown>>)[name];
}
