import { expect, test } from 'vitest';
import { countSides } from '../../../src/web/dashboard/pages/unanswered/count-sides.js';

const cover = (name: string, statements: number) => ({
  statements,
  // Of all types of actor, only id and name are asked for.
  side: { __typename: 'State' as const, id: `state:${name}`, name },
});

test('an accusation against several counts for each, split by whether a later statement is held', () => {
  const sides = countSides([
    { coverage: [cover('b', 0), cover('c', 4)] },
    { coverage: [cover('c', 0)] },
    { coverage: [cover('a', 1)] },
  ]);

  expect(sides.map(({ name, heard, unheard }) => [name, heard, unheard])).toEqual([
    ['c', 1, 1],
    ['a', 1, 0],
    ['b', 0, 1],
  ]);
});
