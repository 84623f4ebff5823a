/** Assigns the problems of a draft to the parts that they concern. Pure. */
import type { ProblemFragment } from '../../generated/desk/graphql.js';
import type { ChangePlace } from './print-changes.js';

export interface SortedProblems {
  /** By key of the act. */
  readonly ofActs: ReadonlyMap<string, readonly ProblemFragment[]>;
  /** By key of the statement, its facts alone. */
  readonly ofStatements: ReadonlyMap<string, readonly ProblemFragment[]>;
  readonly ofPage: readonly ProblemFragment[];
  /** Of other records, or of the draft as a whole. */
  readonly others: readonly ProblemFragment[];
}

export function sortProblems(
  problems: readonly ProblemFragment[],
  places: readonly ChangePlace[],
): SortedProblems {
  const ofActs = new Map<string, ProblemFragment[]>();
  const ofStatements = new Map<string, ProblemFragment[]>();
  const ofPage: ProblemFragment[] = [];
  const others: ProblemFragment[] = [];
  for (const problem of problems) {
    // A draft without acts is not a mistake.
    if (problem.code === 'EMPTY_CHANGE_SET') continue;
    const [, change, position] =
      /^changes\[(\d+)\](?:\.record\.positions\[(\d+)\])?/.exec(problem.path) ?? [];
    const place = change === undefined ? undefined : places[Number(change)];
    const act = position === undefined ? undefined : place?.acts[Number(position)];
    if (act !== undefined) add(ofActs, act, problem);
    else if (place?.statement != null) add(ofStatements, place.statement, problem);
    else if (place?.isPage === true) ofPage.push(problem);
    else others.push(problem);
  }
  return { ofActs, ofStatements, ofPage, others };
}

function add(lists: Map<string, ProblemFragment[]>, key: string, problem: ProblemFragment): void {
  const list = lists.get(key) ?? [];
  list.push(problem);
  lists.set(key, list);
}
