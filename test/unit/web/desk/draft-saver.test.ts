import { describe, expect, test, vi } from 'vitest';
import { AskError } from '../../../../src/web/api/ask-document.js';
import {
  putOf,
  toDraftContent,
  toEditedContent,
} from '../../../../src/web/desk/draft/draft-change.js';
import { emptyContent, type DraftContent } from '../../../../src/web/desk/draft/draft-content.js';
import {
  DraftSaver,
  type LocalDraft,
  type SaveRequest,
  type SavedVersion,
  type SaveState,
} from '../../../../src/web/desk/draft/draft-saver.js';
import { recover } from '../../../../src/web/desk/draft/recover.js';

const named = (note: string, more: object = {}): DraftContent => ({
  ...emptyContent,
  changes: [{ put: { record: { group: { id: 'group:x', name: 'X', note, ...more } } } }],
});

type Answer = (request: SaveRequest) => Promise<{ readonly revision: string }>;

const refuse = (code: string) => () => Promise.reject(new AskError(code, 'Refused.'));

function openSaver(answers: Answer[] = [], theirs?: SavedVersion) {
  const sent: SaveRequest[] = [];
  const kept: LocalDraft[] = [];
  const states: SaveState[] = [];
  const merged: DraftContent[] = [];
  const base: SavedVersion = { content: emptyContent, revision: null };
  const saver = new DraftSaver(
    base,
    base.content,
    {
      save: async (request) => {
        sent.push(request);
        const answer =
          answers.shift() ?? (() => Promise.resolve({ revision: `r${String(sent.length)}` }));
        return { id: 'change-set:1', problems: [], ...(await answer(request)) };
      },
      load: () => Promise.resolve(theirs ?? base),
      isComplete: (content) => toEditedContent(content).changes.every(({ id }) => id !== ''),
      keepHere: (copy) => {
        kept.push(copy);
        return Promise.resolve(true);
      },
      onState: (state) => states.push(state),
      onSaved: () => undefined,
      onMerged: (content) => merged.push(content),
    },
    { pauseMs: 1, retryMs: 1 },
  );
  const until = (type: SaveState['type']) =>
    vi.waitFor(() => {
      expect(states.at(-1)?.type).toBe(type);
    });
  return { saver, sent, kept, states, merged, until };
}

test('an edit is kept in the browser at once, and as saved once the server has it', async () => {
  const { saver, kept, sent, states } = openSaver();

  saver.update(named('a'));
  expect(kept.at(-1)).toMatchObject({ content: named('a'), isUnsaved: true });
  await saver.flush();

  expect(kept.at(-1)).toEqual({
    content: named('a'),
    base: { content: named('a'), revision: 'r1' },
    isUnsaved: false,
  });
  expect(sent.map(({ ifRevision }) => ifRevision)).toEqual([null]);
  expect(states.at(-1)).toEqual({ type: 'SAVED' });
});

test('edits made while a save is under way follow with the new revision', async () => {
  const { saver, sent, until } = openSaver([
    () => {
      saver.update(named('b'));
      return Promise.resolve({ revision: 'first' });
    },
  ]);

  saver.update(named('a'));
  await saver.flush();
  await until('SAVED');

  expect(sent.map(({ ifRevision, content }) => [ifRevision, content])).toEqual([
    [null, named('a')],
    ['first', named('b')],
  ]);
});

test('saves that are asked for at once follow each other', async () => {
  let underWay = 0;
  const answer: Answer = async () => {
    underWay += 1;
    expect(underWay).toBe(1);
    await Promise.resolve();
    underWay -= 1;
    return { revision: 'next' };
  };
  const { saver, sent } = openSaver([answer, answer]);

  saver.update(named('a'));
  const first = saver.flush();
  saver.update(named('b'));
  await Promise.all([first, saver.flush(), saver.flush()]);

  expect(sent.map(({ content }) => content)).toEqual([named('a'), named('b')]);
});

test('a request without an answer is sent again with its key, before newer edits', async () => {
  const { saver, sent, until } = openSaver([refuse('UNREACHABLE')]);

  saver.update(named('a'));
  await saver.flush();
  await until('FAILED');
  saver.update(named('b'));
  await until('SAVED');

  expect(sent.map(({ content }) => content)).toEqual([named('a'), named('a'), named('b')]);
  const [first, second, third] = sent.map(({ key }) => key);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a refused save waits for the next edit, and stays in the browser', async () => {
  const { saver, sent, states, kept } = openSaver([refuse('FORBIDDEN')]);

  saver.update(named('a'));
  await saver.flush();
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(sent).toHaveLength(1);
  expect(states.at(-1)).toMatchObject({ type: 'FAILED', isKeptHere: true, isRepeated: false });
  expect(kept.at(-1)?.isUnsaved).toBe(true);
  saver.update(named('b'));
  await saver.flush();
  expect(states.at(-1)).toEqual({ type: 'SAVED' });
});

test('a record without an id is not sent', async () => {
  const { saver, sent, states } = openSaver();

  saver.update({ ...emptyContent, changes: [{ put: { record: { group: { name: 'X' } } } }] });
  await saver.flush();

  expect(sent).toEqual([]);
  expect(states.at(-1)).toEqual({ type: 'INCOMPLETE' });
});

test('the last edit is sent when the view closes', async () => {
  const { saver, sent } = openSaver();

  saver.update(named('a'));
  await saver.close();

  expect(sent.map(({ content }) => content)).toEqual([named('a')]);
});

describe('another version at the server', () => {
  const saved: Answer = () => Promise.resolve({ revision: 'mine' });

  test('is merged, and what is new here is saved on top of it', async () => {
    const theirs = { content: named('a', { aliases: ['Theirs'] }), revision: 'theirs' };
    const { saver, sent, merged, until } = openSaver([saved, refuse('BAD_USER_INPUT')], theirs);
    saver.update(named('a'));
    await saver.flush();

    saver.update(named('b'));
    await saver.flush();
    await until('SAVED');

    expect(merged).toEqual([named('b', { aliases: ['Theirs'] })]);
    expect(sent.at(-1)).toMatchObject({
      ifRevision: 'theirs',
      content: named('b', { aliases: ['Theirs'] }),
    });
  });

  test('waits for a choice where both changed a field', async () => {
    const theirs = { content: named('theirs'), revision: 'theirs' };
    const { saver, sent, states, until } = openSaver([saved, refuse('BAD_USER_INPUT')], theirs);
    saver.update(named('a'));
    await saver.flush();

    saver.update(named('mine'));
    await saver.flush();
    expect(states.at(-1)).toMatchObject({
      type: 'CONFLICT',
      conflicts: [{ base: 'a', yours: 'mine', theirs: 'theirs' }],
    });
    saver.resolve((content) => content);
    await until('SAVED');

    expect(sent.at(-1)).toMatchObject({ ifRevision: 'theirs', content: named('mine') });
  });
});

describe('edits of an earlier session', () => {
  const base = { content: named('base'), revision: 'r1' };
  const local = { content: named('lost'), base, isUnsaved: true };

  test('are used if the server has the version that they were made from', () => {
    expect(recover(base, local)).toEqual({
      saved: base,
      content: named('lost'),
      recovered: 'UNSAVED',
    });
  });

  test('are merged with a newer version, and keep what they were made from until then', () => {
    const newer = { content: named('newer'), revision: 'r2' };
    expect(recover(newer, local)).toEqual({
      saved: base,
      content: named('lost'),
      recovered: 'OUTDATED',
    });
  });

  test('are nothing if they were saved', () => {
    expect(recover(base, { ...local, isUnsaved: false })).toEqual({
      saved: base,
      content: base.content,
      recovered: 'NOTHING',
    });
    expect(recover(base, undefined).recovered).toBe('NOTHING');
  });
});

test('forms edit the same changes that are sent', () => {
  const content: DraftContent = {
    title: 'Three changes',
    reason: '',
    changes: [
      { put: { ifRevision: 'r', record: { state: { id: 'state:x', name: 'X' } } } },
      { retract: { section: 'GROUPS', id: 'group:x', ifRevision: null, reason: 'twice' } },
      { sameAs: { section: 'GROUPS', id: 'group:y', keeps: 'group:z', reason: 'one group' } },
    ],
  };
  const edited = toEditedContent(content);

  expect(edited.changes[0]).toEqual(putOf('STATES', { id: 'state:x', name: 'X' }, 'r'));
  expect(edited.changes.map(({ operation, id }) => [operation, id])).toEqual([
    ['PUT', 'state:x'],
    ['RETRACT', 'group:x'],
    ['SAME_AS', 'group:y'],
  ]);
  expect(toDraftContent(edited)).toEqual(content);
});
