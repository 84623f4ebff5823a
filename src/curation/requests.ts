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

/** A request by its idempotency key. */
export interface KeyedRequest {
  readonly key: string;
  /** Digest of its content: the same key with another one is an error of the client. */
  readonly digest: string;
}

/** A client repeats its last requests; a page may save a draft every few seconds for days. */
const MAX_REQUESTS = 100;

/** @returns the last requests, oldest first */
export function addRequest(
  requests: readonly KeyedRequest[],
  request: KeyedRequest,
): readonly KeyedRequest[] {
  return [...requests, request].slice(-MAX_REQUESTS);
}

/**
 * A repeated request gets the same answer.
 * @throws KeyReusedError if the key belongs to another request
 */
export function isRepeat(requests: readonly KeyedRequest[], key: string, digest: string): boolean {
  const known = requests.find((each) => each.key === key);
  if (known === undefined) return false;
  if (known.digest !== digest) {
    throw new KeyReusedError(
      `The key ${JSON.stringify(key)} was already used for another request.`,
    );
  }
  return true;
}

export function digestRequest(request: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}
