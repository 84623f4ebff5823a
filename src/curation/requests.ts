/** Idempotency keys: a repeated request gets the same answer, another one with the same key is refused. */
import { createHash } from 'node:crypto';
import { InputError, KeyReusedError } from '../domain/errors.js';

/** Limited because keys are stored with what they changed. */
const MAX_KEY_CHARACTERS = 200;

/** @throws InputError */
export function assertKey(key: string): void {
  if (key !== '' && key.length <= MAX_KEY_CHARACTERS) return;
  throw new InputError(`key: must have 1 to ${String(MAX_KEY_CHARACTERS)} characters.`);
}

/**
 * @param requests digest of the request made with each key
 * @throws KeyReusedError if the key belongs to another request
 */
export function isRepeat(
  requests: Readonly<Record<string, string>>,
  key: string,
  digest: string,
): boolean {
  // Clients choose the keys: one may be the name of an inherited method.
  if (!Object.hasOwn(requests, key)) return false;
  if (requests[key] !== digest) {
    throw new KeyReusedError(
      `The key ${JSON.stringify(key)} was already used for another request.`,
    );
  }
  return true;
}

export function digestRequest(request: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}
