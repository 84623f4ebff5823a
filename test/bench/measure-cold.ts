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
const FORGETS = 3;

export async function measureCold(
  side: Asked,
  { query, variables }: Operation,
  sample: Sample,
  forgetPlans: () => Promise<void>,
): Promise<ColdTimes> {
  const values = variables(sample);
  const time = async (source: string): Promise<number> => {
    const startedAt = performance.now();
    await side.askAnew(source, values);
    return performance.now() - startedAt;
  };
  for (let index = 0; index < VARIANTS; index += 1) await time(query);
  const warm: number[] = [];
  const varied: number[] = [];
  for (let index = 0; index < VARIANTS; index += 1) {
    warm.push(await time(query));
    varied.push(await time(varyQuery(query, index + 1)));
  }
  const unplanned: number[] = [];
  for (let index = 0; index < FORGETS; index += 1) {
    await forgetPlans();
    unplanned.push(await time(query));
  }
  return { warm: spreadOf(warm), varied: spreadOf(varied), unplanned: spreadOf(unplanned) };
}

/** Shapes that both are asked. */
export function operationsOf({ own, peer }: Shape): readonly [Operation, Operation] | undefined {
  return typeof peer === 'string' ? undefined : [own, peer];
}
