/** The fields that read the record's history, which is in memory: they ask the engine nothing. */
import { InputError } from '../domain/errors.js';
import type {
  HistoryDifference,
  HistoryEventPage,
  HistoryFilter,
  HistoryRevision,
  HistoryRevisionPage,
} from '../domain/history-reader.js';
import type { Row } from '../planner/print/row.js';
import type { RequestContext } from './context.js';
import { toGraphQLError } from './to-graphql-error.js';

const MAX_PAGE = 200;

interface NamedRecord {
  readonly id: string;
  readonly section?: string | null;
}

export function resolveRevision(
  { id, section, asOf }: NamedRecord & { readonly asOf?: string | null },
  { history }: RequestContext,
): HistoryRevision | null {
  return history?.revision(id, section ?? undefined, asOf ?? undefined) ?? null;
}

export function resolveHistory(
  { id, section, since, first }: NamedRecord & { readonly since: number; readonly first: number },
  { history }: RequestContext,
): HistoryRevisionPage | null {
  const page = { since: readSince(since), first: readPageSize(first) };
  return history?.revisions(id, section ?? undefined, page) ?? null;
}

export function resolveDiff(
  {
    from,
    to,
    first,
    after,
  }: {
    readonly from: string;
    readonly to: string;
    readonly first: number;
    readonly after?: string | null;
  },
  { history }: RequestContext,
): HistoryDifference | null {
  const page = { first: readPageSize(first), after: after ?? undefined };
  return history?.diff(from, to, page) ?? null;
}

export function resolveChanges(
  {
    since,
    from,
    first,
    filter,
  }: {
    readonly since: number;
    readonly from?: string | null;
    readonly first: number;
    readonly filter?: HistoryFilter | null;
  },
  { history }: RequestContext,
): HistoryEventPage | null {
  const page = {
    since: readSince(since),
    from: from ?? undefined,
    first: readPageSize(first),
    filter: filter ?? undefined,
  };
  return history?.changes(page) ?? null;
}

/** The history of the record that a row shows. @throws GraphQLError */
export function resolveRecordHistory(
  row: Row,
  args: Readonly<Record<string, unknown>>,
  context: RequestContext,
): HistoryRevisionPage | null {
  // The SDL types the arguments.
  const page = args as unknown as { readonly since: number; readonly first: number };
  return withCode(() => resolveHistory({ id: String(row['id']), ...page }, context));
}

/** @throws GraphQLError */
export function takeFirst<Item>(items: readonly Item[], first: unknown): readonly Item[] {
  return withCode(() => items.slice(0, readPageSize(first)));
}

/** For fields below the roots, whose errors nothing else converts. */
function withCode<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? toGraphQLError(error) : error;
  }
}

/** @throws InputError */
function readPageSize(first: unknown): number {
  if (typeof first === 'number' && first >= 1 && first <= MAX_PAGE) return first;
  throw new InputError(`first: must be a number from 1 to ${String(MAX_PAGE)}.`);
}

function readSince(since: number): number {
  if (since >= 0) return since;
  throw new InputError('since: must be a number of 0 or more.');
}
