/**
 * Texts that nobody has asked yet, one at a time: other aliases and leaves of a known structure, and
 * structures that the engine has not planned. What an answer costs warm is measured beside them.
 */
import { performance } from 'node:perf_hooks';
import type { Sample } from './find-sample.js';
import type { Operation, Shape } from './shape.js';
import { spreadOf, type Spread } from './statistics.js';
import { varyQuery } from './vary-query.js';

/** A side that takes texts. */
export interface Asked {
  readonly askAnew: (source: string, variables: object) => Promise<unknown>;
}

export interface ColdTimes {
  /** Milliseconds of the same text again and again. */
  readonly warm: Spread;
  /** Milliseconds of texts with other aliases and leaves, each asked once. */
  readonly varied: Spread;
  /** Milliseconds of the first answer after the engine forgot its plans. */
  readonly unplanned: Spread;
}

const VARIANTS = 12;
const FORGETS = 4;

/** A side with what it is asked. */
export interface ColdSide {
  readonly asked: Asked;
  readonly operation: Operation;
}

export async function measureCold(
  own: ColdSide,
  peer: ColdSide,
  sample: Sample,
  forgetPlans: () => Promise<void>,
): Promise<{ readonly own: ColdTimes; readonly peer: ColdTimes }> {
  const known = { own: await measureKnown(own, sample), peer: await measureKnown(peer, sample) };
  const unplanned = new Map<ColdSide, number[]>([
    [own, []],
    [peer, []],
  ]);
  for (let round = 0; round < FORGETS; round += 1) {
    // In turn, because the engine plans the faster the more it has planned.
    for (const side of round % 2 === 0 ? [own, peer] : [peer, own]) {
      await forgetPlans();
      unplanned.get(side)?.push(await timeOf(side, side.operation.query, sample));
    }
  }
  return {
    own: { ...known.own, unplanned: spreadOf(unplanned.get(own) ?? []) },
    peer: { ...known.peer, unplanned: spreadOf(unplanned.get(peer) ?? []) },
  };
}

async function measureKnown(side: ColdSide, sample: Sample): Promise<Omit<ColdTimes, 'unplanned'>> {
  const { query } = side.operation;
  for (let index = 0; index < VARIANTS; index += 1) await timeOf(side, query, sample);
  const warm: number[] = [];
  const varied: number[] = [];
  for (let index = 0; index < VARIANTS; index += 1) {
    warm.push(await timeOf(side, query, sample));
    varied.push(await timeOf(side, varyQuery(query, index + 1), sample));
  }
  return { warm: spreadOf(warm), varied: spreadOf(varied) };
}

async function timeOf(
  { asked, operation }: ColdSide,
  source: string,
  sample: Sample,
): Promise<number> {
  const values = operation.variables(sample);
  const startedAt = performance.now();
  await asked.askAnew(source, values);
  return performance.now() - startedAt;
}

/** Shapes that both are asked. */
export function operationsOf({ own, peer }: Shape): readonly [Operation, Operation] | undefined {
  return typeof peer === 'string' ? undefined : [own, peer];
}
