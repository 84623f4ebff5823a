/** Steps to an engine that goes away and comes back. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Step } from '../../../src/curation/projection.js';
import { Publication } from '../../../src/curation/publication.js';

const RETRY_MS = 20;

let current: string;
let served: string;
let isAway: boolean;
let attempts: number;
let states: boolean[];
/** What a write waits for. */
let gate: Promise<void>;
let publication: Publication;

beforeEach(() => {
  [current, served, isAway, attempts, states] = ['v0', 'v0', false, 0, []];
  gate = Promise.resolve();
  publication = new Publication({
    projection: {
      nextStep: () =>
        Promise.resolve(
          // Only the versions matter here.
          current === served ? undefined : ({ from: served, to: current } as Step),
        ),
      offered: () => Promise.reject(new Error('not used')),
      markServed: (version) => {
        served = version;
        return Promise.resolve();
      },
    },
    write: async () => {
      attempts += 1;
      const wasAway = isAway;
      await gate;
      if (wasAway) throw new Error('away');
    },
    onState: (isServing) => states.push(isServing),
    retryMs: RETRY_MS,
  });
});
afterEach(() => {
  publication.stop();
});

test('in an outage only the first change waits for the engine, and all are served afterwards', async () => {
  isAway = true;
  current = 'v1';
  await expect(publication.serve()).rejects.toThrow('away');
  current = 'v2';
  const before = attempts;
  await expect(publication.serve()).rejects.toThrow('The engine is unavailable.');
  expect(attempts).toBe(before);

  isAway = false;
  await expect.poll(() => served).toBe('v2');
  expect(states).toEqual([false, true]);
  current = 'v3';
  await publication.serve();
  expect(served).toBe('v3');
});

test('a change that is accepted during the retry is served by it', async () => {
  isAway = true;
  current = 'v1';
  await expect(publication.serve()).rejects.toThrow('away');
  isAway = false;
  let open = (): void => undefined;
  gate = new Promise((resolve) => {
    open = resolve;
  });
  await expect.poll(() => attempts).toBe(2);
  current = 'v2';
  await expect(publication.serve()).rejects.toThrow();
  open();

  await expect.poll(() => served).toBe('v2');
});

test('an outage ends even if the change that failed was undone', async () => {
  isAway = true;
  current = 'v1';
  await expect(publication.serve()).rejects.toThrow('away');
  current = 'v0';

  await expect.poll(() => states).toEqual([false, true]);
  await publication.serve();
});
