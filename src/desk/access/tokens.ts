/** Tokens with which a script acts for a person. They are shown once, stored as hashes, and always expire. */
import { z } from 'zod';
import { InputError } from '../../domain/errors.js';
import { SCOPES, type Scope } from './capabilities.js';
import { DeskFile, type Kept } from './desk-file.js';
import { hashSecret, makeId, makeSecret } from './secrets.js';

const tokenSchema = z.strictObject({
  id: z.string(),
  secretSha256: z.string(),
  owner: z.string(),
  /** What it is for, in its owner's words. */
  label: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
const tokensSchema = z.array(tokenSchema);
export type Token = Readonly<z.infer<typeof tokenSchema>>;

/** Lets secret scanners recognize leaked tokens. */
const PREFIX = 'demarche_';

const DAY_MS = 86_400_000;
const MAX_DAYS = 366;
const MAX_TOKENS_EACH = 50;
const MAX_LABEL = 200;

export interface NewToken {
  readonly owner: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly days: number;
}

export class Tokens {
  readonly #kept: Kept<Token[]>;
  readonly #now: () => number;

  /** @throws ConfigError if the file is damaged */
  constructor(folder: string, now: () => number) {
    this.#kept = new DeskFile(folder, 'tokens.json', tokensSchema, []);
    this.#now = now;
  }

  /** Tokens that can still be used. */
  list(): readonly Token[] {
    return this.#kept.value.filter((each) => this.#isLive(each));
  }

  /** @returns the secret, which is shown only once. @throws InputError */
  async create(given: NewToken): Promise<{ readonly token: Token; readonly secret: string }> {
    assertNewToken(given);
    const { owner, label, scopes, days } = given;
    const secret = `${PREFIX}${makeSecret()}`;
    const token: Token = {
      id: makeId('token'),
      secretSha256: hashSecret(secret),
      owner,
      label,
      scopes: [...new Set(scopes)],
      createdAt: new Date(this.#now()).toISOString(),
      expiresAt: new Date(this.#now() + days * DAY_MS).toISOString(),
    };
    return this.#kept.update((before) => {
      const live = before.filter((each) => this.#isLive(each));
      if (live.filter((each) => each.owner === owner).length >= MAX_TOKENS_EACH) {
        throw new InputError(`You have ${String(MAX_TOKENS_EACH)} tokens. Revoke one first.`);
      }
      return [[...live, token], { token, secret }];
    });
  }

  find(secret: string): Token | undefined {
    const secretSha256 = hashSecret(secret);
    const token = this.#kept.value.find((each) => each.secretSha256 === secretSha256);
    return token !== undefined && this.#isLive(token) ? token : undefined;
  }

  /**
   * @param owner the person whose tokens may be revoked; undefined: anybody's
   * @throws InputError if there is no such token of the owner
   */
  revoke(id: string, owner: string | undefined): Promise<void> {
    return this.#kept.update((before) => {
      const rest = before.filter(
        (each) => each.id !== id || (owner !== undefined && each.owner !== owner),
      );
      if (rest.length === before.length) {
        throw new InputError(`You have no token ${JSON.stringify(id.slice(0, 100))}.`);
      }
      return [rest, undefined];
    });
  }

  revokeAllOf(owner: string): Promise<void> {
    return this.#kept.update((before) => {
      const rest = before.filter((each) => each.owner !== owner);
      return [rest.length === before.length ? before : rest, undefined];
    });
  }

  #isLive({ expiresAt }: Token): boolean {
    return Date.parse(expiresAt) > this.#now();
  }
}

function assertNewToken({ label, scopes, days }: NewToken): void {
  if (label.trim() === '' || label.length > MAX_LABEL) {
    throw new InputError(`A token needs a label of 1 to ${String(MAX_LABEL)} characters.`);
  }
  if (scopes.length === 0) throw new InputError(`A token needs a scope: ${SCOPES.join(' or ')}.`);
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) {
    throw new InputError(`A token lasts 1 to ${String(MAX_DAYS)} whole days.`);
  }
}
