/**
 * The checked-in seeds: without fault, in canonical form, neutral, and as their manifest and their
 * codebook say. No other test reads them; all others stand on the frozen corpus in `test/corpus`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/corpus/build-graph.js';
import { createManifest } from '../../src/corpus/count-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { listSeedFiles, readSeeds } from '../../src/corpus/read-seeds.js';
import { printSeedFiles } from '../../src/corpus/seed-files.js';
import { entriesOf, textOf, type SeedRecords } from '../../src/corpus/seed-records.js';
import { printManifest } from '../../src/corpus/seed-summary.js';
import type { RelationshipType } from '../../src/domain/ontology/relationship-definitions.js';
import * as vocabularies from '../../src/domain/ontology/vocabularies.js';

const SEEDS_FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));
const read = (file: string): string => readFileSync(join(SEEDS_FOLDER, file), 'utf8');

describe('the seeds', () => {
  let records: SeedRecords;
  let graph: GraphData;
  beforeAll(async () => {
    records = await readSeeds(SEEDS_FOLDER);
    graph = buildGraph(records);
  });

  it('are in canonical form (npm run seeds:format)', async () => {
    const present = (await listSeedFiles(SEEDS_FOLDER)).map((path) => [path, read(path)]);

    expect(new Map(present as [string, string][])).toEqual(printSeedFiles(records));
  });

  it('hold what the manifest says (npm run seeds:manifest)', () => {
    expect(read('manifest.json')).toBe(printManifest(createManifest(graph)));
  });

  it('quote no more than twenty words', () => {
    const quotes = records.statements
      .flatMap((statement) => entriesOf(statement, 'positions'))
      .flatMap((position) => [
        textOf(position, 'quote'),
        ...entriesOf(position, 'evidence').map((excerpt) => textOf(excerpt, 'exact')),
      ])
      .filter((quote) => quote !== undefined);

    expect(quotes.filter((quote) => quote.split(/\s+/).length > 20)).toEqual([]);
  });

  it('joins no accused to the incident it is accused of, unless it is also said to be affected', () => {
    const label = new Map(graph.nodes.map((node) => [node.id, node.label]));
    const neighbours = new Map<string, Map<string, RelationshipType>>();
    for (const { type, from, to } of graph.relationships) {
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        const known = neighbours.get(a) ?? new Map<string, RelationshipType>();
        neighbours.set(a, known.set(b, type));
      }
    }
    const accused = graph.relationships.filter(
      ({ type, properties }) => type === 'AGAINST' && properties['role'] === 'ACCUSED',
    );
    expect(accused.length).toBeGreaterThan(100);

    for (const { from: position, to: actor } of accused) {
      const incidents = [...(neighbours.get(position)?.keys() ?? [])].filter(
        (id) => label.get(id) === 'Incident',
      );
      for (const incident of incidents) {
        const type = neighbours.get(actor)?.get(incident);
        expect([undefined, 'SAID_TO_AFFECT'], `${actor} - ${incident}`).toContain(type);
      }
    }
  });
});

describe('the codebook', () => {
  const lists = Object.values(vocabularies).filter((value) => typeof value === 'object');
  const words = lists
    // The acts of a ledger are derived: coders write none of them.
    .filter((list) => !Array.isArray(list) && list !== vocabularies.ledgerActs)
    .flatMap((list) => Object.keys(list).map(vocabularies.toCodebookWord));

  it('has every word of every closed list', () => {
    const codebook = read('CODEBOOK.md');

    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !codebook.includes(`\`${word}\``))).toEqual([]);
  });
});
