/**
 * What every resolver may use: one object per request.
 */
import type { FieldNode } from 'graphql';
import type { HistoryReader } from '../domain/history-reader.js';
import type { WordCounts } from '../domain/text/suggest-words.js';
import type { GraphReader } from '../graph/graph-store.js';
import type { RecordIndex } from '../planner/plan/record-index.js';
import type { FieldPlan } from '../planner/plan/plan.js';
import type { Row } from '../planner/print/row.js';
import type { AnswerPace } from './answer/answer-pace.js';
import type { AnswerCache } from './answer-cache.js';
import { OperationCost, type CostLimits } from './operation-cost.js';

/** What `dataset` says of the data besides its counts. */
export interface DatasetInfo {
  readonly licence: string;
  readonly cite: (cited: { readonly version: string; readonly url: string }) => {
    readonly text: string;
    readonly bibtex: string;
  };
  /** Coders' agreement; each as `AgreementFigure` of the schema. */
  readonly agreement: readonly Row[];
}

/** How an answer is quoted and found again. */
export interface Reference {
  readonly text: string;
  readonly datasetVersion: string;
  readonly link: string | null;
}

/** What stays the same from request to request. */
export interface RequestServices {
  readonly store: GraphReader;
  /** What is known of the data that is in the graph now. */
  readonly recordIndex: () => RecordIndex;
  /** How many records of this dataset version have which word; without it no spelling is suggested. */
  readonly countWords?: (recordIndex: RecordIndex) => Promise<WordCounts>;
  /**
   * Called after rows were read and before they are answered: rejects where the graph no longer holds
   * what the record index was read from. Absent where the data cannot change.
   */
  readonly assertUnchanged?: (recordIndex: RecordIndex) => Promise<void>;
  /** Resolves when it makes sense to read again what was read by a directory that has moved. */
  readonly whenRenewed?: (recordIndex: RecordIndex) => Promise<void>;
  /** Keeps changes waiting for a while at most, until what it resolves to is called. */
  readonly hold?: () => Promise<() => void>;
  readonly datasetInfo: DatasetInfo;
  /** Where readers reach the server, without a slash at its end: for links in answers. */
  readonly publicUrl: () => string;
  readonly maxDepth: number;
  readonly costLimits: CostLimits;
  readonly statementTimeoutMs: number;
  /** Absent where the server keeps no history. */
  readonly history?: HistoryReader | undefined;
  /** Answers over everything, kept from request to request; without it each is asked anew. */
  readonly answerCache?: AnswerCache;
  /** Told of each question before it is run: its plan as a tree. For logs and tests. */
  readonly onQuestion?: (explanation: string) => void;
}

/** What is known of one request before its query is read. */
export interface RequestFacts {
  readonly requestId: string;
  /** Whoever asks, as far as the server can tell callers apart; undefined: the server itself. */
  readonly client: string | undefined;
  readonly timeoutMs: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal | undefined;
}

export interface RequestContext extends RequestServices, Omit<RequestFacts, 'timeoutMs'> {
  /** When the request must have been answered, as `performance.now()` counts. */
  readonly deadlineAt: number;
  /** What the questions asked so far cost. */
  readonly cost: OperationCost;
  /** By response key of the root field: where each field below it finds its rows. */
  readonly plans: Map<string, ReadonlyMap<FieldNode, FieldPlan>>;
  /** By response key of the root field: how its answer is quoted. */
  readonly references: Map<string, () => Reference>;
  /** Keeps what is written within bounds; without it, answers are written in one go. */
  readonly pace?: AnswerPace;
  /** Hash of the journal's last line when the request began; empty where there is no history. */
  readonly journalHash: string;
  /** Makes this the context of a request that has asked nothing yet, of the data as it is now. */
  readonly beginAgain: () => void;
  /** Told that rows of the operation may be of two versions of the data. */
  readonly onDataMoved?: () => void;
}

export function createRequestContext(
  services: RequestServices,
  { timeoutMs, ...facts }: RequestFacts,
): RequestContext {
  const context: RequestContext = {
    ...services,
    ...facts,
    deadlineAt: performance.now() + timeoutMs,
    ...beginTry(services),
    beginAgain: () => {
      // In place: what labels the answer must see the version that it has in the end.
      Object.assign(context, beginTry(services));
    },
  };
  return context;
}

function beginTry(
  services: RequestServices,
): Pick<RequestContext, 'recordIndex' | 'journalHash' | 'cost' | 'plans' | 'references'> {
  // One request is planned, answered and labelled by one version of the data.
  const recordIndex = services.recordIndex();
  return {
    recordIndex: () => recordIndex,
    journalHash: services.history?.head().hash ?? '',
    cost: new OperationCost(services.costLimits),
    plans: new Map(),
    references: new Map(),
  };
}
