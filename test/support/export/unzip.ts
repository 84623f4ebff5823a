/** The files of an archive that the product wrote. */
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

export interface UnzippedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** In the order of the archive. */
export async function unzip(archive: Buffer): Promise<readonly UnzippedFile[]> {
  const zip = await fromBufferPromise(archive, { autoClose: false });
  const files: UnzippedFile[] = [];
  for await (const entry of zip.eachEntry()) {
    files.push({
      name: entry.fileName,
      bytes: await buffer(await zip.openReadStreamPromise(entry)),
    });
  }
  zip.close();
  return files;
}
