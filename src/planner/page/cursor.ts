/**
 * Keyset cursors: the sort key and id of a row, bound to the field, filter and order of the query.
 */
import { createHash } from 'node:crypto';
import { InputError } from '../../domain/errors.js';
import { isWellFormedText } from '../../domain/text/text-folding.js';

export interface Keyset {
  readonly key: number | string;
  readonly id: string;
}

const MAX_CURSOR_LENGTH = 1_000;

/** A short identifier of field, filter and order. */
export function fingerprint(subject: unknown): string {
  return createHash('sha256').update(JSON.stringify(subject)).digest('base64url').slice(0, 12);
}

export function encodeCursor(keyset: Keyset, binding: string): string {
  return Buffer.from(JSON.stringify([binding, keyset.key, keyset.id])).toString('base64url');
}

/** @throws InputError for a cursor that is broken or belongs to another query. */
export function decodeCursor(
  cursor: string,
  binding: string,
  keyType: 'number' | 'string',
  argument: string,
): Keyset {
  const parts = cursor.length > MAX_CURSOR_LENGTH ? undefined : parseJson(cursor);
  if (!Array.isArray(parts) || parts.length !== 3) throw brokenCursor(argument);
  const [boundTo, key, id] = parts as readonly unknown[];
  if (typeof boundTo !== 'string' || typeof id !== 'string') throw brokenCursor(argument);
  if (boundTo !== binding) {
    throw new InputError(
      `${argument}: this cursor comes from another query. Use a cursor of the same field with the same filter and order, or leave it out to start at the first page.`,
    );
  }
  const isOfType = keyType === 'number' ? Number.isSafeInteger(key) : typeof key === 'string';
  if (!isOfType || !isWellFormedText(`${String(key)} ${id}`)) throw brokenCursor(argument);
  // Checked in the line above.
  return { key: key as number | string, id };
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function brokenCursor(argument: string): InputError {
  return new InputError(
    `${argument}: not a valid cursor. Use cursors from pageInfo or edges as they are.`,
  );
}
