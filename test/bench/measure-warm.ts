/**
 * One shape on all sides, warm: rounds in which each side answers the same number of requests, 16 at
 * once, in an order that changes. What else the machine does then meets all sides alike, so ratios of
 * one round mean something where times do not.
 */
import { askMany } from './ask-many.js';
import type { Prepared, SideName } from './sides/side.js';

export interface WarmTimes {
  /** Milliseconds for one answer, a round each. */
  readonly msByRound: Readonly<Partial<Record<SideName, readonly number[]>>>;
  /** Why a side gave up, where one did. */
  readonly failures: Readonly<Partial<Record<SideName, string>>>;
}

export interface WarmOptions {
  readonly rounds: number;
  readonly concurrency: number;
  /** About how long one side may take in a round. */
  readonly roundMs: number;
}

export async function measureWarm(
  sides: ReadonlyMap<SideName, Prepared>,
  { rounds, concurrency, roundMs }: WarmOptions,
): Promise<WarmTimes> {
  const times = new Map<SideName, number[]>();
  const failures: Partial<Record<SideName, string>> = {};
  const sizes = new Map<SideName, number>();
  for (const [name, { ask }] of sides) {
    try {
      // Plans are made, then compiled code is.
      await askMany(ask, concurrency, concurrency);
      const ms = await askMany(ask, 2 * concurrency, concurrency);
      sizes.set(name, Math.max(concurrency, Math.round(roundMs / ms)));
      times.set(name, []);
    } catch (error) {
      failures[name] = error instanceof Error ? error.message.slice(0, 200) : String(error);
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of rotate([...times.keys()], round)) {
      const prepared = sides.get(name);
      if (prepared === undefined) continue;
      times.get(name)?.push(await askMany(prepared.ask, sizes.get(name) ?? 0, concurrency));
    }
  }
  return { msByRound: Object.fromEntries(times), failures };
}

function rotate<T>(items: readonly T[], by: number): readonly T[] {
  const from = items.length === 0 ? 0 : by % items.length;
  const turned = [...items.slice(from), ...items.slice(0, from)];
  return Math.floor(by / Math.max(1, items.length)) % 2 === 0 ? turned : turned.reverse();
}
