/** The files that belong to the program and are read when it runs: schema, examples, built pages. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Example } from './graphql/warm-up.js';

/** These lie beside `src/` and `dist/`, wherever the process was started. */
const SCHEMA_FOLDER = fileURLToPath(new URL('../schema', import.meta.url));
export const PAGES_FOLDER = fileURLToPath(new URL('../dist/web', import.meta.url));
const EXAMPLES_FOLDER = fileURLToPath(new URL('../examples', import.meta.url));

/** All of the SDL as one text. */
export async function readSdl(folder: string = SCHEMA_FOLDER): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('\n');
}

/** The gallery: each file is an example, with its variables in a JSON file beside it. */
export async function readExamples(): Promise<readonly Example[]> {
  const names = await readdir(EXAMPLES_FOLDER).catch(() => []);
  const texts = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    texts.map(async (name) => {
      const path = join(EXAMPLES_FOLDER, name);
      const variables = await readFile(path.replace(/\.graphql$/, '.json'), 'utf8');
      return {
        name,
        source: await readFile(path, 'utf8'),
        // Tests hold each of these files to be an object of variables.
        variables: JSON.parse(variables) as Example['variables'],
      };
    }),
  );
}

/** The desk's schema as one text, with the vocabularies that it shares with the public one. */
export async function readDeskSdl(folder: string = SCHEMA_FOLDER): Promise<string> {
  const own = await readSdl(join(folder, 'desk'));
  return `${own}\n${await readFile(join(folder, 'vocabularies.graphql'), 'utf8')}`;
}
