/** `demarche verify`: checks that the journal is intact and produces the versions that it records. */
import { Command } from 'commander';
import { buildGraph } from '../../corpus/build-graph.js';
import { datasetVersion } from '../../corpus/dataset-version.js';
import { checkRecords } from '../../curation/check-records.js';
import { RecordReader } from '../../curation/record-reader.js';
import { RecordState } from '../../curation/record-state.js';
import {
  formatJournalFaults,
  InputError,
  JournalContentError,
  type JournalFault,
} from '../../domain/errors.js';
import { walkJournal } from '../../journal/read-journal.js';
import { verifyJournal } from '../../journal/survey-journal.js';
import { describeMissing } from './read-record.js';
import { addRecordOptions, findRecordPaths, type RecordOptions } from './record-paths.js';

export function createVerifyCommand(): Command {
  const command = new Command('verify').description(
    'Checks every line of the journal, its hash chain, and the records that result from it.',
  );
  return addRecordOptions(command, ['journal']).action(async (options: RecordOptions) => {
    const { journalPath } = findRecordPaths(options);
    const { head, faults } = await verifyJournal(journalPath);
    if (head.seq === 0 && faults.length === 0) throw new InputError(describeMissing(journalPath));
    const fold = faults.length === 0 ? await verifyFold(journalPath) : undefined;
    const all = [...faults, ...(fold?.faults ?? [])];
    console.log(`Head: line ${String(head.seq)}, hash ${head.hash}.`);
    for (const notice of fold?.notices ?? []) console.log(notice);
    for (const line of formatJournalFaults(all)) console.error(line);
    if (all.length > 0) {
      console.error(`${String(all.length)} fault(s).`);
      process.exitCode = 1;
    } else console.log('No faults found.');
  });
}

interface FoldReport {
  readonly faults: readonly JournalFault[];
  readonly notices: readonly string[];
}

async function verifyFold(journalPath: string): Promise<FoldReport> {
  const reader = new RecordReader(RecordState.empty.toSeeds(), '', []);
  const faults: JournalFault[] = [];
  const notices: string[] = [];
  let redacted = 0;
  let events = 0;
  /** Location of the last line that changed records. */
  let place = { file: '', line: 0, seq: 0 };
  for await (const finding of walkJournal(journalPath)) {
    if (finding.type === 'UNFINISHED') {
      const { file, bytes } = finding.raw;
      notices.push(
        `${file} ends with ${String(bytes.length)} bytes of a write that was interrupted or is in progress. The next start truncates them.`,
      );
    }
    if (finding.type !== 'LINE') continue;
    const { line, raw } = finding;
    const here = { file: raw.file, line: raw.number, seq: line.seq };
    if (line.body === undefined) redacted += 1;
    try {
      reader.add(line);
    } catch (error) {
      if (!(error instanceof JournalContentError)) throw error;
      const remedy = 'Use the version of Demarche that wrote the line, or a later one.';
      faults.push({ ...here, problem: error.message, remedy });
      // Faults of later lines would be based on wrong records.
      return { faults, notices };
    }
    if (reader.events.length > events || place.seq === 0) place = here;
    events = reader.events.length;
  }
  const { state } = reader.fold;
  const records = checkRecords(state).faults;
  faults.push(
    ...records.map(({ name, path, problem, remedy }) => ({
      ...place,
      problem: `${name.section}/${name.id} ${path}: ${problem}`,
      remedy,
    })),
  );
  if (faults.length > 0) return { faults, notices };
  const version = datasetVersion(buildGraph(state.toSeeds()));
  if (redacted > 0) notices.push(`${String(redacted)} line(s) were redacted.`);
  notices.push(`Version: the line records ${reader.version}, the records have ${version}.`);
  if (version !== reader.version) {
    const remedy =
      redacted > 0
        ? 'Redacted lines no longer count; accept a change set that puts their records again.'
        : 'Use the version of Demarche that wrote the line; if it is the same, restore a backup.';
    const problem = `The line records version ${reader.version}, but its records have version ${version}.`;
    faults.push({ ...place, problem, remedy });
  }
  return { faults, notices };
}
