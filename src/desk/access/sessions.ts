/** Who is signed in. The cookie has a random id; the file has only its hash, so it opens no session. */
import { z } from 'zod';
import { DeskFile, KeptInMemory, type Kept } from './desk-file.js';
import { hashSecret, makeSecret } from './secrets.js';

const sessionSchema = z.strictObject({
  idSha256: z.string(),
  pseudonym: z.string(),
  expiresAt: z.iso.datetime(),
});
const sessionsSchema = z.array(sessionSchema);
type Session = Readonly<z.infer<typeof sessionSchema>>;

/** Sessions of one person at once; the oldest ends first. */
const MAX_SESSIONS_EACH = 20;

export class Sessions {
  readonly #kept: Kept<Session[]>;
  readonly #now: () => number;

  /**
   * @param folder undefined: sessions end with the process
   * @throws ConfigError if the file is damaged
   */
  constructor(folder: string | undefined, now: () => number) {
    this.#kept =
      folder === undefined
        ? new KeptInMemory<Session[]>([])
        : new DeskFile(folder, 'sessions.json', sessionsSchema, []);
    this.#now = now;
  }

  /** @returns the secret for the cookie */
  start(pseudonym: string, lifetimeMs: number): Promise<string> {
    const secret = makeSecret();
    const session: Session = {
      idSha256: hashSecret(secret),
      pseudonym,
      expiresAt: new Date(this.#now() + lifetimeMs).toISOString(),
    };
    return this.#kept.update((sessions) => {
      const live = sessions.filter((each) => this.#isLive(each));
      const own = live.filter((each) => each.pseudonym === pseudonym);
      const ending = new Set(own.slice(0, Math.max(0, own.length + 1 - MAX_SESSIONS_EACH)));
      return [[...live.filter((each) => !ending.has(each)), session], secret];
    });
  }

  /** The pseudonym of the person who is signed in with this secret. */
  find(secret: string): string | undefined {
    const idSha256 = hashSecret(secret);
    const session = this.#kept.value.find((each) => each.idSha256 === idSha256);
    return session !== undefined && this.#isLive(session) ? session.pseudonym : undefined;
  }

  end(secret: string): Promise<void> {
    const idSha256 = hashSecret(secret);
    return this.#drop((session) => session.idSha256 === idSha256);
  }

  endAllOf(pseudonym: string): Promise<void> {
    return this.#drop((session) => session.pseudonym === pseudonym);
  }

  #drop(isEnding: (session: Session) => boolean): Promise<void> {
    return this.#kept.update((sessions) => [
      sessions.some(isEnding) ? sessions.filter((session) => !isEnding(session)) : sessions,
      undefined,
    ]);
  }

  #isLive({ expiresAt }: Session): boolean {
    return Date.parse(expiresAt) > this.#now();
  }
}
