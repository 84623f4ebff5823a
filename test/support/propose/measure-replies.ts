/** Hides each reply of the corpus in turn, and looks where its target is among the suggestions. */
import {
  entriesOf,
  textOf,
  type SeedRecord,
  type SeedRecords,
} from '../../../src/corpus/seed-records.js';
import { buildRecordIndex } from '../../../src/propose/record-index.js';
import { suggestReplies } from '../../../src/propose/suggest-replies.js';

/** What is hidden besides the reply itself. */
export type Hiding =
  /** The replies of the later acts of its statement: the coder has not reached them. */
  | 'LATER'
  /** All other replies of its statement. */
  | 'STATEMENT'
  /** And the sentences that the coder wrote; only quoted words are left. */
  | 'STATEMENT_AND_SENTENCES'
  /** And who it is aimed at, in all acts of the statement. */
  | 'STATEMENT_AND_TARGETS';

export interface ReplyFigures {
  readonly replies: number;
  /** Share of replies whose target is suggested first. */
  readonly first: number;
  /** Share of replies whose target is among the first five. */
  readonly amongFive: number;
  readonly missed: readonly {
    readonly reply: string;
    readonly target: string;
    readonly rank: number;
  }[];
}

export function measureReplies(records: SeedRecords, hiding: Hiding): ReplyFigures {
  const missed: { reply: string; target: string; rank: number }[] = [];
  let [replies, first, amongFive] = [0, 0, 0];
  for (const [place, statement] of records.statements.entries()) {
    const positions = entriesOf(statement, 'positions');
    for (const [at, position] of positions.entries()) {
      for (const hidden of entriesOf(position, 'respondsTo')) {
        const target = textOf(hidden, 'position') ?? '';
        const draft = hide(statement, at, target, hiding);
        // The index is of a record that never knew the reply.
        const statements = records.statements.with(place, draft);
        const index = buildRecordIndex({ ...records, statements });
        const found = suggestReplies(index, { statement: draft, position: at, first: 50 });
        const rank = found.findIndex((each) => each.position.id === target) + 1;
        replies += 1;
        if (rank === 1) first += 1;
        if (rank >= 1 && rank <= 5) amongFive += 1;
        else missed.push({ reply: textOf(position, 'id') ?? '', target, rank });
      }
    }
  }
  return { replies, first: first / replies, amongFive: amongFive / replies, missed };
}

function hide(statement: SeedRecord, at: number, target: string, hiding: Hiding): SeedRecord {
  const positions = entriesOf(statement, 'positions').map((position, index): SeedRecord => {
    const { asserts, against, ...others } = position;
    const rest = Object.fromEntries(
      Object.entries(others).filter(([field]) => field !== 'respondsTo'),
    );
    // What the position answers besides stays: it is bound already, and not suggested again.
    const otherReplies = entriesOf(position, 'respondsTo').filter(
      (each) => textOf(each, 'position') !== target,
    );
    const isKept = index === at || (hiding === 'LATER' && index < at);
    const kept = index === at ? otherReplies : entriesOf(position, 'respondsTo');
    return {
      ...rest,
      ...(isKept ? { respondsTo: kept } : {}),
      ...(hiding === 'STATEMENT_AND_SENTENCES' || asserts === undefined ? {} : { asserts }),
      ...(hiding === 'STATEMENT_AND_TARGETS' || against === undefined ? {} : { against }),
    };
  });
  return { ...statement, positions };
}
