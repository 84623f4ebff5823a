/**
 * Writes an export to a file, under a temporary name until it is complete, so that the final name
 * never holds a partial file. Independent of the content.
 */
import { createHash } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../../domain/errors.js';
import { openLocalExport } from './local-export.js';
import type { ExportRequest, OpenExport } from './open-export.js';
import { showProgress } from './progress.js';
import { openRemoteExport } from './remote-export.js';

/** Prints a summary. @throws DemarcheError, and errors of the file system */
export async function exportToFile(request: ExportRequest, signal: AbortSignal): Promise<void> {
  await assertWritable(request.output);
  const open = request.server === undefined ? openLocalExport : openRemoteExport;
  await open(request, signal, (file) => receive(file, request.output, signal));
}

/** Called before anything is read. @throws InputError */
async function assertWritable(output: string): Promise<void> {
  const folder = dirname(output);
  const found = await stat(output).catch(() => undefined);
  if (found?.isDirectory() === true) {
    throw new InputError(`${output} is a folder. Set --output to a file in it.`);
  }
  const held = await stat(folder).catch(() => undefined);
  if (held?.isDirectory() !== true) {
    throw new InputError(
      `There is no folder ${folder}. Create it, or set --output to another one.`,
    );
  }
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw new InputError(`${folder} is not writable. Set --output to another folder.`, {
      cause,
    });
  });
}

async function receive(file: OpenExport, output: string, signal: AbortSignal): Promise<void> {
  const suffix = `.${String(process.pid)}.part`;
  const manifestPath = `${output}.manifest.json`;
  const hash = createHash('sha256');
  let bytes = 0;
  const progress = showProgress(output);
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of file.write()) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      progress.update(bytes, file.records());
      yield chunk;
    }
  }
  try {
    await pipeline(measured, createWriteStream(output + suffix), { signal });
    const sha256 = hash.digest('hex');
    const manifest = await file.manifest(sha256);
    await writeFile(manifestPath + suffix, manifest);
    await rename(manifestPath + suffix, manifestPath);
    await rename(output + suffix, output);
    progress.stop();
    const records = file.records();
    const counted = records === undefined ? '' : `${records.toLocaleString('en')} records, `;
    console.error(
      `${output}: ${counted}${bytes.toLocaleString('en')} bytes, sha256 ${sha256}. Manifest: ${manifestPath}`,
    );
    for (const warning of readWarnings(manifest)) console.error(`Warning: ${warning}`);
  } finally {
    progress.stop();
    await rm(output + suffix, { force: true });
    await rm(manifestPath + suffix, { force: true });
  }
}

/**
 * The messages of a manifest's warnings; none if the manifest of another server has no warnings field.
 */
function readWarnings(manifest: string): readonly string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(manifest);
  } catch {
    return [];
  }
  if (typeof parsed !== 'object' || parsed === null || !('warnings' in parsed)) return [];
  const { warnings } = parsed;
  if (!Array.isArray(warnings)) return [];
  return warnings.flatMap((warning: unknown) =>
    typeof warning === 'object' && warning !== null && 'message' in warning
      ? [String(warning.message)]
      : [],
  );
}
