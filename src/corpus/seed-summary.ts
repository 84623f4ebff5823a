/**
 * Prints the manifest's numbers into the documents that show them. Each place is marked by two
 * comments,
 * `<!-- seeds:NAME -->` and `<!-- /seeds:NAME -->`, and is updated by `seeds:manifest`.
 */
import { InputError } from '../domain/errors.js';
import { compareText } from '../domain/text/compare-text.js';
import type { Manifest } from './count-graph.js';
import { textOf, type SeedRecords } from './seed-records.js';

const print = (count: number): string => count.toLocaleString('en');

/** Content of the file `manifest.json`. */
export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The first lines that `npm start` prints. */
export function printStart({ version, counts }: Manifest): string {
  const { nodes, relationships, positions, actors } = counts;
  return [
    '```',
    `Demarche: loaded, dataset ${version}, engine embedded.`,
    `${String(nodes.Statement)} statements, ${String(positions)} positions (${String(nodes.Accusation)} accusations, ${String(nodes.Denial)} denials), ${String(relationships.RESPONDS_TO)} replies, ${String(actors)} actors, ${String(nodes.Document)} documents.`,
    'Dashboard  http://127.0.0.1:4000/',
    'Playground http://127.0.0.1:4000/playground',
    'GraphQL    http://127.0.0.1:4000/graphql',
    'Readiness  http://127.0.0.1:4000/readyz',
    'Metrics    http://127.0.0.1:9464/metrics',
    '```',
  ].join('\n');
}

export function printCounts({ counts }: Manifest): string {
  const { nodes, relationships, positions } = counts;
  return (
    `In the data: ${print(nodes.Statement)} statements, ${print(positions)} positions ` +
    `(${print(nodes.Accusation)} accusations, ${print(nodes.Denial)} denials, ` +
    `${print(nodes.Proposal)} proposals), ${print(relationships.RESPONDS_TO)} replies, ` +
    `${print(nodes.Incident)} incidents, ${print(nodes.Initiative)} initiatives, ` +
    `${print(nodes.Document)} documents of ${print(nodes.Publisher)} publishers, ` +
    `${print(nodes.State)} states, ${print(relationships.VOTED)} recorded votes. ` +
    'Exact counts: [seeds/manifest.json](seeds/manifest.json).'
  );
}

/** A table of the publishers by kind, with the number of their documents. */
export function printPublishers({ publishers, documents }: SeedRecords): string {
  const pages = new Map<string | undefined, number>();
  for (const document of documents) {
    const publisher = textOf(document, 'publisher');
    pages.set(publisher, (pages.get(publisher) ?? 0) + 1);
  }
  const byKind = new Map<string, string[]>();
  for (const record of publishers) {
    const kind = textOf(record, 'kind') ?? 'not coded';
    const name = `${textOf(record, 'name') ?? ''} (${String(pages.get(textOf(record, 'id')) ?? 0)})`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), name]);
  }
  const rows = [...byKind]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([kind, names]) => `| ${kind} | ${names.toSorted(compareText).join(', ')} |`);
  return ['| kind | publishers, with the number of pages read |', '|---|---|', ...rows].join('\n');
}

/** @throws InputError where the text has no such section. */
export function replaceSection(text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- seeds:${name} -->\n)[^]*?(\n<!-- /seeds:${name} -->)`);
  if (!section.test(text)) {
    throw new InputError(`There is no <!-- seeds:${name} --> … <!-- /seeds:${name} --> to fill.`);
  }
  return text.replace(section, (_, start: string, end: string) => `${start}${content}${end}`);
}
