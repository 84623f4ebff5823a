/** The parts of a package that are for people. */
import { printOntology } from '../../domain/ontology/print-data-model.js';
import type { DatasetDescription } from '../manifest.js';
import { printDictionary } from '../tables/print-tables.js';
import { packagedTables, type PackageFacts } from './package-facts.js';

export function printReadme({ description, citation, files }: PackageFacts): string {
  return [
    `# ${description.title}`,
    '',
    description.abstract,
    '',
    `Version ${description.version}.`,
    '',
    '## Tables',
    '',
    'Each table is in `tables/`, as CSV and as Parquet. Read CSV columns as the types that `datapackage.json` gives: 016 is not 16, and NA is Namibia. Empty cells are absent values.',
    '',
    ...packagedTables.map(({ name, describes }) => `- \`${name}\`: ${describes}`),
    '',
    '## Files',
    '',
    ...files.map(({ name, describes }) => `- \`${name}\`: ${describes}`),
    '- `manifest.json`: sizes and SHA-256 hashes of all files, numbers of records, and what a format could not represent',
    '',
    '## Citation',
    '',
    citation.text,
    '',
    '## Licence',
    '',
    'See `LICENSE`.',
    '',
  ].join('\n');
}

export function printLicence({ title, terms }: DatasetDescription): string {
  return [title, '', ...terms, ''].join('\n');
}

export function printCodebook(): string {
  return [
    '# Codebook',
    '',
    '# Tables',
    ...printDictionary(),
    '',
    '# Graph',
    '',
    ...printOntology(),
    '',
  ].join('\n');
}
