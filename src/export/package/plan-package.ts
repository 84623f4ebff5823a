/**
 * The data package: all tables, the graph, the codebook, and metadata for catalogues and tools. Its
 * tables and graphs are the bytes that their own URLs give.
 */
import type { ExportName } from '../export-kinds.js';
import type { ExportPlan, ExportTools } from '../export-job.js';
import { writeArchive, type ArchiveMember } from '../formats/zip-archive.js';
import { isTableName, tables } from '../tables/tables.js';
import { printCroissant } from './croissant.js';
import { printCsvw } from './csvw.js';
import { printDataCite } from './datacite.js';
import { printDataPackage } from './frictionless.js';
import { tablePath, type PackagedFile, type PackageFacts } from './package-facts.js';
import { packageZip } from './package-format.js';
import { printRoCrate } from './ro-crate.js';
import { printCodebook, printLicence, printReadme } from './texts.js';

/** Plans a file of the package as its own URL would. */
type PlanFile = (name: ExportName) => Promise<ExportPlan>;

interface Member extends Pick<PackagedFile, 'name' | 'mediaType' | 'describes'> {
  readonly read: (facts: PackageFacts) => ReturnType<ArchiveMember['read']>;
}

export function planPackage(
  named: Omit<ExportPlan, 'format' | 'write'>,
  planFile: PlanFile,
): ExportPlan {
  return { ...named, format: packageZip, write: (tools) => writePackage(named, planFile, tools) };
}

function writePackage(
  { datasetVersion }: Pick<ExportPlan, 'datasetVersion'>,
  planFile: PlanFile,
  tools: ExportTools,
): AsyncIterable<Uint8Array> {
  const { info, head } = tools;
  const citation = info.cite({ version: datasetVersion });
  const description = info.describe(datasetVersion);
  const { licence } = info;
  // Metadata comes after the files whose hashes it holds.
  const members: readonly Member[] = [
    ...Object.entries(tables).flatMap(([table, { describes }]) => [
      exported(table, 'csv', 'text/csv', `${describes}, as CSV`),
      exported(table, 'parquet', 'application/vnd.apache.parquet', `${describes}, as Parquet`),
    ]),
    exported('graph', 'graphml', 'application/graphml+xml', 'the whole graph as GraphML'),
    exported('graph', 'jsonl', 'application/jsonl', 'the whole graph as JSON Lines, lossless'),
    printed(
      'codebook.md',
      'text/markdown',
      'all columns, properties and coded terms with their meanings',
      printCodebook,
    ),
    printed('LICENSE', 'text/plain', 'the terms of use', () => printLicence(description)),
    printed(
      'CITATION.cff',
      'application/yaml',
      'the citation, in the Citation File Format',
      () => citation.cff,
    ),
    printed(
      'datapackage.json',
      'application/json',
      'the CSV files, for Frictionless Data',
      printDataPackage,
    ),
    printed(
      'csv-metadata.json',
      'application/csvm+json',
      'the CSV files, for CSV on the Web',
      printCsvw,
    ),
    printed(
      'datacite.json',
      'application/json',
      'the data set, for DataCite, without a DOI',
      printDataCite,
    ),
    printed(
      'croissant.json',
      'application/ld+json',
      'the Parquet files, for Croissant',
      printCroissant,
    ),
    printed('README.md', 'text/markdown', 'what is in the package', printReadme),
    printed(
      'ro-crate-metadata.json',
      'application/ld+json',
      'the files, as an RO-Crate',
      printRoCrate,
    ),
  ];
  return writeArchive([
    ...members.map(({ name, read }): ArchiveMember => ({
      name,
      read: (written) => {
        const files = written.flatMap((file) => {
          const member = members.find((each) => each.name === file.name);
          return member === undefined ? [] : [{ ...member, ...file }];
        });
        return read({ datasetVersion, licence, citation, description, files });
      },
    })),
    { name: 'manifest.json', read: (written) => [head.printManifest(written)] },
  ]);

  function exported(
    kind: string,
    extension: 'csv' | 'parquet' | 'graphml' | 'jsonl',
    mediaType: string,
    describes: string,
  ): Member {
    const name =
      isTableName(kind) && (extension === 'csv' || extension === 'parquet')
        ? tablePath(kind, extension)
        : `graph/${kind}.${extension}`;
    return { name, mediaType, describes, read: () => write(name) };

    async function* write(file: string): AsyncGenerator<string | Uint8Array> {
      const plan = await planFile({ kind: isTableName(kind) ? kind : 'graph', extension });
      yield* plan.write({
        ...tools,
        head: { ...head, selection: plan.selection },
        counter: tools.counter.ofFile(file),
        losses: {
          add: (what, count) => {
            tools.losses.add(`${file}: ${what}`, count);
          },
        },
      });
    }
  }
}

function printed(
  name: string,
  mediaType: string,
  describes: string,
  print: (facts: PackageFacts) => string,
): Member {
  return { name, mediaType, describes, read: (facts) => [print(facts)] };
}
