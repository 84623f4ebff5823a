/** One page of changes in groups, how to follow them, and what to say if there are none. */
import { useEffect, useEffectEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import {
  ActorNamesDocument,
  type ChangeFilter,
  type ChangesQuery,
} from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../frame/answered.js';
import { printCount } from '../../words/print-number.js';
import { printDate } from '../../words/print-date.js';
import type { ChangesStart } from './change-filter.js';
import { ChangeGroupSection } from './change-group.js';
import { printMoment } from './change-words.js';
import { FollowLinks } from './follow-links.js';
import { groupChanges, type Grouping } from './group-changes.js';
import { keepVisit, readVisit } from './last-visit.js';
import { toNextVisit } from './next-visit.js';
import { NothingNew } from './nothing-new.js';
import { PeriodLinks } from './period-links.js';

export type ChangePage = NonNullable<ChangesQuery['changes']>;

/** The API answers with so many records by id. */
const MAX_NAMES = 200;

interface ChangeListProps {
  readonly page: ChangePage;
  readonly start: ChangesStart;
  readonly filter: ChangeFilter;
  readonly grouping: Grouping;
  /** Undefined if the page begins at another moment. */
  readonly lastVisitAt: string | undefined;
}

export function ChangeList({ page, start, filter, grouping, lastVisitAt }: ChangeListProps) {
  const isFiltered = Object.keys(filter).length > 0;
  const first = start.from === undefined ? start.since : page.from.seq;
  useKeepVisit(page, first, isFiltered);
  const begin = describeBegin(page, start, lastVisitAt);
  const isReplaced = first > page.head.seq;
  return (
    <>
      {page.nodes.length === 0 ? (
        <NothingNew
          begin={begin}
          isFiltered={isFiltered}
          isJournalEmpty={first === 0 && !isFiltered && !page.hasNextPage}
          isReplaced={isReplaced}
        />
      ) : (
        <Groups page={page} grouping={grouping} begin={begin} />
      )}
      {page.hasNextPage && <NextPage last={page.last} />}
      <PeriodLinks head={page.head.seq} />
      <FollowLinks filter={filter} start={start} version={page.from.version} />
    </>
  );
}

function useKeepVisit({ last, head }: ChangePage, start: number, isFiltered: boolean): void {
  const keep = useEffectEvent(() => {
    const shown = { start, last, head: head.seq, isFiltered };
    const next = toNextVisit(readVisit(), shown, new Date().toISOString());
    if (next !== undefined) keepVisit(next);
  });
  useEffect(() => {
    keep();
  }, [last, start, isFiltered]);
}

/** Completes "after": "your last visit, 30 November 2026, 14:10 UTC". */
function describeBegin(
  { from }: ChangePage,
  start: ChangesStart,
  lastVisitAt: string | undefined,
): string {
  if (lastVisitAt !== undefined) return `your last visit, ${printMoment(lastVisitAt)}`;
  if (start.from !== undefined) return printStart(start.from);
  if (from.at !== null) return printMoment(from.at);
  return 'the release that the history begins with';
}

function printStart(from: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(from)) return printDate({ value: from });
  return /^\d{4}-/.test(from) ? from : `version ${from}`;
}

interface GroupsProps {
  readonly page: ChangePage;
  readonly grouping: Grouping;
  readonly begin: string;
}

function Groups({ page: { nodes, hasNextPage }, grouping, begin }: GroupsProps) {
  const records = nodes.flatMap((change) => change.records);
  const ids = [
    ...new Set(records.flatMap(({ id, madeBy, towards }) => [id, ...madeBy, ...towards])),
  ].filter((id) => ACTOR_ID.test(id));
  const asked = useAnswer(ActorNamesDocument, { ids: ids.slice(0, MAX_NAMES) });
  const recordCount = nodes.reduce((sum, change) => sum + change.recordCount, 0);
  return (
    <Answered asked={asked}>
      {({ nodes: actors }) => {
        const names = new Map(
          actors.flatMap((each) => (each === null ? [] : [[each.id, each.label]])),
        );
        const nameOf = (id: string): string => names.get(id) ?? id;
        return (
          <>
            <p className="change-count">
              {printCount(nodes.length, 'change')} of {printCount(recordCount, 'record')} after{' '}
              {begin}, oldest first.{hasNextPage && ' Later ones are on the next page.'}
            </p>
            {groupChanges(nodes, grouping, nameOf).map((group) => (
              <ChangeGroupSection
                key={group.key}
                group={group}
                grouping={grouping}
                nameOf={nameOf}
              />
            ))}
          </>
        );
      }}
    </Answered>
  );
}

const ACTOR_ID = /^(state|agency|spokesperson|bloc|organization|group|initiative):/;

function NextPage({ last }: { readonly last: number }) {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  const next = new URLSearchParams(parameters);
  next.set('after', String(last));
  return (
    <p className="pager">
      <a href={`${path}?${next.toString().replaceAll('%3A', ':')}`}>Later changes →</a>
    </p>
  );
}
