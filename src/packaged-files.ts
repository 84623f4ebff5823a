/** Files of the package that are read at run time: schema, examples, built pages. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Profile } from './import/profile.js';
import { readProfile } from './import/read-profile.js';
import type { Example } from './graphql/warm-up.js';

/** Folders beside `src/` and `dist/`, independent of the working directory. */
const SCHEMA_FOLDER = fileURLToPath(new URL('../schema', import.meta.url));
export const PAGES_FOLDER = fileURLToPath(new URL('../dist/web', import.meta.url));
const EXAMPLES_FOLDER = fileURLToPath(new URL('../examples', import.meta.url));

/** Reads all SDL files as one text. */
export async function readSdl(folder: string = SCHEMA_FOLDER): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('\n');
}

/** Reads the profiles of tables, in order of their names. */
export async function readProfiles(
  folder: string = join(SCHEMA_FOLDER, 'import'),
): Promise<readonly Profile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) =>
      readProfile(await readFile(join(folder, name), 'utf8'), name.slice(0, -'.yaml'.length)),
    ),
  );
}

/** Reads the example queries, each with its variables in a JSON file beside it. */
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
        // Tests check that each of these files is an object of variables.
        variables: JSON.parse(variables) as Example['variables'],
      };
    }),
  );
}

/** Files of the public schema that are part of the desk's schema too. */
const SHARED_FILES = ['agreement.graphql', 'vocabularies.graphql'];

/** The desk's schema as one text, with the files that it shares with the public one. */
export async function readDeskSdl(folder: string = SCHEMA_FOLDER): Promise<string> {
  const own = await readSdl(join(folder, 'desk'));
  const shared = await Promise.all(
    SHARED_FILES.map((name) => readFile(join(folder, name), 'utf8')),
  );
  return [own, ...shared].join('\n');
}
