/** Folders of journals for tests, and what stands in them. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JournalEntry } from '../../src/journal/journal-line.js';
import type { Journal } from '../../src/journal/journal.js';

export function createJournalFolder(): string {
  return mkdtempSync(join(tmpdir(), 'demarche-journal-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Entries that differ in their number alone. */
export function numberedEntry(number: number): JournalEntry {
  return { kind: 'ACCEPT', by: 'crane', key: `k${String(number)}`, body: { number } };
}

export async function appendNumbered(journal: Journal, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) await journal.append(numberedEntry(number));
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Names in the folder, without locks. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.lock'))
    .sort();
}
