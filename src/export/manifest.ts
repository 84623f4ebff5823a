/**
 * What is told beside every file: how to get it again, what is in it, how to check and cite it, and
 * what it could not hold.
 */
import type { HistoryHead } from '../domain/history-reader.js';
import { nodeDefinitions } from '../domain/ontology/node-definitions.js';
import type { Properties } from '../domain/ontology/properties.js';
import { relationshipDefinitions } from '../domain/ontology/relationship-definitions.js';
import type { Vocabulary } from '../domain/ontology/vocabularies.js';
import type { ArchivedFile } from './export-format.js';
import type { ExportWarning } from './export-warnings.js';

/** What is to be said of the data besides the data; see `corpus/dataset-info.ts`. */
export interface DatasetInfo {
  readonly licence: string;
  readonly cite: (cited: {
    readonly version: string;
    /** Absent in what must be equal from every server. */
    readonly url?: string | undefined;
  }) => Citation;
  readonly agreement: readonly object[];
}

interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly cff: string;
}

/** How many of each label and type a file holds. */
export interface ExportCounts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

export interface Loss {
  /** A stable sentence. */
  readonly what: string;
  readonly count: number;
}

export interface ManifestFacts {
  readonly info: DatasetInfo;
  readonly datasetVersion: string;
  /** Path and query of the export. */
  readonly selection: string;
  readonly format: { readonly extension: string; readonly mediaType: string };
  readonly counts: ExportCounts | { readonly rows: number };
  readonly losses: readonly Loss[];
  readonly warnings: readonly ExportWarning[];
}

/** What is known once the whole file was written. */
export interface WrittenFile {
  readonly bytes: number;
  /** Hex, of the bytes before any content coding. */
  readonly sha256: string;
  /** ISO 8601. */
  readonly exportedAt: string;
  /** Where the file can be taken again; undefined where there is no server. */
  readonly url: string | undefined;
  /** The last line of the journal that led to the version; undefined where there is no journal. */
  readonly journal: HistoryHead | undefined;
}

/** The manifest beside a file. */
export function printManifest(facts: ManifestFacts, file: WrittenFile): string {
  const { bytes, sha256, exportedAt, url, journal } = file;
  return toText({
    ...describe(facts, url),
    ...(journal && { journal }),
    exportedAt,
    file: { bytes, sha256 },
  });
}

/** The manifest inside an archive: no time and no server, so that equal selections give equal bytes. */
export function printArchivedManifest(
  facts: ManifestFacts,
  files: readonly ArchivedFile[],
): string {
  return toText({ ...describe(facts), files });
}

function describe(
  { info, datasetVersion, selection, format, counts, losses, warnings }: ManifestFacts,
  url?: string,
) {
  return {
    dataset: 'Demarche',
    datasetVersion,
    selection,
    format,
    counts,
    losses,
    ...(warnings.length > 0 && { warnings }),
    licence: info.licence,
    citation: info.cite({ version: datasetVersion, url }),
    codebook: { source: 'seeds/CODEBOOK.md', words: codedWords },
    agreement: info.agreement,
  };
}

function toText(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What the words of each coded property mean: `Accusation.hedge` -> word -> meaning. */
const codedWords = Object.fromEntries(
  [...Object.entries(nodeDefinitions), ...Object.entries(relationshipDefinitions)].flatMap(
    ([name, { properties }]) => listWords(name, properties),
  ),
);

function listWords(
  name: string,
  properties: Properties,
): readonly (readonly [property: string, words: Vocabulary])[] {
  return Object.entries(properties).flatMap(([property, { vocabulary }]) =>
    vocabulary === undefined ? [] : [[`${name}.${property}`, vocabulary] as const],
  );
}
