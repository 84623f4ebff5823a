/**
 * How to cite the data: with its version, its year, and where it was obtained. Data that is not the
 * published corpus says so, because nobody else can obtain it by that version.
 */

export interface CitedData {
  /** The version of the cited data. */
  readonly version: string;
  /** Its URL; absent where unknown. */
  readonly url?: string | undefined;
}

export type Citation = {
  readonly text: string;
  readonly bibtex: string;
  /** Citation File Format 1.2.0, https://citation-file-format.github.io */
  readonly cff: string;
};

/** The latest released corpus; written by `npm run release`. */
export const published = { version: '563427ed390c', on: '2026-11-30' } as const;

export const AUTHORS = 'The Demarche compilers';
export const TITLE = 'Demarche: what states say to each other about cyber affairs';
const ADVICE = "Name the coders' agreement beside any result that leans on hedge or conduct.";

/** The year that the data is cited by. */
export const YEAR = published.on.slice(0, 4);

export function isPublished(version: string): boolean {
  return version === published.version;
}

/** The version, and what it is based on if it is not the published one. */
export function nameVersion(version: string): string {
  return isPublished(version)
    ? version
    : `${version}, based on ${published.version}, with local changes`;
}

export function cite({ version, url }: CitedData): Citation {
  const named = nameVersion(version);
  const from = url === undefined ? '' : ` ${url}.`;
  return {
    text: `${AUTHORS} (${YEAR}). ${TITLE} (data set, CC BY 4.0). Version ${named}.${from} ${ADVICE}`,
    bibtex: [
      `@misc{demarche-${version},`,
      `  author = {{${AUTHORS}}},`,
      `  title = {{${TITLE}}},`,
      `  year = {${YEAR}},`,
      `  version = {${named}},`,
      '  howpublished = {Data set, CC BY 4.0},',
      ...(url === undefined ? [] : [`  url = {${escapeBibtex(url)}},`]),
      `  note = {${ADVICE}}`,
      '}',
    ].join('\n'),
    cff: [
      'cff-version: 1.2.0',
      `message: ${JSON.stringify(ADVICE)}`,
      'type: dataset',
      `title: ${JSON.stringify(TITLE)}`,
      'authors:',
      `  - name: ${AUTHORS}`,
      `version: ${JSON.stringify(named)}`,
      ...(isPublished(version) ? [`date-released: "${published.on}"`] : []),
      ...(url === undefined ? [] : [`url: ${JSON.stringify(url)}`]),
      'license: CC-BY-4.0',
      '',
    ].join('\n'),
  };
}

/** Braces would end the field, and a percent sign starts a comment. */
function escapeBibtex(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('%', '\\%');
}
