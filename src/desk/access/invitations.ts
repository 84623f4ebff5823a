/**
 * Single-use links with which a person joins, or signs in again without an account. Only the hash of the
 * key is stored, and a used invitation is deleted.
 */
import { z } from 'zod';
import { InputError } from '../../domain/errors.js';
import { ROLES, type Role } from './capabilities.js';
import { DeskFile, type Kept } from './desk-file.js';
import { hashSecret, makeId, makeSecret } from './secrets.js';

const invitationSchema = z.strictObject({
  id: z.string(),
  keySha256: z.string(),
  roles: z.array(z.enum(ROLES)),
  /** Pseudonym of the person whom it signs in again; null: whoever opens it joins. */
  person: z.string().nullable(),
  /** Null: the server itself, when it invites the first admin. */
  invitedBy: z.string().nullable(),
  expiresAt: z.iso.datetime(),
});
const invitationsSchema = z.array(invitationSchema);
export type Invitation = Readonly<z.infer<typeof invitationSchema>>;

export type NewInvitation = Pick<Invitation, 'person' | 'invitedBy'> & {
  readonly roles: readonly Role[];
  readonly lifetimeMs: number;
};

export class Invitations {
  readonly #kept: Kept<Invitation[]>;
  readonly #now: () => number;

  /** @throws ConfigError if the file is damaged */
  constructor(folder: string, now: () => number) {
    this.#kept = new DeskFile(folder, 'invitations.json', invitationsSchema, []);
    this.#now = now;
  }

  /** Invitations that can still be used. */
  list(): readonly Invitation[] {
    return this.#kept.value.filter((each) => this.#isLive(each));
  }

  /**
   * A new invitation by the server itself replaces the previous one, so only the link printed last works.
   * @returns the key, which is shown only once
   */
  create(given: NewInvitation): Promise<{ readonly invitation: Invitation; readonly key: string }> {
    const { person, invitedBy, lifetimeMs, roles } = given;
    const key = makeSecret();
    const invitation: Invitation = {
      id: makeId('invitation'),
      keySha256: hashSecret(key),
      roles: [...roles],
      person,
      invitedBy,
      expiresAt: new Date(this.#now() + lifetimeMs).toISOString(),
    };
    return this.#kept.update((before) => {
      const others = before.filter(
        (each) => this.#isLive(each) && !(invitedBy === null && each.invitedBy === null),
      );
      return [[...others, invitation], { invitation, key }];
    });
  }

  /** Does not use it up. */
  find(key: string): Invitation | undefined {
    const keySha256 = hashSecret(key);
    return this.list().find((each) => each.keySha256 === keySha256);
  }

  /** Uses it up. @returns undefined if there is none, or it was already used */
  redeem(key: string): Promise<Invitation | undefined> {
    return this.#kept.update((before) => {
      const found = this.find(key);
      if (found === undefined) return [before, undefined];
      return [before.filter((each) => each !== found), found];
    });
  }

  /** @throws InputError if there is no such invitation */
  revoke(id: string): Promise<void> {
    return this.#kept.update((before) => {
      const rest = before.filter((each) => each.id !== id);
      if (rest.length === before.length) {
        throw new InputError(`There is no invitation ${JSON.stringify(id.slice(0, 100))}.`);
      }
      return [rest, undefined];
    });
  }

  revokeAllOf(person: string): Promise<void> {
    return this.#kept.update((before) => {
      const rest = before.filter((each) => each.person !== person && each.invitedBy !== person);
      return [rest.length === before.length ? before : rest, undefined];
    });
  }

  #isLive({ expiresAt }: Invitation): boolean {
    return Date.parse(expiresAt) > this.#now();
  }
}
