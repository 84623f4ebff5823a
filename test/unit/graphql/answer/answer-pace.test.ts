/** Large answers are written in turns, and end early when necessary. */
import { getOperationAST, parse, Kind, type FieldNode } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AnswerPace } from '../../../../src/graphql/answer/answer-pace.js';
import { AnswerRoom } from '../../../../src/graphql/answer/answer-room.js';
import { writeData } from '../../../../src/graphql/answer/write-answer.js';
import { createRequestContext, type RequestServices } from '../../../../src/graphql/context.js';

const selection = getOperationAST(parse('{ list }'))?.selectionSet.selections[0];
if (selection?.kind !== Kind.FIELD) throw new Error('no field');
const field: FieldNode = selection;

function createPace(given: {
  readonly maxBytes?: number;
  readonly bytes?: number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}) {
  const { maxBytes = 1_000_000, bytes = 10_000, timeoutMs = 10_000, signal } = given;
  return new AnswerPace({
    maxBytes,
    deadlineAt: performance.now() + timeoutMs,
    signal,
    entries: new Map([[field, { bytes, ownBytes: bytes }]]),
  });
}

describe('a list', () => {
  test('of few bytes is returned unchanged', () => {
    const list = [1, 2, 3];

    expect(createPace({ bytes: 10 }).pass(list, field)).toBe(list);
  });

  test('of many bytes is released in order, with turns for other requests in between', async () => {
    const pace = createPace({});
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const busy = (value: number): number => {
      const until = performance.now() + 3;
      while (performance.now() < until);
      return value;
    };
    // Long enough for several turns even on a busy machine.
    const list = Array.from({ length: 40 }, (_, index) => index);
    const promises = pace.pass(list, field);
    const values = await Promise.all(promises.map(async (each) => busy(Number(await each))));
    clearInterval(timer);

    expect(values).toEqual(list);
    expect(turns).toBeGreaterThan(1);
  });

  test('that makes the answer too large ends it', async () => {
    const pace = createPace({ maxBytes: 25_000 });
    expect(pace.pass([1, 2], field)).toHaveLength(2);

    expect(pace.pass([1], field)).toEqual([]);
    await expect(pace.failed).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' });
  });
});

describe('an answer ends', () => {
  test('when its deadline has passed', async () => {
    const pace = createPace({ timeoutMs: -1 });

    await expect(pace.takeTurn()).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await expect(pace.failed).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  test('when its client has disconnected', async () => {
    const pace = createPace({ signal: AbortSignal.abort() });

    await expect(pace.takeTurn()).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
  });

  test('while it is written, if texts are longer than estimated', async () => {
    const data = { nodes: Array.from({ length: 50 }, () => ({ text: 'x'.repeat(20_000) })) };
    const large = createPace({ maxBytes: 900_000, bytes: 10_000 });
    large.pass(data.nodes, field);

    await expect(writeData(data, large)).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    await expect(writeData(data, createPace({ maxBytes: 900_000 }))).rejects.toMatchObject({
      code: 'QUERY_TOO_COSTLY',
    });
  });
});

test('writing in turns gives the same text as JSON.stringify', async () => {
  const data = Object.assign(Object.create(null) as Record<string, unknown>, {
    a: [1, null, true, 'ünï"\n\u2028', { b: [], c: {} }],
    nodes: Array.from({ length: 5_000 }, (_, n) => ({ n, text: 'é'.repeat(40) })),
  });
  const pace = createPace({ maxBytes: 10_000_000, bytes: 200 });
  pace.pass(data.nodes, field);

  expect((await writeData(data, pace)).json).toBe(JSON.stringify(data));
});

describe('room for answers', () => {
  const options = () => ({ deadlineAt: performance.now() + 5_000, signal: undefined });

  test('large answers wait in order until there is room; small ones never wait', async () => {
    const room = new AnswerRoom(2_000_000);
    const began: string[] = [];
    const ends: (() => void)[] = [];
    const start = (name: string, bytes: number) =>
      room.run(bytes, options(), () => {
        began.push(name);
        return new Promise<void>((resolve) => ends.push(resolve));
      });
    const all = [
      start('a', 1_500_000),
      start('b', 5_000_000),
      start('c', 400_000),
      start('d', 100),
    ];
    await Promise.resolve();
    expect(began).toEqual(['a', 'd']);

    for (let n = 0; n < 4; n += 1) {
      ends[n]?.();
      await new Promise((resolve) => setImmediate(resolve));
      if (ends[n] === undefined) n -= 1;
    }
    await Promise.all(all);

    expect(began).toEqual(['a', 'd', 'b', 'c']);
  });

  test('a client that disconnects or waits too long leaves the queue', async () => {
    const room = new AnswerRoom(1_000_000);
    let end: () => void = () => undefined;
    const first = room.run(
      1_000_000,
      options(),
      () => new Promise<void>((resolve) => (end = resolve)),
    );
    const gone = new AbortController();
    const second = room.run(1_000_000, { ...options(), signal: gone.signal }, () =>
      Promise.resolve(),
    );
    const third = room.run(
      1_000_000,
      { deadlineAt: performance.now() + 5, signal: undefined },
      () => Promise.resolve(),
    );
    gone.abort();

    await expect(second).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    await expect(third).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    end();
    await first;
    await expect(room.run(1_000_000, options(), () => Promise.resolve('in'))).resolves.toBe('in');
  });
});

describe('setting the clock back does not extend a deadline', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /**
   * Context of a request with a timeout of 1 s that began before the clock was set back by an hour.
   */
  function beginBeforeSetBack(): number {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] });
    // Only the record index and the limits of the services are used.
    const services = { recordIndex: () => ({}), costLimits: {} } as unknown as RequestServices;
    const { deadlineAt } = createRequestContext(services, {
      requestId: '1',
      client: undefined,
      timeoutMs: 1_000,
      signal: undefined,
    });
    vi.setSystemTime(Date.now() - 3_600_000);
    return deadlineAt;
  }

  test('of an answer that is written', () => {
    const deadlineAt = beginBeforeSetBack();
    const pace = new AnswerPace({
      maxBytes: 1_000_000,
      deadlineAt,
      signal: undefined,
      entries: new Map(),
    });
    vi.advanceTimersByTime(900);
    pace.assertGoesOn();
    vi.advanceTimersByTime(101);

    expect(() => {
      pace.assertGoesOn();
    }).toThrow('The request took too long.');
  });

  test('of an answer that waits for room', async () => {
    const room = new AnswerRoom(1_000_000);
    const deadlineAt = beginBeforeSetBack();
    const options = { deadlineAt, signal: undefined };
    void room.run(1_000_000, options, () => new Promise(() => undefined));
    const waiting = room.run(1_000_000, options, () => Promise.resolve());
    const ended = expect(waiting).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await vi.advanceTimersByTimeAsync(1_001);

    expect(vi.getTimerCount()).toBe(0);
    await ended;
  });
});
