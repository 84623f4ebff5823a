/**
 * The context that every resolver gets: one object per request.
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

/** The fields of `dataset` other than its version and counts. */
export interface DatasetInfo {
  readonly licence: string;
  readonly cite: (cited: { readonly version: string; readonly url: string }) => {
    readonly text: string;
    readonly bibtex: string;
  };
  /** Intercoder agreement; each row is an `AgreementFigure` of the schema. */
  readonly agreement: readonly Row[];
}

/** How to cite an answer and find it again. */
export interface Reference {
  readonly text: string;
  readonly datasetVersion: string;
  readonly link: string | null;
}

/** Services that all requests share. */
export interface RequestServices {
  readonly store: GraphReader;
  /** Index of the data that the graph holds now. */
  readonly recordIndex: () => RecordIndex;
  /**
   * Number of records with each word, for this dataset version. If absent, no spelling is
   * suggested.
   */
  readonly countWords?: (recordIndex: RecordIndex) => Promise<WordCounts>;
  /**
   * Called after rows are read and before they are returned. Rejects if the graph no longer holds
   * the data that the record index was built from. Absent if the data cannot change.
   */
  readonly assertUnchanged?: (recordIndex: RecordIndex) => Promise<void>;
  /** Resolves when an operation that used an outdated record index may be retried. */
  readonly whenRenewed?: (recordIndex: RecordIndex) => Promise<void>;
  /**
   * Holds back changes to the data until the returned function is called, or a time limit passes.
   */
  readonly hold?: () => Promise<() => void>;
  readonly datasetInfo: DatasetInfo;
  /** Public URL of the server, without a trailing slash, for links in answers. */
  readonly publicUrl: () => string;
  readonly maxDepth: number;
  readonly costLimits: CostLimits;
  readonly statementTimeoutMs: number;
  /** Absent if the server keeps no history. */
  readonly history?: HistoryReader | undefined;
  /** Shared cache of questions over the whole graph; if absent, each request reads anew. */
  readonly answerCache?: AnswerCache;
  /** Called before each question runs, with its plan printed as a tree. For logs and tests. */
  readonly onQuestion?: (explanation: string) => void;
}

/** Facts about one request that are known before its query is parsed. */
export interface RequestFacts {
  readonly requestId: string;
  /**
   * Key of the client, as far as the server can tell clients apart; undefined for the server
   * itself.
   */
  readonly client: string | undefined;
  readonly timeoutMs: number;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal | undefined;
}

export interface RequestContext extends RequestServices, Omit<RequestFacts, 'timeoutMs'> {
  /** Deadline of the request, on the clock of `performance.now()`. */
  readonly deadlineAt: number;
  /** Cost of the questions so far. */
  readonly cost: OperationCost;
  /** By response key of the root field: where each field below it finds its rows. */
  readonly plans: Map<string, ReadonlyMap<FieldNode, FieldPlan>>;
  /** By response key of the root field: how its answer is quoted. */
  readonly references: Map<string, () => Reference>;
  /** Limits the writing of the answer; if absent, the answer is written in one go. */
  readonly pace?: AnswerPace;
  /** Hash of the journal's last line when the request began; empty if there is no history. */
  readonly journalHash: string;
  /** Resets the context for a new try on the current data. */
  readonly beginAgain: () => void;
  /** Called when rows of the operation may come from two versions of the data. */
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
      // In place, so that plugins that label the answer see the version it was finally read from.
      Object.assign(context, beginTry(services));
    },
  };
  return context;
}

function beginTry(
  services: RequestServices,
): Pick<RequestContext, 'recordIndex' | 'journalHash' | 'cost' | 'plans' | 'references'> {
  // A request is planned, answered and labelled with a single version of the data.
  const recordIndex = services.recordIndex();
  return {
    recordIndex: () => recordIndex,
    journalHash: services.history?.head().hash ?? '',
    cost: new OperationCost(services.costLimits),
    plans: new Map(),
    references: new Map(),
  };
}
