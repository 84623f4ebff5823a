/** The folders of the record: from the server's settings, unless an option overrides them. */
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
  /** Undefined if SEEDS_PATH is none. */
  readonly seedsPath: string | undefined;
  /** Folders over those seeds; none with --seeds. */
  readonly seedOverlays: readonly string[];
}

const options = {
  journal: new Option('--journal <folder>', 'the journal (default: JOURNAL_PATH)'),
  desk: new Option('--desk <folder>', 'the drafts (default: DESK_PATH)'),
  seeds: new Option('--seeds <folder>', 'the seeds (default: SEEDS_PATH)'),
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
  const { curation, seedsPath, seedOverlays } = loadConfig();
  return {
    mode: curation.mode,
    journalPath: journal ?? curation.journalPath,
    deskPath: desk ?? curation.deskPath,
    seedsPath: seeds ?? seedsPath,
    seedOverlays: seeds === undefined ? seedOverlays : [],
  };
}
