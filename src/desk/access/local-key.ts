/**
 * The key in the link of local mode. It is new with each start and never written to disk, so a link or a
 * cookie of an earlier start opens nothing.
 */
import { timingSafeEqual } from 'node:crypto';
import { hashSecret, makeSecret } from './secrets.js';

export class LocalKey {
  readonly #key = makeSecret();

  reveal(): string {
    return this.#key;
  }

  isRight(given: string): boolean {
    return timingSafeEqual(Buffer.from(hashSecret(given)), Buffer.from(hashSecret(this.#key)));
  }
}
