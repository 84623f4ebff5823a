import { expect, test } from 'vitest';
import { InputError } from '../../../../src/domain/errors.js';
import { parseMoment } from '../../../../src/domain/time/moment.js';

test.each([
  ['2026-11-30', '2026-11-30T00:00:00.000Z', '2026-11-30T23:59:59.999Z'],
  ['2026-11-30T10:00', '2026-11-30T10:00:00.000Z', '2026-11-30T10:00:00.000Z'],
  ['2026-11-30T10:00:00z', '2026-11-30T10:00:00.000Z', '2026-11-30T10:00:00.000Z'],
  ['2026-11-30T10:00+02:00', '2026-11-30T08:00:00.000Z', '2026-11-30T08:00:00.000Z'],
])('%s', (text, first, last) => {
  expect(parseMoment(text)).toEqual({ first, last });
});

test.each(['512aa98eac52', '', 'yesterday', '12'])('%j is not a date', (text) => {
  expect(parseMoment(text)).toBeUndefined();
});

test.each(['2026-02-30', '2026-13-01', '2026-11-30Tx'])('%s does not exist', (text) => {
  expect(() => parseMoment(text)).toThrow(InputError);
});
