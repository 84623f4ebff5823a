#!/usr/bin/env node
/**
 * `npx demarche export subgraph.graphml --made-by state:cn --against state:gb --from 2020`: the
 * commands for users of the graph, and those of the record and its versions. Defines their arguments;
 * independent of how they work.
 */
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { Parameter } from '../domain/selection/url-parameters.js';
import { exportKinds, parseExportName } from '../export/export-kinds.js';
import { fileParameters } from '../export/file-parameters.js';
import { createCommand, runCommand } from './create-command.js';
import { exportToFile } from './export/export-to-file.js';
import type { ExportRequest } from './export/open-export.js';
import { createImportCommand } from './import/import-table.js';
import { createCheckoutCommand } from './record/checkout.js';
import { createLogCommand } from './record/log.js';
import { createMergeCommand } from './record/merge.js';
import { createRedactCommand } from './record/redact.js';
import { createReleaseCommand } from './record/release.js';
import { createRevertCommand } from './record/revert.js';
import { createVerifyCommand } from './record/verify.js';
import { resolveFromShell } from './resolve-from-shell.js';

/** 128 plus the number of SIGINT, by convention of shells. */
const EXIT_INTERRUPTED = 130;

/** Parameters of all exports. Each export checks which of them it takes. */
const parameters = new Map(
  [...Object.values(exportKinds).map((each) => each.parameters), fileParameters].flatMap((each) =>
    Object.entries<Parameter>(each),
  ),
);

const interrupted = new AbortController();
process.once('SIGINT', () => {
  interrupted.abort();
});

const command = createCommand('demarche', 'What states say to each other about cyber affairs.');
for (const each of [
  createExportCommand(),
  createLogCommand(),
  createVerifyCommand(),
  createCheckoutCommand(),
  createReleaseCommand(),
  createMergeCommand(),
  createRevertCommand(),
  createRedactCommand(),
  createImportCommand(),
]) {
  command.addCommand(each);
}
// Commander shows its general help for `nothing --help`.
const [, , first, second] = process.argv;
const asked = first === 'help' ? second : first;
if (asked !== undefined && !asked.startsWith('-') && !isKnown(asked)) {
  command.error(describeUnknown(asked));
}
await runCommand(command);
if (interrupted.signal.aborted) process.exitCode = EXIT_INTERRUPTED;

function isKnown(name: string): boolean {
  return name === 'help' || command.commands.some((each) => each.name() === name);
}

function describeUnknown(name: string): string {
  const names = command.commands.map((each) => each.name());
  return `Unknown command "${name}". Commands: ${names.join(', ')}.`;
}

function createExportCommand(): Command {
  const command = new Command('export')
    .description(
      'Writes a selection to a file, with its manifest beside it, from the graph of NEO4J_URI or DATA_PATH, or from a server.',
    )
    .argument('<name.format>', `the export and its format: ${listNames()}`)
    .option('-o, --output <file>', 'output file; demarche-<name.format> by default')
    .option('-s, --server <url>', 'URL of a server to download from, such as https://example.org');
  for (const [name, { describes, kind }] of parameters) {
    const option = new Option(`--${toFlag(name)} <${kind.toLowerCase()}>`, describes);
    command.addOption(option.argParser(collect));
  }
  return command.action(async (name: string, options: Readonly<Record<string, unknown>>) => {
    await exportToFile(toRequest(name.toLowerCase(), options), interrupted.signal);
  });
}

/** @throws InputError for an unknown export; a server knows its own */
function toRequest(name: string, options: Readonly<Record<string, unknown>>): ExportRequest {
  const { output, server } = options;
  if (server === undefined) parseExportName(name);
  return {
    name,
    output: resolveFromShell(typeof output === 'string' ? output : `demarche-${basename(name)}`),
    server: typeof server === 'string' ? server : undefined,
    given: [...parameters.keys()].flatMap((parameter) => {
      const values = options[parameter];
      return Array.isArray(values)
        ? values.map((value) => [parameter, String(value)] as const)
        : [];
    }),
  };
}

function listNames(): string {
  return Object.entries(exportKinds)
    .map(([name, { formats }]) => `${name}.<${formats.map((each) => each.extension).join('|')}>`)
    .join(', ');
}

/** Options may be repeated; `before` is undefined for the first. */
function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** `madeBy` -> `made-by`, which commander reads back as `madeBy`. */
function toFlag(parameter: string): string {
  return parameter.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
