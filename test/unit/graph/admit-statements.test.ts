/** When a statement may go to the engine, with a fake engine under the test's control. */
import { expect, test } from 'vitest';
import { rawStatement, type Statement } from '../../../src/cypher/statement.js';
import { StoreUnavailableError } from '../../../src/domain/errors.js';
import { admitStatements } from '../../../src/graph/admission/admit-statements.js';
import type { GraphReader } from '../../../src/graph/graph-store.js';

const NOTHING: GraphReader = {
  read: () => Promise.resolve([]),
  searchText: () => Promise.resolve([]),
};
const LIMITS = { maxStatements: 4, newBlocksPerMinute: 10 };

interface Work {
  readonly text: string;
  readonly answer: () => void;
  readonly fail: (error: Error) => void;
}

/** An engine that holds each statement until the test releases it. */
function createEngine() {
  const atWork: Work[] = [];
  const store: GraphReader = {
    searchText: () => Promise.resolve([]),
    read: <Row>({ text }: Statement<Row>) =>
      new Promise<readonly Row[]>((resolve, reject) => {
        const leave = (): void => void atWork.splice(atWork.indexOf(work), 1);
        const work = {
          text,
          answer: () => {
            leave();
            resolve([]);
          },
          fail: (error: Error) => {
            leave();
            reject(error);
          },
        };
        atWork.push(work);
      }),
  };
  return { store, atWork };
}

/** Lets everything that is ready proceed. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

function texts(atWork: readonly Work[]): string[] {
  return atWork.map(({ text }) => text);
}

test('texts that are new to the engine run two at a time, beside known ones', async () => {
  const { store, atWork } = createEngine();
  const gate = admitStatements(store, LIMITS);
  const known = gate.read(rawStatement('KNOWN'));
  await settle();
  atWork[0]?.answer();
  await known;

  const all = ['A', 'B', 'C'].map((text) => gate.read(rawStatement(text)));
  const again = gate.read(rawStatement('KNOWN'));
  await settle();
  expect(texts(atWork).sort()).toEqual(['A', 'B', 'KNOWN']);

  atWork.find(({ text }) => text === 'A')?.answer();
  await settle();
  expect(texts(atWork).sort()).toEqual(['B', 'C', 'KNOWN']);

  for (const work of [...atWork]) work.answer();
  await Promise.all([...all, again]);
});

test('one text requested many times at once is planned once, and then shares the remaining slots', async () => {
  const { store, atWork } = createEngine();
  const gate = admitStatements(store, LIMITS);

  const all = Array.from({ length: 10 }, () => gate.read(rawStatement('A')));
  await settle();
  expect(atWork).toHaveLength(1);

  atWork[0]?.answer();
  await settle();
  expect(atWork).toHaveLength(LIMITS.maxStatements);

  while (atWork.length > 0) {
    atWork[0]?.answer();
    await settle();
  }
  await expect(Promise.all(all)).resolves.toHaveLength(10);
});

test('a client has a budget of new blocks; known texts, other clients and the server are not affected', async () => {
  const gate = admitStatements(NOTHING, LIMITS);
  const ask = (text: string, client?: string) => gate.read(rawStatement(text), { client });
  const six = 'MATCH '.repeat(6);

  await ask(six, 'one');
  await expect(ask(`${six} RETURN 2`, 'one')).rejects.toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    retryAfterSeconds: expect.closeTo(60, -1) as number,
  });
  await expect(ask(six, 'one')).resolves.toEqual([]);
  await expect(ask(`${six} RETURN 3`, 'two')).resolves.toEqual([]);
  for (const number of [4, 5, 6]) {
    await expect(ask(`${six} RETURN ${String(number)}`)).resolves.toEqual([]);
  }
});

test('a budget of 0 sets no limit', async () => {
  const gate = admitStatements(NOTHING, { ...LIMITS, newBlocksPerMinute: 0 });
  const asked = Array.from({ length: 100 }, (_, number) =>
    gate.read(rawStatement(`MATCH ${String(number)}`), { client: 'one' }),
  );

  await expect(Promise.all(asked)).resolves.toHaveLength(100);
});

test('a queued caller leaves at its deadline, or at once when it disconnects', async () => {
  const { store, atWork } = createEngine();
  const gate = admitStatements(store, LIMITS);
  const caller = new AbortController();
  const first = ['A', 'B'].map((text) => gate.read(rawStatement(text)));
  const late = gate.read(rawStatement('C'), { timeoutMs: 5 });
  const gone = gate.read(rawStatement('D'), { signal: caller.signal });
  caller.abort();

  await expect(gone).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
  await expect(late).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  expect(texts(atWork)).toEqual(['A', 'B']);

  for (const work of [...atWork]) work.answer();
  await Promise.all(first);
  await settle();
  expect(atWork).toEqual([]);
});

test('an engine that restarted has to plan all texts again', async () => {
  const { store, atWork } = createEngine();
  const gate = admitStatements(store, LIMITS);
  for (const text of ['A', 'B', 'C']) {
    const asked = gate.read(rawStatement(text));
    await settle();
    atWork[0]?.answer();
    await asked;
  }

  const lost = gate.read(rawStatement('A'));
  await settle();
  atWork[0]?.fail(new StoreUnavailableError('gone'));
  await expect(lost).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  const all = ['A', 'B', 'C'].map((text) => gate.read(rawStatement(text)));
  await settle();

  expect(texts(atWork)).toEqual(['A', 'B']);
  for (const work of [...atWork]) work.answer();
  await settle();
  atWork[0]?.answer();
  await Promise.all(all);
});

test('a text that failed still counts as new', async () => {
  const { store, atWork } = createEngine();
  const gate = admitStatements(store, LIMITS);
  const first = gate.read(rawStatement('A'));
  const second = gate.read(rawStatement('A'));
  await settle();
  atWork[0]?.fail(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await settle();

  expect(texts(atWork)).toEqual(['A']);
  atWork[0]?.answer();
  await expect(second).resolves.toEqual([]);
});

test('searches share the slots of statements', async () => {
  const { store, atWork } = createEngine();
  const search = { indexes: [], words: [], limit: 1 };
  let searches = 0;
  const counting: GraphReader = {
    ...store,
    searchText: () => {
      searches += 1;
      return Promise.resolve([{ id: 'a', text: 'b' }]);
    },
  };
  const gate = admitStatements(counting, { ...LIMITS, maxStatements: 1 });
  const read = gate.read(rawStatement('A'));
  await settle();

  const found = gate.searchText(search);
  await settle();
  expect(searches).toBe(0);

  atWork[0]?.answer();
  await expect(found).resolves.toEqual([{ id: 'a', text: 'b' }]);
  await read;
});
