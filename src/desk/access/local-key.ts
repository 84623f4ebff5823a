/**
 * The key in the link of local mode. Each start makes a new one and never writes it to disk, so links and
 * cookies of earlier starts are useless.
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
