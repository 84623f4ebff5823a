import { describe, expect, it } from 'vitest';
import {
  basisKeys,
  conductKeys,
  contestsKeys,
  formKeys,
  hedgeKeys,
  kindKeys,
  readKey,
  relationKeys,
  type Command,
  type Pending,
  type Stroke,
} from '../../../../src/web/desk/article/keys.js';
import { positionKinds } from '../../../../src/domain/ontology/vocabularies.js';

const NONE = { code: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

function press(key: string, more: Partial<Stroke> = {}, pending: Pending | null = null) {
  return readKey({ ...NONE, key, ...more }, pending);
}

const runs = (command: Command) => ({ type: 'COMMAND', command });

describe('the keys', () => {
  it.each<[string, Partial<Stroke>, Command]>([
    ['j', {}, { type: 'NEXT' }],
    ['K', {}, { type: 'PREVIOUS' }],
    ['Enter', {}, { type: 'TAKE' }],
    ['x', {}, { type: 'DROP' }],
    ['n', {}, { type: 'NEW' }],
    ['g', {}, { type: 'AGAINST_AS_BEFORE' }],
    ['G', { shiftKey: true }, { type: 'EDIT_TARGETS' }],
    ['e', {}, { type: 'EDIT' }],
    ['E', { shiftKey: true }, { type: 'EDIT_FACTS' }],
    ['t', {}, { type: 'NEXT_STATEMENT' }],
    ['T', { shiftKey: true }, { type: 'TO_NEXT_STATEMENT' }],
    ['u', {}, { type: 'UNDO' }],
    ['?', { shiftKey: true }, { type: 'HELP' }],
    ['Enter', { ctrlKey: true }, { type: 'SAVE' }],
    ['Enter', { metaKey: true }, { type: 'SAVE' }],
    ['[', {}, { type: 'MOVE', end: 'START', unit: 'WORD', step: -1 }],
    [']', {}, { type: 'MOVE', end: 'END', unit: 'WORD', step: 1 }],
    ['{', { shiftKey: true }, { type: 'MOVE', end: 'START', unit: 'CLAUSE', step: -1 }],
    ['}', { shiftKey: true }, { type: 'MOVE', end: 'END', unit: 'CLAUSE', step: 1 }],
    [
      '“',
      { altKey: true, code: 'BracketLeft' },
      { type: 'MOVE', end: 'START', unit: 'WORD', step: 1 },
    ],
    [
      '’',
      { altKey: true, shiftKey: true, code: 'BracketRight' },
      { type: 'MOVE', end: 'END', unit: 'CLAUSE', step: -1 },
    ],
    ['a', {}, { type: 'KIND', kind: 'ACCUSATION' }],
    ['i', {}, { type: 'KIND', kind: 'SELF_DESCRIPTION' }],
  ])('%s %o', (key, more, command) => {
    expect(press(key, more)).toEqual(runs(command));
  });

  it.each<[string, string, Command]>([
    ['2', 'd', { type: 'REPLY', target: 1, relation: 'DENIES' }],
    ['5', 'C', { type: 'REPLY', target: 4, relation: 'COUNTERS' }],
    ['h', '2', { type: 'HEDGE', hedge: 'HIGHLY_LIKELY' }],
    ['b', '0', { type: 'BASIS', basis: 'NOT_KNOWN' }],
    ['f', '2', { type: 'FORM', form: 'EVIDENCE_CHALLENGE' }],
    ['F', '1', { type: 'CONTESTS', aspect: 'AUTHORSHIP' }],
    ['o', 'd', { type: 'CONDUCT', conduct: 'UNSPECIFIED' }],
  ])('%s then %s', (first, second, command) => {
    const opened = press(first);
    if (opened?.type !== 'PENDING') throw new Error(`${first} opens nothing`);
    expect(press(second, {}, opened.pending)).toEqual(runs(command));
  });

  it('leaves keys without a meaning to the browser', () => {
    expect(press('6')).toBeUndefined();
    expect(press('Tab')).toBeUndefined();
    expect(press('c', { ctrlKey: true })).toBeUndefined();
    expect(press('d', { metaKey: true })).toBeUndefined();
    expect(press('d', { altKey: true })).toBeUndefined();
  });

  it('cancels a choice by Escape and by a key that chooses nothing, but not by Shift alone', () => {
    const pending: Pending = { of: 'HEDGE' };
    expect(press('Escape', {}, pending)).toEqual({ type: 'CANCELLED' });
    expect(press('9', {}, pending)).toEqual({ type: 'CANCELLED' });
    expect(press('Shift', { shiftKey: true }, pending)).toBeUndefined();
  });
});

describe('the letters', () => {
  it('are different in each list, and those of kinds are no other command', () => {
    for (const keys of [
      kindKeys,
      relationKeys,
      hedgeKeys,
      basisKeys,
      formKeys,
      conductKeys,
      contestsKeys,
    ]) {
      const used = Object.values(keys);
      expect(new Set(used).size).toBe(used.length);
      expect(used.every((key) => key.length === 1)).toBe(true);
    }
    for (const [kind, key] of Object.entries(kindKeys)) {
      expect(press(key)).toEqual({ type: 'COMMAND', command: { type: 'KIND', kind } });
    }
  });

  it('exist for each kind of the vocabulary', () => {
    expect(Object.keys(kindKeys).toSorted()).toEqual(Object.keys(positionKinds).toSorted());
  });
});
