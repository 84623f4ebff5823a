/** `demarche log`: prints each line of the journal as one line of text or JSON. */
import { Command } from 'commander';
import { toPrintableText } from '../../corpus/validate/fault-list.js';
import type { RedactedLine, TakenRelease } from '../../curation/fold.js';
import type { RecordEvent } from '../../curation/record-reader.js';
import { InputError } from '../../domain/errors.js';
import type { JournalLine } from '../../journal/journal-line.js';
import { parseMoment } from '../../domain/time/moment.js';
import { readRecord, type ReadRecord } from './read-record.js';
import { addRecordOptions, findRecordPaths, type RecordOptions } from './record-paths.js';

/** Number of records listed in a line of text. */
const MAX_NAMED = 3;

interface LogOptions extends RecordOptions {
  readonly since?: string;
  readonly json?: true;
}

/** The printed fields of a line, in the order of the JSON. */
interface LogEntry {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly changeSet: string | null;
  readonly title: string;
  readonly by: string;
  readonly records: readonly string[];
  /** Version of the dataset after the line. */
  readonly version: string;
}

export function createLogCommand(): Command {
  const command = new Command('log')
    .description('Prints the lines of the journal, oldest first.')
    .option('--since <line|date>', 'only lines after this line, or from this date on')
    .option('--json', 'print one JSON object per line');
  return addRecordOptions(command, ['journal']).action(async (options: LogOptions) => {
    const record = await readRecord(findRecordPaths(options).journalPath);
    const isAsked = toFilter(options.since);
    for (const entry of listEntries(record)) {
      if (isAsked(entry)) console.log(options.json ? JSON.stringify(entry) : printEntry(entry));
    }
  });
}

function listEntries({ lines, reader }: ReadRecord): readonly LogEntry[] {
  const { releases } = reader.fold;
  const events = new Map(reader.events.map((event) => [event.seq, event]));
  const releasesBySeq = new Map(releases.map((release) => [release.seq, release]));
  let version = releases[0]?.versionAfter ?? '';
  const redactions = describeRedactions(reader.fold.redacted.values());
  return lines.map((line) => {
    const event = events.get(line.seq);
    version = event?.version ?? version;
    const redaction = redactions.get(line.seq);
    return toEntry(line, event, releasesBySeq.get(line.seq), redaction, version);
  });
}

function toEntry(
  line: JournalLine,
  event: RecordEvent | undefined,
  release: TakenRelease | undefined,
  redaction: string | undefined,
  version: string,
): LogEntry {
  const { seq, at, kind, by } = line;
  return {
    seq,
    at,
    kind,
    changeSet: event?.changeSet?.changeSet ?? null,
    title: redaction ?? event?.changeSet?.title ?? describe(release),
    by,
    records: (event?.records ?? []).map(({ section, id }) => `${section}/${id}`),
    version,
  };
}

/** By line: of the redacted lines, and of those that redacted them. */
function describeRedactions(lines: Iterable<RedactedLine>): ReadonlyMap<number, string> {
  return new Map(
    [...lines].flatMap(({ seq, note: { seq: by, at, reason } }) => [
      [seq, `redacted on ${at.slice(0, 10)}: ${reason}`] as const,
      [by, `Redacted line ${String(seq)}: ${reason}`] as const,
    ]),
  );
}

function describe(taken: TakenRelease | undefined): string {
  if (taken === undefined) return '';
  const { origin, release, seq } = taken;
  if (seq === 1) return 'The journal begins';
  switch (origin) {
    case 'SEEDS':
      return `Merged the seeds, release ${release}`;
    case 'MERGE':
      return `Merged release ${release}`;
    case 'RELEASE':
      return `Release ${release}`;
    case 'SEGMENT':
      return 'The end of a segment';
  }
}

/** @throws InputError */
function toFilter(since: string | undefined): (entry: LogEntry) => boolean {
  if (since === undefined) return () => true;
  if (/^\d{1,9}$/.test(since)) return ({ seq }) => seq > Number(since);
  const time = parseMoment(since);
  if (time !== undefined) return ({ at }) => at >= time.first;
  throw new InputError(
    `--since must be a line number or a date such as 2026-11-30, but is ${JSON.stringify(since.slice(0, 40))}.`,
  );
}

function printEntry({ seq, at, kind, changeSet, title, by, records, version }: LogEntry): string {
  const named = records.slice(0, MAX_NAMED).join(', ');
  const more = records.length > MAX_NAMED ? ` and ${String(records.length - MAX_NAMED)} more` : '';
  const parts = [
    String(seq).padStart(6),
    at.slice(0, 19).replace('T', ' '),
    version,
    changeSet ?? kind,
    by,
    ...(title === '' ? [] : [toPrintableText(title)]),
    ...(named === '' ? [] : [`${named}${more}`]),
  ];
  return parts.join('  ');
}
