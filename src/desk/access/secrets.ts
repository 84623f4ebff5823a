/**
 * Secrets that are shown once and kept as hashes. They have 256 random bits, so a plain SHA-256 cannot be
 * guessed back, unlike that of a password.
 */
import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const PSEUDONYM_BYTES = 8;

export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Says nothing of the person, and is never given to another. */
export function makePseudonym(): string {
  return `p-${randomBytes(PSEUDONYM_BYTES).toString('hex')}`;
}

/** Names an invitation or a token in lists; not a secret. */
export function makeId(prefix: 'invitation' | 'token'): string {
  return `${prefix}-${randomBytes(PSEUDONYM_BYTES).toString('hex')}`;
}
