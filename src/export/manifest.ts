/**
 * The manifest of a file: how to download it again, what it holds, how to verify and cite it, and what
 * its format could not represent.
 */
import type { HistoryHead } from '../domain/history-reader.js';
import { nodeDefinitions } from '../domain/ontology/node-definitions.js';
import type { Properties } from '../domain/ontology/properties.js';
import { relationshipDefinitions } from '../domain/ontology/relationship-definitions.js';
import type { Vocabulary } from '../domain/ontology/vocabularies.js';
import type { ArchivedFile } from './export-format.js';
import type { ExportWarning } from './export-warnings.js';

/** Facts about the dataset; see `corpus/dataset-info.ts`. */
export interface DatasetInfo {
  readonly licence: string;
  readonly cite: (cited: {
    readonly version: string;
    /** Absent if the text must be the same on every server. */
    readonly url?: string | undefined;
  }) => Citation;
  readonly describe: (version: string) => DatasetDescription;
  readonly agreement: readonly object[];
}

/** What catalogues list about the dataset. */
export interface DatasetDescription {
  readonly title: string;
  readonly abstract: string;
  /** An organization. */
  readonly author: string;
  readonly year: string;
  /** In ISO 8601; absent for data that was not released. */
  readonly releasedOn?: string | undefined;
  /** With a remark on local changes. */
  readonly version: string;
  readonly licenceUrl: string;
  /** The terms of use, one paragraph each. */
  readonly terms: readonly string[];
}

interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly cff: string;
}

/** Records of a file by label and type. */
export interface ExportCounts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

type FileCounts = ExportCounts | { readonly rows: number };

export interface Loss {
  /** A stable phrase. */
  readonly what: string;
  readonly count: number;
}

export interface ManifestFacts {
  readonly info: DatasetInfo;
  readonly datasetVersion: string;
  /** Path and query of the export's URL. */
  readonly selection: string;
  readonly format: { readonly extension: string; readonly mediaType: string };
  readonly counts:
    FileCounts | { readonly files: Readonly<Record<string, ManifestFacts['counts']>> };
  readonly losses: readonly Loss[];
  readonly warnings: readonly ExportWarning[];
}

/** Facts known after the whole file was written. */
export interface WrittenFile {
  readonly bytes: number;
  /** In hex, of the bytes before content encoding. */
  readonly sha256: string;
  /** ISO 8601. */
  readonly exportedAt: string;
  /** URL to download the file again; undefined if there is no server. */
  readonly url: string | undefined;
  /** The last line of the journal that led to the version; undefined where there is no journal. */
  readonly journal: HistoryHead | undefined;
}

/** Prints the manifest beside a file. */
export function printManifest(facts: ManifestFacts, file: WrittenFile): string {
  const { bytes, sha256, exportedAt, url, journal } = file;
  return toText({
    ...describe(facts, url),
    ...(journal && { journal }),
    exportedAt,
    file: { bytes, sha256 },
  });
}

/**
 * Prints the manifest inside an archive, without time and server, so that equal selections give equal
 * bytes.
 */
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

/** Meanings of vocabulary terms by coded property: `Accusation.hedge` -> term -> meaning. */
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
