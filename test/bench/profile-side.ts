/**
 * Where this process spends its time while one side answers: samples of the stack, added up by part
 * of the program. What the engine does meanwhile is not in it.
 */
import { Session, type Profiler, type Runtime } from 'node:inspector/promises';
import { askMany } from './ask-many.js';
import type { Prepared } from './sides/side.js';

export const parts = [
  'driver',
  'sockets and promises',
  'garbage collection',
  'graphql-js',
  'planning, printing',
  'checking and reading rows',
  'resolving',
] as const;
export type Part = (typeof parts)[number];

/** Microseconds of this process for one answer. */
export type Profile = Readonly<Record<Part, number>>;

const SAMPLED_EVERY_US = 100;
const PROFILED_MS = 500;

/** The first that a script's address holds; a frame without an address is the runtime's own. */
const partsByPath: readonly (readonly [path: string, part: Part])[] = [
  ['/neo4j-driver', 'driver'],
  ['/node_modules/graphql/', 'graphql-js'],
  ['/src/planner/print/row-reader', 'checking and reading rows'],
  ['/src/graph/', 'checking and reading rows'],
  ['/src/planner/', 'planning, printing'],
  ['/src/questions/', 'planning, printing'],
  ['/src/cypher/', 'planning, printing'],
  ['/src/', 'resolving'],
  ['/test/bench/', 'resolving'],
];
/** Waiting, and what starts and stops the sampling. */
const notWork: ReadonlySet<string> = new Set(['(idle)', '(root)', 'dispatch']);

/** @param prepared asked before, so that its code is compiled */
export async function profileSide({ ask }: Prepared, concurrency: number): Promise<Profile> {
  const ms = await askMany(ask, concurrency, concurrency);
  const count = Math.max(concurrency, Math.round(PROFILED_MS / ms));
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: SAMPLED_EVERY_US });
    await session.post('Profiler.start');
    await askMany(ask, count, concurrency);
    const { profile } = await session.post('Profiler.stop');
    return addUp(profile, count);
  } finally {
    session.disconnect();
  }
}

function addUp({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, count: number): Profile {
  const partById = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const sums = new Map<Part, number>();
  for (const [index, id] of samples.entries()) {
    const part = partById.get(id);
    if (part === undefined) continue;
    sums.set(part, (sums.get(part) ?? 0) + (timeDeltas[index] ?? 0) / count);
  }
  // Every part is in the list.
  return Object.fromEntries(parts.map((part) => [part, sums.get(part) ?? 0])) as Profile;
}

function partOf({ functionName, url }: Runtime.CallFrame): Part | undefined {
  if (notWork.has(functionName)) return undefined;
  if (functionName === '(garbage collector)') return 'garbage collection';
  const [, part] = partsByPath.find(([path]) => url.includes(path)) ?? [];
  return part ?? 'sockets and promises';
}
