/**
 * Parameters of a request as GraphQL over HTTP has them: in the address of a GET, where variables and
 * extensions are JSON, and in the body of a POST. Nothing of either is trusted.
 */
import type { Request } from 'express';

/** What the caller gave under this name, of whatever type; undefined if nothing that can be read. */
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

/** The part of the address from `?` on; empty where there is none. */
export function readSearch(request: Request): string {
  const start = request.url.indexOf('?');
  return start === -1 ? '' : request.url.slice(start);
}

function readOwn(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null || !Object.hasOwn(source, name)) return;
  return (source as Readonly<Record<string, unknown>>)[name];
}
