/**
 * What every resolver may use: one object per request.
 */
import type { FieldNode } from 'graphql';
import type { GraphStore } from '../graph/graph-store.js';
import type { Directory } from '../planner/directory.js';
import type { FieldPlan } from '../planner/plan.js';
import type { Row } from '../planner/row.js';

/** What `dataset` says of the data besides its counts. */
export interface DatasetInfo {
  readonly licence: string;
  readonly citation: { readonly text: string; readonly bibtex: string };
  /** Coders' agreement; each as `AgreementFigure` of the schema. */
  readonly agreement: readonly Row[];
}

/** What stays the same from request to request. */
export interface RequestServices {
  readonly store: Pick<GraphStore, 'read'>;
  /** What is known of the data that is in the graph now. */
  readonly directory: () => Directory;
  readonly datasetInfo: DatasetInfo;
  readonly maxDepth: number;
  readonly maxRows: number;
  readonly statementTimeoutMs: number;
  /** Told of each question before it is run: its plan as a tree. For logs and tests. */
  readonly onQuestion?: (explanation: string) => void;
}

export interface RequestContext extends RequestServices {
  readonly requestId: string;
  /** When the request must have been answered, as `Date.now()` counts. */
  readonly deadlineAt: number;
  /** By response key of the root field: where each field below it finds its rows. */
  readonly plans: Map<string, ReadonlyMap<FieldNode, FieldPlan>>;
}

export function createRequestContext(
  services: RequestServices,
  requestId: string,
  timeoutMs: number,
): RequestContext {
  return { ...services, requestId, deadlineAt: Date.now() + timeoutMs, plans: new Map() };
}
