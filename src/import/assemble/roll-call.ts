/** One row a vote, rows with one resolution a recorded vote on its initiative. */
import type { SeedRecord } from '../../corpus/seed-records.js';
import { voteFields } from '../../corpus/seed-layout.js';
import { compareText } from '../../domain/text/compare-text.js';
import type { Assembler, Assembly } from '../assembly.js';
import type { MappedRow } from '../import-model.js';
import { resolveRecord, textIn } from '../resolve-records.js';
import { resolveNamedState } from './named-states.js';

interface Cast {
  readonly vote: string;
  readonly row: number;
}

export const assembleRollCall: Assembler = ({ key, rows }, assembly) => {
  const [first] = rows;
  const on = findDate(rows, assembly);
  const initiative = findInitiative(key, first, on, assembly);
  const votes = new Map<string, Cast>();
  for (const row of rows) countVote(row, votes, assembly);
  if (on === undefined || initiative === undefined) return [];
  const record: SeedRecord = { initiative, on, ...listVoters(votes) };
  return [{ section: 'votes', id: initiative, record }];
};

function findDate(rows: readonly MappedRow[], { report }: Assembly): string | undefined {
  const dated = rows.flatMap((row) => {
    const date = textIn(row, 'date');
    return date === undefined ? [] : [{ date, row: row.row }];
  });
  const [first] = dated;
  const other = dated.find(({ date }) => date !== first?.date);
  if (first !== undefined && other !== undefined) {
    report({
      row: other.row,
      column: 'date',
      code: 'ROWS_DISAGREE',
      severity: 'ERROR',
      message: `The vote is dated ${other.date} here and ${first.date} in row ${String(first.row)}.`,
      remedy: 'Correct the date, or the resolution: votes on parts of a text are other votes.',
    });
  }
  return first?.date;
}

function findInitiative(
  key: string,
  row: MappedRow,
  on: string | undefined,
  assembly: Assembly,
): string | undefined {
  const title = textIn(row, 'title');
  return resolveRecord(
    {
      name: key,
      row: row.row,
      column: 'resolution',
      sections: ['initiatives'],
      fields: {
        ...(title === undefined ? {} : { name: `${key} ${title}`, aliases: [key] }),
        kind: 'un-resolution',
        ...(on === undefined ? {} : { announcedOn: on }),
      },
    },
    assembly,
  )?.id;
}

function countVote(row: MappedRow, votes: Map<string, Cast>, assembly: Assembly): void {
  const vote = textIn(row, 'vote');
  // A state that did not vote is in none of the lists. An unknown term was reported.
  if (vote === undefined) return;
  const state = resolveNamedState(row, ['states'], assembly)?.id;
  if (state === undefined) return;
  const earlier = votes.get(state);
  if (earlier === undefined) {
    votes.set(state, { vote, row: row.row });
    return;
  }
  const isSame = earlier.vote === vote;
  assembly.report({
    row: row.row,
    column: 'vote',
    code: isSame ? 'REPEATED_ROW' : 'ROWS_DISAGREE',
    severity: isSame ? 'NOTE' : 'ERROR',
    message: isSame
      ? `${state} is counted once; row ${String(earlier.row)} has the same vote.`
      : `${state} votes ${vote} here and ${earlier.vote} in row ${String(earlier.row)}.`,
    remedy: isSame ? 'Nothing, or remove one of the rows.' : 'Correct one of the rows.',
  });
}

function listVoters(votes: ReadonlyMap<string, Cast>): SeedRecord {
  const lists = voteFields.map(({ field }) => {
    const voters = [...votes].filter(([, { vote }]) => vote === field).map(([state]) => state);
    return [field, voters.toSorted(compareText)] as const;
  });
  return Object.fromEntries(lists.filter(([, voters]) => voters.length > 0));
}
