import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './sync-folder.js';

/** The files hold names and e-mail addresses, which no other user of the machine may read. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/**
 * Leaves either the old file or the new one, whatever happens. Writes of one file must not overlap.
 * @throws the error of the file system
 */
export async function replaceFile(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  const path = join(folder, name);
  // Always the same name, so that the next change overwrites what a crash left: it may contain the name
  // of a person who was removed.
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, 'w', FILE_MODE);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}
