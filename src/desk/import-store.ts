/**
 * Imports on disk, in the folder `imports` of the desk: `<id>.json`, what is kept of one; `files/<sha256>`,
 * the table; `groups/<id>.jsonl`, the row groups that were read from it, one a line, and as the last line
 * the names and the faults that were found later. Files of groups are replaced as a whole.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { toGroupEntry, withFaults, type GroupEntry } from '../curation/imports/group-index.js';
import type { GroupWriter, ImportFiles, StoredGroups } from '../curation/imports/import-files.js';
import type {
  ImportFault,
  ReadGroup,
  ReadName,
  TableImport,
} from '../curation/imports/table-import.js';
import { InputError, JournalUnavailableError } from '../domain/errors.js';
import { takeTurns } from '../curation/imports/take-turns.js';
import { compareText } from '../domain/text/compare-text.js';
import { syncFolder } from '../files/sync-folder.js';
import { JsonFolder } from './json-folder.js';
import { parseTableImport } from './parse-table-import.js';

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/** A file of this name is still being received or written. */
const PART = '.part';
export const MAX_TABLE_BYTES = 200_000_000;
/** Imports whose entries are kept in memory. */
const MAX_KEPT = 4;

export interface ReceivedFile {
  readonly sha256: string;
  readonly bytes: number;
}

export class ImportStore implements ImportFiles {
  readonly #folder: string;
  readonly #imports: JsonFolder<TableImport>;
  readonly #kept = new Map<string, Promise<StoredGroups>>();

  /**
   * @param deskFolder created with the first import
   * @throws JournalUnavailableError if a file is damaged
   */
  static async open(deskFolder: string): Promise<ImportStore> {
    const folder = join(deskFolder, 'imports');
    const store = new ImportStore(folder, await JsonFolder.open(folder, parseTableImport));
    await store.#removeLeftovers();
    return store;
  }

  private constructor(folder: string, imports: JsonFolder<TableImport>) {
    this.#folder = folder;
    this.#imports = imports;
  }

  get(id: string): TableImport | undefined {
    return this.#imports.get(id);
  }

  /** Most recently changed first. */
  all(): readonly TableImport[] {
    return this.#imports
      .all()
      .toSorted((a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.id, b.id));
  }

  put(tableImport: TableImport): Promise<void> {
    return this.#imports.put(tableImport);
  }

  async remove(id: string): Promise<void> {
    const held = this.get(id);
    await this.#imports.remove(id);
    this.#kept.delete(id);
    await rm(this.#groupsPath(id), { force: true });
    if (held !== undefined) await this.removeFile(held.file);
  }

  async find(
    sha256: string,
  ): Promise<{ readonly path: string; readonly bytes: number } | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
    const path = this.#filePath(sha256);
    const found = await stat(path).catch(() => undefined);
    return found === undefined ? undefined : { path, bytes: found.size };
  }

  async removeFile(sha256: string): Promise<void> {
    if (this.#imports.all().some(({ file }) => file === sha256)) return;
    await rm(this.#filePath(sha256), { force: true });
  }

  /**
   * Resolves once the file is on disk. A broken or too large upload leaves nothing.
   * @throws InputError
   */
  async receive(body: Readable, maxBytes = MAX_TABLE_BYTES): Promise<ReceivedFile> {
    const folder = join(this.#folder, 'files');
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    const temporary = join(folder, `${randomUUID()}${PART}`);
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      const file = await open(temporary, 'wx', FILE_MODE);
      try {
        for await (const chunk of body as AsyncIterable<Buffer>) {
          bytes += chunk.byteLength;
          if (bytes > maxBytes) {
            throw new InputError(
              `The file is larger than ${maxBytes.toLocaleString('en')} bytes. Divide it into several files.`,
            );
          }
          hash.update(chunk);
          await file.writeFile(chunk);
        }
        if (bytes === 0) throw new InputError('The file is empty. Send the bytes of the table.');
        await file.sync();
      } finally {
        await file.close();
      }
      const sha256 = hash.digest('hex');
      await rename(temporary, this.#filePath(sha256));
      await syncFolder(folder);
      return { sha256, bytes };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  groups(id: string): Promise<StoredGroups> {
    const held = this.#kept.get(id);
    if (held !== undefined) return held;
    const groups = readGroups(this.#groupsPath(id));
    groups.catch(() => this.#kept.delete(id));
    this.#keep(id, groups);
    return groups;
  }

  async writeGroups(id: string): Promise<GroupWriter> {
    await mkdir(join(this.#folder, 'groups'), { recursive: true, mode: FOLDER_MODE });
    return OpenGroups.create(this.#groupsPath(id), (groups) => {
      this.#keep(id, Promise.resolve(groups));
    });
  }

  #keep(id: string, groups: Promise<StoredGroups>): void {
    this.#kept.delete(id);
    this.#kept.set(id, groups);
    for (const other of this.#kept.keys()) {
      if (this.#kept.size <= MAX_KEPT) return;
      this.#kept.delete(other);
    }
  }

  #filePath(sha256: string): string {
    return join(this.#folder, 'files', sha256);
  }

  #groupsPath(id: string): string {
    return join(this.#folder, 'groups', `${id.replace(/^import:/, '')}.jsonl`);
  }

  /** What a crash left: parts of files, and files that were never staged. */
  async #removeLeftovers(): Promise<void> {
    const files = new Set(this.#imports.all().map(({ file }) => file));
    const groups = new Set(this.#imports.all().map(({ id }) => this.#groupsPath(id)));
    for (const [name, isKept] of [
      ['files', (_path: string, file: string) => files.has(file)],
      ['groups', (path: string) => groups.has(path)],
    ] as const) {
      const folder = join(this.#folder, name);
      for (const file of await readdir(folder).catch(() => [])) {
        const path = join(folder, file);
        if (!isKept(path, file)) await rm(path, { force: true });
      }
    }
  }
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

interface LastLine {
  readonly names: readonly ReadName[];
  readonly added: Readonly<Record<string, readonly ImportFault[]>>;
}

/** The lines of a file, of which only the places are in memory. */
class GroupLines implements StoredGroups {
  readonly #path: string;
  readonly #places = new Map<GroupEntry, Place>();
  #added: ReadonlyMap<string, readonly ImportFault[]> = new Map();
  #names: readonly ReadName[] = [];

  constructor(path: string) {
    this.#path = path;
  }

  get entries(): readonly GroupEntry[] {
    return [...this.#places.keys()];
  }

  get names(): readonly ReadName[] {
    return this.#names;
  }

  add(entry: GroupEntry, place: Place): void {
    this.#places.set(entry, place);
  }

  /** @param path after the file was renamed */
  async complete(path: string, { names, added }: LastLine): Promise<StoredGroups> {
    const lines = new GroupLines(path);
    lines.#names = names;
    lines.#added = new Map(Object.entries(added));
    for await (const [entry, place] of takeTurns(this.#places)) {
      const own = lines.#added.get(entry.key) ?? [];
      const isBlocked = own.some(({ severity }) => severity === 'ERROR');
      const isProposable = entry.fate === 'NEW' || entry.fate === 'CHANGED';
      const after: GroupEntry = {
        ...entry,
        fate: isBlocked && isProposable ? 'INVALID' : entry.fate,
        faults: [...entry.faults, ...own.map(({ code }) => code)],
      };
      lines.add(own.length === 0 ? entry : after, place);
    }
    return lines;
  }

  async read(entry: GroupEntry): Promise<ReadGroup> {
    const place = this.#places.get(entry);
    if (place === undefined) throw new Error(`${entry.key} is not an entry of these groups.`);
    const file = await open(this.#path);
    try {
      const { buffer } = await file.read(Buffer.alloc(place.length), 0, place.length, place.offset);
      // Written by this file.
      const group = JSON.parse(buffer.toString('utf8')) as ReadGroup;
      return withFaults(group, this.#added.get(entry.key) ?? []);
    } finally {
      await file.close();
    }
  }
}

class OpenGroups implements GroupWriter {
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: FileHandle;
  readonly #lines: GroupLines;
  readonly #onKept: (groups: StoredGroups) => void;
  #offset = 0;
  #pending: string[] = [];
  #pendingBytes = 0;
  #isOpen = true;

  static async create(path: string, onKept: (groups: StoredGroups) => void): Promise<OpenGroups> {
    const temporary = `${path}.${randomUUID()}${PART}`;
    return new OpenGroups(path, temporary, await open(temporary, 'wx', FILE_MODE), onKept);
  }

  private constructor(
    path: string,
    temporary: string,
    file: FileHandle,
    onKept: (groups: StoredGroups) => void,
  ) {
    this.#path = path;
    this.#temporary = temporary;
    this.#file = file;
    this.#lines = new GroupLines(temporary);
    this.#onKept = onKept;
  }

  get entries(): readonly GroupEntry[] {
    return this.#lines.entries;
  }

  async add(group: ReadGroup): Promise<void> {
    const line = printLine(group);
    const length = Buffer.byteLength(line);
    this.#lines.add(toGroupEntry(group), { offset: this.#offset, length });
    this.#offset += length + 1;
    this.#pending.push(`${line}\n`);
    this.#pendingBytes += length;
    if (this.#pendingBytes > WRITE_BYTES) await this.#flush();
  }

  async read(entry: GroupEntry): Promise<ReadGroup> {
    await this.#flush();
    return this.#lines.read(entry);
  }

  async keep(
    names: readonly ReadName[],
    added: ReadonlyMap<string, readonly ImportFault[]>,
  ): Promise<StoredGroups> {
    const last: LastLine = { names, added: Object.fromEntries(added) };
    this.#pending.push(`${printLine(last)}\n`);
    await this.#flush();
    await this.#file.sync();
    await this.#close();
    await rename(this.#temporary, this.#path);
    const groups = await this.#lines.complete(this.#path, last);
    this.#onKept(groups);
    return groups;
  }

  async discard(): Promise<void> {
    if (!this.#isOpen) return;
    await this.#close();
    await rm(this.#temporary, { force: true });
  }

  async #flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    const text = this.#pending.join('');
    this.#pending = [];
    this.#pendingBytes = 0;
    await this.#file.writeFile(text);
  }

  async #close(): Promise<void> {
    this.#isOpen = false;
    await this.#file.close();
  }
}

/** More would outlive many garbage collections. */
const WRITE_BYTES = 64_000;

/** `readline` ends lines at these characters too. */
function printLine(value: ReadGroup | LastLine): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

async function readGroups(path: string): Promise<StoredGroups> {
  const lines = new GroupLines(path);
  let offset = 0;
  let last: LastLine | undefined;
  try {
    const input = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
    for await (const line of takeTurns(input)) {
      const length = Buffer.byteLength(line);
      // Written by this file.
      const value = JSON.parse(line) as ReadGroup | LastLine;
      if ('names' in value) last = value;
      else lines.add(toGroupEntry(value), { offset, length });
      offset += length + 1;
    }
  } catch (error) {
    throw new JournalUnavailableError(`${path} cannot be read: ${String(error)}`);
  }
  if (last === undefined) throw new JournalUnavailableError(`${path} is not complete.`);
  return lines.complete(path, last);
}
