/**
 * `node dist/cli/convert-corpus.js <shared folder> <seeds folder>`: writes the seeds from the shared
 * corpus and reference tables, prints the manifest and what found no home. Exit 1 on any fault.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toCheckedText } from '../corpus/convert/anchor-excerpt.js';
import { convertCorpus } from '../corpus/convert/convert-corpus.js';
import { createFindings } from '../corpus/convert/findings.js';
import {
  assertTotals,
  createManifest,
  expectedTotals,
  printManifest,
  totalsOf,
} from '../corpus/convert/manifest.js';
import { printReport } from '../corpus/convert/print-report.js';
import { readCorpus } from '../corpus/convert/read-corpus.js';
import { readReferenceData } from '../corpus/convert/reference-data.js';
import { toActorId } from '../corpus/convert/references.js';
import { printSeedFiles, writeFiles } from '../corpus/convert/seed-files.js';
import { createCommand, runCommand } from './create-command.js';
import { resolveFromShell } from './resolve-from-shell.js';

async function run(sharedFolder: string, seedsFolder: string): Promise<void> {
  const corpusFolder = path.join(sharedFolder, 'corpus');
  const corpus = await readCorpus(corpusFolder);
  const reference = await readReferenceData(path.join(sharedFolder, 'data'));
  const foundingArticle = toCheckedText(
    await readFile(path.join(corpusFolder, 'founding-article.txt')),
  );
  const findings = createFindings();
  const seeds = convertCorpus(
    corpus,
    reference,
    new Map([['peoplecn-20211127', foundingArticle]]),
    findings,
  );
  assertTotals(totalsOf(seeds), expectedTotals);

  const actorIds = new Map(corpus.actors.map((actor) => [actor.id, toActorId(actor)]));
  const parisCall = corpus.initiatives.find(({ id }) => id === 'paris-call');
  const manifest = createManifest(seeds, {
    actors: corpus.actors,
    parisCallEndorsers: new Set(parisCall?.endorsers.map((id) => actorIds.get(id) ?? id)),
  });
  const report = printReport(findings);
  await writeFiles(
    seedsFolder,
    new Map([
      ...printSeedFiles(seeds),
      ['manifest.json', printManifest(manifest)],
      ['CONVERSION.md', report],
    ]),
  );
  process.stdout.write(`${printManifest(manifest)}\n${report}`);
}

await runCommand(
  createCommand(
    'convert-corpus',
    'Writes the seeds from the shared corpus and reference tables, and prints what found no home.',
  )
    .argument('<shared folder>', 'folder with corpus/ and data/', resolveFromShell)
    .argument('<seeds folder>', 'folder to write the seed files to', resolveFromShell)
    .action(run),
);
