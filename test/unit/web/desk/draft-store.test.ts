import { expect, test, vi } from 'vitest';
import { AskError } from '../../../../src/web/api/ask-document.js';
import { putOf } from '../../../../src/web/desk/draft/draft-change.js';
import { emptyContent, type DraftContent } from '../../../../src/web/desk/draft/draft-content.js';
import {
  DraftStore,
  type SaveDraft,
  type SavedDraft,
} from '../../../../src/web/desk/draft/draft-store.js';
import type {
  LocalCopies,
  LocalCopy,
  TabMessage,
} from '../../../../src/web/desk/draft/draft-ports.js';

class Copies implements LocalCopies {
  readonly kept = new Map<string, LocalCopy>();
  readonly read = (name: string): LocalCopy | undefined => this.kept.get(name);
  readonly write = (name: string, copy: LocalCopy): void => void this.kept.set(name, copy);
  readonly remove = (name: string): void => void this.kept.delete(name);
}

const named = (note: string): DraftContent => ({
  ...emptyContent,
  changes: [putOf('GROUPS', { id: 'group:x', name: 'X', note }, null)],
});

function openStore(
  answers: ((request: SaveDraft) => Promise<Pick<SavedDraft, 'revision'>>)[] = [],
  copies = new Copies(),
) {
  const sent: SaveDraft[] = [];
  const told: TabMessage[] = [];
  let hear: (message: TabMessage) => void = () => undefined;
  let keys = 0;
  const store = new DraftStore(
    {
      save: async (request) => {
        sent.push(request);
        const answer =
          answers.shift() ?? (() => Promise.resolve({ revision: `r${String(sent.length)}` }));
        return { id: 'change-set:1', problems: [], effect: null, ...(await answer(request)) };
      },
      copies,
      tabs: {
        tell: (message) => told.push(message),
        listen: (listener) => {
          hear = listener;
          return () => undefined;
        },
      },
      newName: 'GROUPS new',
      makeKey: () => `key-${String((keys += 1))}`,
      pauseMs: 1,
      retryMs: 1,
    },
    { id: null, revision: null, content: emptyContent, problems: [], effect: null },
  );
  store.open();
  return {
    store,
    sent,
    told,
    copies,
    tell: (message: TabMessage) => {
      hear(message);
    },
  };
}

test('an edit is kept in the browser at once, and removed there once the server has it', async () => {
  const { store, copies, sent } = openStore();

  store.edit(() => named('a'));
  expect(copies.kept.get('GROUPS new')?.content).toEqual(named('a'));
  await store.flush();

  expect(copies.kept.size).toBe(0);
  expect(sent).toHaveLength(1);
  expect(store.state()).toMatchObject({
    id: 'change-set:1',
    revision: 'r1',
    save: { name: 'SAVED' },
  });
});

test('edits made while a save is under way follow with the new revision', async () => {
  const { store, sent } = openStore([
    () => {
      store.edit(() => named('b'));
      return Promise.resolve({ revision: 'first' });
    },
  ]);

  store.edit(() => named('a'));
  await store.flush();

  expect(sent.map(({ ifRevision, content }) => [ifRevision, content])).toEqual([
    [null, named('a')],
    ['first', named('b')],
  ]);
});

test('a request without an answer is sent again with its key, before newer edits', async () => {
  const { store, sent } = openStore([
    () => Promise.reject(new AskError('UNREACHABLE', 'The server cannot be reached.')),
  ]);

  store.edit(() => named('a'));
  await store.flush();
  expect(store.state().save.name).toBe('UNREACHABLE');
  store.edit(() => named('b'));
  await vi.waitFor(() => {
    expect(store.state().save.name).toBe('SAVED');
  });

  expect(sent.map(({ key, content }) => [key, content])).toEqual([
    ['key-1', named('a')],
    ['key-1', named('a')],
    ['key-2', named('b')],
  ]);
});

test('a refused save is not repeated, and its edits stay in the browser', async () => {
  const { store, sent, copies } = openStore([
    () => Promise.reject(new AskError('BAD_USER_INPUT', 'The draft has another revision.')),
  ]);

  store.edit(() => named('a'));
  await store.flush();
  store.edit(() => named('b'));
  await store.flush();

  expect(sent).toHaveLength(1);
  expect(store.state().save).toEqual({
    name: 'REFUSED',
    message: 'The draft has another revision.',
  });
  expect(copies.kept.get('GROUPS new')?.content).toEqual(named('b'));
});

test('a record without an id is not sent', async () => {
  const { store, sent } = openStore();

  store.edit(() => ({ ...emptyContent, changes: [putOf('GROUPS', { name: 'X' }, null)] }));
  await store.flush();

  expect(sent).toEqual([]);
  expect(store.state().save.name).toBe('UNNAMED');
});

test('edits that were never saved are found by the next session', () => {
  const copies = new Copies();
  copies.write('GROUPS new', { basedOn: null, content: named('lost') });
  copies.write('other', { basedOn: null, content: named('other') });
  const { store } = openStore([], copies);

  expect(store.state().content).toEqual(named('lost'));
});

test('edits to an older revision are offered, not taken', () => {
  const copies = new Copies();
  copies.write('GROUPS new', { basedOn: 'older', content: named('lost') });
  const { store } = openStore([], copies);

  expect(store.state().content).toEqual(emptyContent);
  store.useFound();
  expect(store.state()).toMatchObject({ content: named('lost'), found: undefined });
});

test('a tab that saved the draft stops this one from saving', async () => {
  const { store, sent, told, tell } = openStore();
  store.edit(() => named('a'));
  await store.flush();
  expect(told).toEqual([{ what: 'SAVED', draft: 'change-set:1' }]);

  tell({ what: 'OPENED', draft: 'change-set:1' });
  expect(store.state().otherTab).toBe('OPEN');
  expect(told.at(-1)).toEqual({ what: 'HERE', draft: 'change-set:1' });
  tell({ what: 'SAVED', draft: 'change-set:2' });
  expect(store.state().otherTab).toBe('OPEN');
  tell({ what: 'SAVED', draft: 'change-set:1' });
  store.edit(() => named('b'));
  await store.flush();

  expect(store.state().otherTab).toBe('SAVED');
  expect(sent).toHaveLength(1);
});
