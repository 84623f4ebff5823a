import { describe, expect, it } from 'vitest';
import {
  isSameContent,
  mergeContents,
  withTheirs,
} from '../../../../src/web/desk/draft/merge-contents.js';
import type { DraftContent } from '../../../../src/web/desk/draft/draft-content.js';
import type { PositionInput } from '../../../../src/web/generated/desk/graphql.js';

const first: PositionInput = { id: 'position:x-1', kind: 'DENIAL', asserts: 'Says no.' };

function contentWith(positions: readonly PositionInput[], more: Partial<DraftContent> = {}) {
  const statement = { id: 'statement:x', summary: 'A statement.', positions };
  return { title: 'x', reason: '', changes: [{ put: { record: { statement } } }], ...more };
}

const positionsOf = ({ changes }: DraftContent) =>
  changes.flatMap(({ put }) => put?.record.statement?.positions ?? []);

describe('merging two versions of a draft', () => {
  const base = contentWith([first]);

  it('combines changes of different fields and acts', () => {
    const second: PositionInput = { id: 'position:x-2', kind: 'CALL' };
    const yours = contentWith([{ ...first, form: 'CATEGORICAL' }], { title: 'y' });
    const theirs = contentWith([{ ...first, asserts: 'Denies it.' }, second]);

    const { content, conflicts } = mergeContents(base, yours, theirs);

    expect(conflicts).toEqual([]);
    expect(content.title).toBe('y');
    expect(positionsOf(content)).toEqual([
      { ...first, asserts: 'Denies it.', form: 'CATEGORICAL' },
      second,
    ]);
  });

  it('keeps both values of a field that both changed, and yours until theirs is chosen', () => {
    const yours = contentWith([{ ...first, asserts: 'Yours.' }]);
    const theirs = contentWith([{ ...first, asserts: 'Theirs.' }]);

    const { content, conflicts } = mergeContents(base, yours, theirs);

    expect(conflicts).toMatchObject([{ base: 'Says no.', yours: 'Yours.', theirs: 'Theirs.' }]);
    expect(positionsOf(content)).toMatchObject([{ asserts: 'Yours.' }]);
    expect(positionsOf(withTheirs(content, conflicts[0]!))).toMatchObject([{ asserts: 'Theirs.' }]);
  });

  it('reports an act that one removed and the other changed', () => {
    const yours = contentWith([]);
    const theirs = contentWith([{ ...first, asserts: 'Theirs.' }]);

    const { content, conflicts } = mergeContents(base, yours, theirs);

    expect(positionsOf(content)).toEqual([]);
    expect(conflicts).toHaveLength(1);
    expect(positionsOf(withTheirs(content, conflicts[0]!))).toEqual(positionsOf(theirs));
  });

  it('takes a removal that the other did not touch', () => {
    const theirs = contentWith([{ id: 'position:x-2', kind: 'CALL' }]);
    const both = contentWith([first, { id: 'position:x-2', kind: 'CALL' }]);

    const { content, conflicts } = mergeContents(both, { ...both, title: 'y' }, theirs);

    expect(conflicts).toEqual([]);
    expect(positionsOf(content)).toEqual(positionsOf(theirs));
  });
});

it('null and absent fields are the same content', () => {
  expect(isSameContent(contentWith([first]), contentWith([{ ...first, note: null }]))).toBe(true);
  expect(isSameContent(contentWith([first]), contentWith([{ ...first, note: 'n' }]))).toBe(false);
});
