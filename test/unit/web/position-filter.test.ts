import { expect, test } from 'vitest';
import { parsePositionFilter } from '../../../src/web/dashboard/state/position-filter.js';

const parse = (search: string) => parsePositionFilter(new URLSearchParams(search));

test('an address without a filter filters nothing', () => {
  expect(parse('table=dyads')).toEqual({});
});

test('every key of the address is one of the filter', () => {
  expect(
    parse(
      'by=state:cn&by=state:ru&against=state:gb&concerns=incident:notpetya&kind=DENIAL&form=PARTIAL&from=2021&to=2021-11',
    ),
  ).toEqual({
    madeBy: ['state:cn', 'state:ru'],
    against: { actors: ['state:gb'] },
    includeParts: true,
    concerns: ['incident:notpetya'],
    kind: ['DENIAL'],
    denialForm: ['PARTIAL'],
    occurred: { from: '2021', to: '2021-11' },
  });
});

test('an incident stands for its parts, alone as beside an actor', () => {
  expect(parse('concerns=incident:notpetya')).toEqual({
    includeParts: true,
    concerns: ['incident:notpetya'],
  });
});

test.each(['kind=GUILT', 'form=toString', 'from=yesterday', 'to=2021-1'])(
  '%s cannot be read and is left out',
  (search) => {
    expect(parse(search)).toEqual({});
  },
);
