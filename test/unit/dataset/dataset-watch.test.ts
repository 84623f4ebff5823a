/** A server that shares its graph with another process, which loads it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';

import type { Statement } from '../../../src/cypher/statement.js';
import { DataMovedError, StoreUnavailableError } from '../../../src/domain/errors.js';
import {
  DatasetWatch,
  type HeldDataset,
  type KnownDataset,
} from '../../../src/dataset/dataset-watch.js';
import { RecordIndex } from '../../../src/planner/plan/record-index.js';

const OLD: HeldDataset = { version: 'old', state: 'COMPLETE', load: 'load 1' };
const NEW: HeldDataset = { version: 'new', state: 'COMPLETE', load: 'load 2' };
const LOADING: HeldDataset = { ...NEW, state: 'LOADING' };
/** No periodic check runs during a test. */
const NEVER_MS = 1_000_000;

let watch: DatasetWatch | undefined;
afterEach(() => watch?.stop());

/** A graph whose dataset node the test controls. */
function createGraph(held: HeldDataset | undefined = OLD) {
  const graph = {
    held: held as HeldDataset | undefined,
    looks: 0,
    /** Called at each read of the record index. */
    onRead: (): void => undefined,
  };
  const open = async (
    intervalMs = NEVER_MS,
    isShared = true,
    maxHoldMs = NEVER_MS,
  ): Promise<DatasetWatch> => {
    watch = await DatasetWatch.open({
      store: {
        read: <Row>(_statement: Statement<Row>): Promise<readonly Row[]> => {
          graph.onRead();
          return Promise.resolve([]);
        },
      },
      readState: () => {
        graph.looks += 1;
        return Promise.resolve(graph.held);
      },
      isShared,
      intervalMs,
      maxHoldMs,
    });
    return watch;
  };
  return { graph, open };
}

describe('rows read earlier', () => {
  it('are returned while the graph still holds the same version', async () => {
    const { open } = createGraph();
    const { recordIndex, assertUnchanged } = await open();

    await expect(assertUnchanged(recordIndex())).resolves.toBeUndefined();
  });

  it.each([
    ['is being loaded', LOADING],
    ['holds another version', NEW],
    ['was loaded again with the same version', { ...OLD, load: 'load 3' }],
    ['no longer holds a dataset', undefined],
  ])('are refused when the graph %s', async (_what, held) => {
    const { graph, open } = createGraph();
    const { recordIndex, assertUnchanged } = await open();
    const read = recordIndex();

    graph.held = held;

    await expect(assertUnchanged(read)).rejects.toThrow(StoreUnavailableError);
  });

  it('are refused when the server has meanwhile switched to the new version', async () => {
    const { graph, open } = createGraph();
    const { recordIndex, assertUnchanged } = await open();
    const read = recordIndex();
    graph.held = NEW;
    await expect(assertUnchanged(read)).rejects.toThrow('changed');
    await expect.poll(() => recordIndex().version).toBe('new');

    await expect(assertUnchanged(read)).rejects.toThrow('changed');
    await expect(assertUnchanged(recordIndex())).resolves.toBeUndefined();
  });

  it('are judged by a check that began after they were read', async () => {
    const { graph, open } = createGraph();
    const { recordIndex, assertUnchanged } = await open();
    const underWay = assertUnchanged(recordIndex());
    await Promise.resolve();

    graph.held = NEW;

    await expect(assertUnchanged(recordIndex())).rejects.toThrow('changed');
    await underWay.catch(() => undefined);
  });

  it('share checks: a hundred answers at once cost two', async () => {
    const { graph, open } = createGraph();
    const { recordIndex, assertUnchanged } = await open();
    const before = graph.looks;

    await Promise.all(Array.from({ length: 100 }, () => assertUnchanged(recordIndex())));

    expect(graph.looks - before).toBeLessThanOrEqual(2);
  });

  it('cost no check where no other process can write to the graph', async () => {
    const { graph, open } = createGraph();
    const { recordIndex, assertUnchanged } = await open(1, false);
    const before = graph.looks;

    await assertUnchanged(recordIndex());

    expect(graph.looks).toBe(before);
  });
});

describe('a new version', () => {
  it('is noticed without a request', async () => {
    const { graph, open } = createGraph();
    const { recordIndex } = await open(1);

    graph.held = NEW;

    await expect.poll(() => recordIndex().version).toBe('new');
  });

  it('is rejected if it is loaded over while its record index is read', async () => {
    const { graph, open } = createGraph();
    const { recordIndex } = await open(1);
    graph.onRead = () => {
      graph.held = { version: 'newest', state: 'COMPLETE', load: 'load 3' };
    };

    graph.held = NEW;

    await expect.poll(() => recordIndex().version).not.toBe('old');
    expect(recordIndex().version).toBe('newest');
  });

  it('is waited for when the server starts during its load', async () => {
    const { graph, open } = createGraph(LOADING);
    const opening = open();
    graph.held = NEW;

    expect((await opening).recordIndex().version).toBe('new');
  });
});

describe.each([true, false])('a change by the process itself (shared graph: %s)', (isShared) => {
  const recordIndex = new RecordIndex({
    version: 'new',
    ids: [],
    texts: [],
    parts: [],
    positions: 0,
    degrees: [],
    lastDay: 0,
  });
  /** The writes of a change, once the test releases them. */
  function createWrite(graph: { held: HeldDataset | undefined }) {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const write = async (): Promise<KnownDataset> => {
      await ended;
      graph.held = NEW;
      return { held: NEW, recordIndex };
    };
    return { write, end };
  }

  it('makes rows that were read before its end be read again, with its record index', async () => {
    const { graph, open } = createGraph();
    const watching = await open(NEVER_MS, isShared);
    const { write, end } = createWrite(graph);
    const before = watching.recordIndex();
    const change = watching.change(write);
    await nextTurn();

    const judged = watching.assertUnchanged(before);
    end();

    await expect(judged).rejects.toThrow(DataMovedError);
    await change;
    await watching.whenRenewed(before);
    expect(watching.recordIndex()).toBe(recordIndex);
    await expect(watching.confirm()).resolves.toBe(recordIndex);
  });

  it('leaves everything unchanged where it fails', async () => {
    const { open } = createGraph();
    const watching = await open(NEVER_MS, isShared);
    const before = watching.recordIndex();

    const change = watching.change(() => Promise.reject(new Error('no disk')));

    await expect(change).rejects.toThrow('no disk');
    await expect(watching.assertUnchanged(before)).resolves.toBeUndefined();
    await expect(watching.change(() => Promise.resolve({ held: NEW, recordIndex }))).resolves.toBe(
      undefined,
    );
  });

  it('that failed although it was committed is detected', async () => {
    const { graph, open } = createGraph();
    const watching = await open(NEVER_MS, isShared);

    const change = watching.change(() => {
      graph.held = NEW;
      return Promise.reject(new Error('connection lost'));
    });

    await expect(change).rejects.toThrow('connection lost');
    expect(watching.recordIndex().version).toBe('new');
  });

  it('waits for holders of the data, and later holders wait for it', async () => {
    const { graph, open } = createGraph();
    const watching = await open(NEVER_MS, isShared);
    const { write, end } = createWrite(graph);
    const before = watching.recordIndex();
    const order: string[] = [];
    const release = await watching.hold();

    const change = watching.change(write).then(() => order.push('change'));
    const later = watching.hold().then((releaseLater) => {
      order.push('later');
      releaseLater();
    });
    end();
    await nextTurn();
    await expect(watching.assertUnchanged(before)).resolves.toBeUndefined();
    order.push('held');
    release();
    await Promise.all([change, later]);

    expect(order).toEqual(['held', 'change', 'later']);
  });

  it('stops waiting for a holder at the time limit, and only once', async () => {
    const { graph, open } = createGraph();
    const watching = await open(NEVER_MS, isShared, 1);
    const { write, end } = createWrite(graph);
    end();
    const release = await watching.hold();

    await watching.change(write);
    await watching.change(write);

    expect(watching.recordIndex()).toBe(recordIndex);
    release();
  });
});

describe('a change by another process', () => {
  it('is waited for', async () => {
    const { graph, open } = createGraph();
    const { assertUnchanged, whenRenewed, recordIndex } = await open();
    const before = recordIndex();

    graph.held = { ...OLD, isChanging: true };
    await expect(assertUnchanged(before)).rejects.toThrow(DataMovedError);
    const renewed = whenRenewed(before);
    graph.held = NEW;
    await renewed;

    expect(recordIndex().version).toBe('new');
  });
});
