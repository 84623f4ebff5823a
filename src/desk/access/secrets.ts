/**
 * Secrets that are shown once and stored as hashes. They have 256 random bits, so a plain SHA-256 cannot
 * be reversed by guessing, unlike that of a password.
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

/** Random, so it reveals nothing about the person and is never reused. */
export function makePseudonym(): string {
  return `p-${randomBytes(PSEUDONYM_BYTES).toString('hex')}`;
}

/** Identifies an invitation or a token in lists; not a secret. */
export function makeId(prefix: 'invitation' | 'token'): string {
  return `${prefix}-${randomBytes(PSEUDONYM_BYTES).toString('hex')}`;
}
