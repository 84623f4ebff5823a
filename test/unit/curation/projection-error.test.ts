/** Errors between the projection's thread and the main thread. */
import { expect, test } from 'vitest';
import {
  DataIntegrityError,
  InputError,
  JournalContentError,
  StoreUnavailableError,
} from '../../../src/domain/errors.js';
import { fromSentError, toSentError } from '../../../src/curation/projection-error.js';

const send = (error: unknown): Error => fromSentError(structuredClone(toSentError(error)));

test.each([InputError, JournalContentError, DataIntegrityError])(
  '%o keeps its class and its message',
  (kind) => {
    const received = send(new kind('What is wrong.'));
    expect(received).toBeInstanceOf(kind);
    expect(received.message).toBe('What is wrong.');
  },
);

test('any other error is unexpected, with the stack of its thread', () => {
  expect(send(new TypeError('x is undefined')).message).toMatch(/x is undefined\n.*at /s);
  expect(send('text').message).toBe('text');
  expect(send(new StoreUnavailableError('away')).message).toBe('away');
});
