/**
 * Runs the projection in its own thread: building and comparing graphs takes from a fifth of a second
 * to several seconds, during which the main thread could not answer requests.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { fromSentError, type SentError } from './projection-error.js';
import { Projection, type ProjectionInput } from './projection.js';

/** The methods of `Projection`, made asynchronous. */
export type ProjectionHandle = {
  readonly [Name in ProjectionMethod]: (
    ...args: Parameters<Projection[Name]>
  ) => Promise<ReturnType<Projection[Name]>>;
} & {
  /** Ends the thread; pending calls are rejected. */
  readonly close: () => Promise<void>;
};

export const projectionMethods = [
  'graph',
  'version',
  'records',
  'check',
  'findProblems',
  'warmUp',
  'planRevert',
  'planRedaction',
  'redactionOf',
  'planRelease',
  'checkpoint',
  'knows',
  'isReleased',
  'releases',
  'lineage',
  'apply',
  'nextStep',
  'offered',
  'markServed',
] as const satisfies readonly (keyof Projection)[];
export type ProjectionMethod = (typeof projectionMethods)[number];

export interface Call {
  readonly id: number;
  readonly method: ProjectionMethod;
  readonly args: readonly unknown[];
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: SentError };

/** Exists only in the build; tests that run the sources have none. */
const WORKER = new URL('projection-worker.js', import.meta.url);

/** @throws JournalContentError if this program does not understand the content of the journal */
export async function openProjection(input: ProjectionInput): Promise<ProjectionHandle> {
  if (!existsSync(fileURLToPath(WORKER))) return inThisThread(new Projection(input));
  const worker = new Worker(WORKER, { workerData: input });
  const waiting = new Map<number, PendingCall>();
  let last = 0;
  let ended: Error | undefined;
  const failAll = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: Reply) => {
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('value' in reply) call?.resolve(reply.value);
    else call?.reject(fromSentError(reply.error));
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    failAll(new Error('The projection has ended.'));
  });
  const ask = (method: ProjectionMethod, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) {
        reject(ended);
        return;
      }
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, method, args } satisfies Call);
    });
  const handle = toHandle(ask, async () => {
    await worker.terminate();
  });
  // Reports faults of the journal now rather than at the first change.
  await ask('nextStep', []);
  return handle;
}

interface PendingCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

function inThisThread(projection: Projection): ProjectionHandle {
  return toHandle(
    // eslint-disable-next-line @typescript-eslint/require-await -- turns what it throws into a rejection
    async (method, args) => answer(projection, { id: 0, method, args }),
    () => Promise.resolve(),
  );
}

export function answer(projection: Projection, { method, args }: Call): unknown {
  // The arguments come from `ProjectionHandle`, which has the methods' types.
  const methods = projection as unknown as Readonly<
    Record<ProjectionMethod, (...given: readonly unknown[]) => unknown>
  >;
  return methods[method](...args);
}

function toHandle(
  ask: (method: ProjectionMethod, args: readonly unknown[]) => Promise<unknown>,
  close: () => Promise<void>,
): ProjectionHandle {
  const methods = projectionMethods.map((method) => [
    method,
    (...args: readonly unknown[]) => ask(method, args),
  ]);
  // Object.fromEntries loses the names.
  return { ...Object.fromEntries(methods), close } as ProjectionHandle;
}
