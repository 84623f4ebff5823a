/**
 * Pasted texts on disk, two files each: `<sha256>.txt`, the text itself, which never changes, and
 * `<sha256>.json`, where it came from. A text counts as added once the second file is there, so a crash
 * between the two leaves nothing that is found.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findUrlFault } from '../corpus/validate/web-urls.js';
import { sha256Of, type PastedText, type Texts } from '../curation/texts.js';
import { assertKey, isRepeat } from '../curation/requests.js';
import { InputError, JournalUnavailableError } from '../domain/errors.js';
import { SerialQueue } from '../domain/serial-queue.js';
import { isWellFormedText } from '../domain/text/text-folding.js';
import { replaceFile } from '../files/replace-file.js';
import { readJsonFolder } from './read-json-folder.js';

const FOLDER = 'texts';

/** A long report; transcripts of press conferences are about a quarter of it. */
export const MAX_TEXT_UNITS = 400_000;
const MAX_URL = 2_000;
const MAX_TITLE = 500;
/** Keys kept with a text: it is added a few times, not thousands of times. */
const MAX_KEYS = 100;

export interface TextRequest {
  /** The caller's idempotency key. */
  readonly key: string;
  readonly text: string;
  readonly url: string | null;
  readonly title: string | null;
}

const factsSchema = z.strictObject({
  sha256: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  addedAt: z.string(),
  /** Digest of the request made with each person's idempotency key. */
  requests: z.record(z.string(), z.string()),
});
type TextFacts = Readonly<z.infer<typeof factsSchema>>;

export class TextStore implements Texts {
  readonly #folder: string;
  readonly #facts: Map<string, TextFacts>;
  /** Digest of the request made with each key, of all texts. */
  readonly #requests: Map<string, { readonly digest: string; readonly sha256: string }>;
  readonly #now: () => Date;
  readonly #writes = new SerialQueue();

  /**
   * @param deskFolder created with the first text
   * @throws JournalUnavailableError if a file is damaged
   */
  static async open(deskFolder: string, now = () => new Date()): Promise<TextStore> {
    const folder = join(deskFolder, FOLDER);
    const facts = await readJsonFolder(
      folder,
      (text) => factsSchema.parse(JSON.parse(text)),
      ({ sha256 }) => `${sha256}.json`,
    );
    return new TextStore(folder, facts, now);
  }

  private constructor(folder: string, facts: readonly TextFacts[], now: () => Date) {
    this.#folder = folder;
    this.#facts = new Map(facts.map((each) => [each.sha256, each]));
    this.#requests = new Map(
      facts.flatMap(({ sha256, requests }) =>
        Object.entries(requests).map(([key, digest]) => [key, { digest, sha256 }] as const),
      ),
    );
    this.#now = now;
  }

  async read(sha256: string): Promise<PastedText | undefined> {
    const facts = this.#facts.get(sha256);
    if (facts === undefined) return undefined;
    const path = join(this.#folder, `${facts.sha256}.txt`);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new JournalUnavailableError(`${path} cannot be read: ${String(error)}`);
    });
    if (sha256Of(text) !== sha256) {
      throw new JournalUnavailableError(
        `${path} is damaged: its digest is not its name. Restore it from a backup.`,
      );
    }
    const { url, title, addedAt } = facts;
    return { sha256, text, url, title, addedAt };
  }

  /**
   * Resolves once the text is on disk.
   * @param author pseudonym of the person; two persons may choose the same key
   * @throws InputError, KeyReusedError
   */
  add(author: string, request: TextRequest): Promise<PastedText> {
    return this.#writes.run(() => this.#add(author, request));
  }

  async #add(author: string, request: TextRequest): Promise<PastedText> {
    const { text, url, title } = checkRequest(request);
    const sha256 = sha256Of(text);
    const key = digestOf([author, request.key]);
    const digest = digestOf([sha256, url, title]);
    const known = this.#requests.get(key);
    const requests = known === undefined ? [] : [{ key: request.key, digest: known.digest }];
    const isKnown = isRepeat(requests, request.key, digest);
    const held = this.#facts.get(sha256);
    if (!isKnown) {
      const facts: TextFacts = {
        sha256,
        url: url ?? held?.url ?? null,
        title: title ?? held?.title ?? null,
        addedAt: held?.addedAt ?? this.#now().toISOString(),
        requests: Object.fromEntries(
          [...Object.entries(held?.requests ?? {}), [key, digest] as const].slice(-MAX_KEYS),
        ),
      };
      if (held === undefined) await this.#write(`${sha256}.txt`, text);
      await this.#write(`${sha256}.json`, `${JSON.stringify(facts, null, 2)}\n`);
      this.#facts.set(sha256, facts);
      this.#requests.set(key, { digest, sha256 });
    }
    const pasted = await this.read(sha256);
    if (pasted === undefined) throw new JournalUnavailableError(`The text ${sha256} is missing.`);
    return pasted;
  }

  async #write(name: string, text: string): Promise<void> {
    await replaceFile(this.#folder, name, text).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new JournalUnavailableError(`The text cannot be saved: ${why}`);
    });
  }
}

function checkRequest({ key, text, url, title }: TextRequest): TextRequest {
  assertKey(key);
  if (text.trim() === '') throw new InputError('input.text: is empty. Paste the text of the page.');
  if (text.length > MAX_TEXT_UNITS) {
    const [found, most] = [text.length, MAX_TEXT_UNITS].map((count) => count.toLocaleString('en'));
    throw new InputError(
      `input.text: has ${found ?? ''} UTF-16 code units. Paste at most ${most ?? ''}, such as the part that quotes the speakers.`,
    );
  }
  // Half of a pair has no UTF-8 form, so the digest would not be that of the text.
  if (!isWellFormedText(text)) {
    throw new InputError('input.text: contains half of a surrogate pair. Copy the text again.');
  }
  const page = url === null || url.trim() === '' ? null : url.trim();
  if (page !== null) {
    if (page.length > MAX_URL) {
      throw new InputError(`input.url: must have at most ${String(MAX_URL)} characters.`);
    }
    const fault = findUrlFault(page);
    if (fault !== undefined) throw new InputError(`input.url: ${fault.problem}; ${fault.remedy}.`);
  }
  const heading = title === null || title.trim() === '' ? null : title.trim();
  if (heading !== null && heading.length > MAX_TITLE) {
    throw new InputError(`input.title: must have at most ${String(MAX_TITLE)} characters.`);
  }
  if (heading !== null && !isWellFormedText(heading)) {
    throw new InputError('input.title: contains half of a surrogate pair. Copy the title again.');
  }
  return { key, text, url: page, title: heading };
}

function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
