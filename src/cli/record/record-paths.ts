/** Where the record is: the settings of the server, unless an option names another folder. */
import { Option, type Command } from 'commander';
import { loadConfig, type CurationConfig } from '../../config.js';
import { resolveFromShell } from '../resolve-from-shell.js';

export interface RecordOptions {
  readonly journal?: string;
  readonly desk?: string;
  readonly seeds?: string;
}

export interface RecordPaths {
  readonly mode: CurationConfig['mode'];
  readonly journalPath: string;
  readonly deskPath: string;
  /** Undefined where SEEDS_PATH is none. */
  readonly seedsPath: string | undefined;
}

const options = {
  journal: new Option('--journal <folder>', 'the journal; JOURNAL_PATH by default'),
  desk: new Option('--desk <folder>', 'the drafts; DESK_PATH by default'),
  seeds: new Option('--seeds <folder>', 'the seeds; SEEDS_PATH by default'),
};

export function addRecordOptions(
  command: Command,
  names: readonly (keyof typeof options)[],
): Command {
  for (const name of names) command.addOption(options[name].argParser(resolveFromShell));
  return command;
}

/** @throws ConfigError */
export function findRecordPaths({ journal, desk, seeds }: RecordOptions): RecordPaths {
  const { curation, seedsPath } = loadConfig();
  return {
    mode: curation.mode,
    journalPath: journal ?? curation.journalPath,
    deskPath: desk ?? curation.deskPath,
    seedsPath: seeds ?? seedsPath,
  };
}
