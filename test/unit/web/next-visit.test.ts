import { describe, expect, test } from 'vitest';
import { toNextVisit } from '../../../src/web/dashboard/pages/changes/next-visit.js';

const NOW = '2026-11-30T12:00:00.000Z';
const visit = { seq: 10, at: '2026-11-01T12:00:00.000Z' };
const shown = { start: 10, last: 15, head: 20, isFiltered: false };

describe('changes count as seen', () => {
  test('up to the last one shown', () => {
    expect(toNextVisit(visit, shown, NOW)).toEqual({ seq: 15, at: NOW });
    expect(toNextVisit(visit, { ...shown, start: 3 }, NOW)).toEqual({ seq: 15, at: NOW });
  });

  test('on a first visit, from wherever it begins', () => {
    expect(toNextVisit(undefined, { ...shown, start: 12 }, NOW)).toEqual({ seq: 15, at: NOW });
  });

  test('not if a filter or a later start hides some of them', () => {
    expect(toNextVisit(visit, { ...shown, isFiltered: true }, NOW)).toBeUndefined();
    expect(toNextVisit(visit, { ...shown, start: 11 }, NOW)).toBeUndefined();
  });

  test('not fewer than before', () => {
    expect(toNextVisit(visit, { ...shown, start: 0, last: 9 }, NOW)).toBeUndefined();
  });

  test('anew if the journal was replaced by a shorter one', () => {
    const replaced = { start: 10, last: 4, head: 4, isFiltered: false };
    expect(toNextVisit(visit, replaced, NOW)).toEqual({ seq: 4, at: NOW });
  });
});
