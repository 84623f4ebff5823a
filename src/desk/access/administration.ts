/** Manages invitations, people, roles and tokens; each method checks the visitor's permission. */
import { InputError } from '../../domain/errors.js';
import { CAPABILITIES, ROLES, type Role, type Scope } from './capabilities.js';
import type { Invitation, Invitations } from './invitations.js';
import type { People, Person } from './people.js';
import type { Sessions } from './sessions.js';
import type { Token, Tokens } from './tokens.js';
import { assertMay, type Visitor } from './visitor.js';

export interface DeskStores {
  readonly people: People;
  readonly sessions: Sessions;
  readonly invitations: Invitations;
  readonly tokens: Tokens;
}

const INVITATION_LIFETIME_MS = 7 * 86_400_000;

/** A token or invitation without the hash of its secret. */
export type ShownToken = Omit<Token, 'secretSha256'>;
export type ShownInvitation = Omit<Invitation, 'keySha256'>;

export class DeskAdministration {
  readonly #stores: DeskStores;
  /** The URL of an invitation with this key. */
  readonly #linkOf: (key: string) => string;

  constructor(stores: DeskStores, linkOf: (key: string) => string) {
    this.#stores = stores;
    this.#linkOf = linkOf;
  }

  /** @returns the link, which is shown only once. @throws ForbiddenError, InputError */
  async invite(visitor: Visitor, roles: readonly Role[]): Promise<string> {
    assertMay(visitor, 'invite');
    return this.#invite(visitor, uniqueRoles(roles), null);
  }

  /** Makes a link with which a known person signs in again. @throws ForbiddenError, InputError */
  async inviteAgain(visitor: Visitor, pseudonym: string): Promise<string> {
    assertMay(visitor, 'invite');
    const person = this.#stores.people.find(pseudonym);
    if (person === undefined) throw new InputError('There is no such person.');
    return this.#invite(visitor, person.roles, pseudonym);
  }

  /** @throws ForbiddenError */
  listInvitations(visitor: Visitor): readonly ShownInvitation[] {
    assertMay(visitor, 'invite');
    return this.#stores.invitations.list().map(({ keySha256: _, ...shown }) => shown);
  }

  /** @throws ForbiddenError, InputError */
  async revokeInvitation(visitor: Visitor, id: string): Promise<void> {
    assertMay(visitor, 'invite');
    await this.#stores.invitations.revoke(id);
  }

  /** Persons who can be given a coding task. @throws ForbiddenError */
  listCoders(visitor: Visitor): readonly Pick<Person, 'pseudonym' | 'name'>[] {
    assertMay(visitor, 'createTask');
    return this.#stores.people
      .list()
      .filter(({ roles }) => roles.some((role) => CAPABILITIES.saveCoding.roles.includes(role)))
      .map(({ pseudonym, name }) => ({ pseudonym, name }));
  }

  /** @throws ForbiddenError */
  listPeople(visitor: Visitor): readonly Person[] {
    assertMay(visitor, 'managePeople');
    return this.#stores.people.list();
  }

  /** @throws ForbiddenError, InputError */
  async setRoles(visitor: Visitor, pseudonym: string, roles: readonly Role[]): Promise<Person> {
    assertMay(visitor, 'managePeople');
    return this.#stores.people.setRoles(pseudonym, uniqueRoles(roles));
  }

  /** Erases the person's data; the journal keeps the pseudonym. @throws ForbiddenError, InputError */
  async removePerson(visitor: Visitor, pseudonym: string): Promise<void> {
    assertMay(visitor, 'managePeople');
    const { people, sessions, invitations, tokens } = this.#stores;
    // First, because sessions, invitations and tokens are useless without the person.
    await people.remove(pseudonym);
    await sessions.endAllOf(pseudonym);
    await tokens.revokeAllOf(pseudonym);
    await invitations.revokeAllOf(pseudonym);
  }

  /** @returns the secret, which is shown only once. @throws ForbiddenError, InputError */
  async createToken(
    visitor: Visitor,
    given: { readonly label: string; readonly scopes: readonly Scope[]; readonly days: number },
  ): Promise<{ readonly token: ShownToken; readonly secret: string }> {
    assertMay(visitor, 'manageOwnTokens');
    const { token, secret } = await this.#stores.tokens.create({
      ...given,
      owner: visitor.pseudonym,
    });
    return { token: show(token), secret };
  }

  /** The visitor's own tokens; everybody's if the visitor may manage them. @throws ForbiddenError */
  listTokens(visitor: Visitor): readonly ShownToken[] {
    assertMay(visitor, 'manageOwnTokens');
    const seesAll = visitor.may('manageAllTokens');
    const tokens = this.#stores.tokens.list();
    return tokens.filter(({ owner }) => seesAll || owner === visitor.pseudonym).map(show);
  }

  /** @throws ForbiddenError, InputError */
  async revokeToken(visitor: Visitor, id: string): Promise<void> {
    assertMay(visitor, 'manageOwnTokens');
    const owner = visitor.may('manageAllTokens') ? undefined : visitor.pseudonym;
    await this.#stores.tokens.revoke(id, owner);
  }

  /** Called by the server itself while there is no admin. @returns the link */
  inviteFirstAdmin(): Promise<string> {
    return this.#create({ roles: ROLES, person: null, invitedBy: null });
  }

  #invite(visitor: Visitor, roles: readonly Role[], person: string | null): Promise<string> {
    return this.#create({ roles, person, invitedBy: visitor.pseudonym });
  }

  async #create(given: {
    readonly roles: readonly Role[];
    readonly person: string | null;
    readonly invitedBy: string | null;
  }): Promise<string> {
    const lifetimeMs = INVITATION_LIFETIME_MS;
    const { key } = await this.#stores.invitations.create({ ...given, lifetimeMs });
    return this.#linkOf(key);
  }
}

function uniqueRoles(roles: readonly Role[]): readonly Role[] {
  if (roles.length === 0) throw new InputError(`Name a role: ${ROLES.join(', ')}.`);
  return [...new Set(roles)];
}

function show({ secretSha256: _, ...shown }: Token): ShownToken {
  return shown;
}
