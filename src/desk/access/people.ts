/**
 * The people of the desk. Their names, e-mail addresses and accounts are stored here and nowhere else. The
 * journal has only pseudonyms, so removing a person here erases their identity.
 */
import { z } from 'zod';
import { InputError } from '../../domain/errors.js';
import { ROLES, type Role } from './capabilities.js';
import { DeskFile, type Kept } from './desk-file.js';
import { makePseudonym } from './secrets.js';

const identitySchema = z.strictObject({ issuer: z.string(), subject: z.string() });
const personSchema = z.strictObject({
  pseudonym: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  /** The account at the issuer; null: none is linked yet. */
  identity: identitySchema.nullable(),
  roles: z.array(z.enum(ROLES)),
  joinedAt: z.iso.datetime(),
});
const peopleSchema = z.strictObject({
  /** Pseudonym of the one person of local mode, who has no name. */
  local: z.string().nullable(),
  people: z.array(personSchema),
});

/** An account at the issuer. */
export type Identity = Readonly<z.infer<typeof identitySchema>>;
export type Person = Readonly<z.infer<typeof personSchema>>;
type PeopleFile = z.infer<typeof peopleSchema>;

export type NewPerson = Pick<Person, 'name' | 'email' | 'roles'>;

export class People {
  readonly #kept: Kept<PeopleFile>;
  readonly #now: () => number;

  /** @throws ConfigError if the file is damaged */
  constructor(folder: string, now: () => number) {
    this.#kept = new DeskFile(folder, 'people.json', peopleSchema, { local: null, people: [] });
    this.#now = now;
  }

  list(): readonly Person[] {
    return this.#kept.value.people;
  }

  find(pseudonym: string): Person | undefined {
    return this.list().find((person) => person.pseudonym === pseudonym);
  }

  findByIdentity({ issuer, subject }: Identity): Person | undefined {
    return this.list().find(
      ({ identity }) => identity?.issuer === issuer && identity.subject === subject,
    );
  }

  hasAdmin(): boolean {
    return this.list().some(isAdmin);
  }

  /** The pseudonym of the one person of local mode, stable across starts; null before the first sign-in. */
  get local(): string | null {
    return this.#kept.value.local;
  }

  ensureLocal(): Promise<string> {
    return this.#kept.update((file) => {
      if (file.local !== null) return [file, file.local];
      const local = makePseudonym();
      return [{ ...file, local }, local];
    });
  }

  add({ name, email, roles }: NewPerson): Promise<Person> {
    return this.#kept.update((file) => {
      const person: Person = {
        pseudonym: makePseudonym(),
        name,
        email,
        identity: null,
        roles,
        joinedAt: new Date(this.#now()).toISOString(),
      };
      return [{ ...file, people: [...file.people, person] }, person];
    });
  }

  /** @throws InputError if there is no such person, or no admin would be left */
  setRoles(pseudonym: string, roles: readonly Role[]): Promise<Person> {
    return this.#change(pseudonym, (person) => ({ ...person, roles: [...roles] }));
  }

  /** @throws InputError if the account belongs to somebody else, or the person has an account */
  linkIdentity(pseudonym: string, identity: Identity): Promise<Person> {
    return this.#change(pseudonym, (person) => {
      const holder = this.findByIdentity(identity);
      if ((holder ?? person).pseudonym !== pseudonym || person.identity !== null) {
        throw new InputError('This account or this person is already linked.');
      }
      return { ...person, identity };
    });
  }

  /** Erases the person. @throws InputError in the cases of `setRoles` */
  remove(pseudonym: string): Promise<void> {
    return this.#kept.update((file) => {
      const people = file.people.filter((person) => person.pseudonym !== pseudonym);
      if (people.length === file.people.length) throw unknownPerson(pseudonym);
      assertKeepsAdmin(file.people, people);
      return [{ ...file, people }, undefined];
    });
  }

  #change(pseudonym: string, change: (person: Person) => Person): Promise<Person> {
    return this.#kept.update((file) => {
      const found = file.people.find((person) => person.pseudonym === pseudonym);
      if (found === undefined) throw unknownPerson(pseudonym);
      const changed = change(found);
      const people = file.people.map((person) => (person === found ? changed : person));
      assertKeepsAdmin(file.people, people);
      return [{ ...file, people }, changed];
    });
  }
}

function isAdmin({ roles }: Person): boolean {
  return roles.includes('admin');
}

function assertKeepsAdmin(before: readonly Person[], after: readonly Person[]): void {
  if (!before.some(isAdmin) || after.some(isAdmin)) return;
  throw new InputError('This is the last admin. Make somebody else an admin first.');
}

function unknownPerson(pseudonym: string): InputError {
  return new InputError(`There is no person ${JSON.stringify(pseudonym.slice(0, 100))}.`);
}
