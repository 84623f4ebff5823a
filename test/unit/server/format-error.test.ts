import { buildSchema, graphql, GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  DataIntegrityError,
  DeadlineError,
  InputError,
  StoreQueryError,
  StoreUnavailableError,
  type DemarcheError,
} from '../../../src/domain/errors.js';
import { toGraphQLError } from '../../../src/graphql/to-graphql-error.js';
import {
  attachRequestId,
  createErrorFormatter,
  type MaskedError,
} from '../../../src/server/format-error.js';

/** Formats an error that a resolver threw; returns the response and what was logged. */
function format(cause: Error) {
  const masked: MaskedError[] = [];
  const error = new GraphQLError(cause.message, {
    originalError: cause,
    ...(cause instanceof GraphQLError ? { extensions: cause.extensions } : {}),
    path: ['positions'],
  });
  attachRequestId(error, 'request-1');
  const enriched = {
    ...error.toJSON(),
    extensions: { ...error.extensions, code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' },
  };
  return { answer: createErrorFormatter((one) => masked.push(one))(enriched, error), masked };
}

describe('a formatted error', () => {
  test('an input error keeps its message and code', () => {
    const { answer, masked } = format(toGraphQLError(new InputError('first: 0 is out of bounds')));

    expect(answer.message).toBe('first: 0 is out of bounds');
    expect(answer.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(masked).toEqual([]);
  });

  test.each<[DemarcheError, string]>([
    [new StoreQueryError('Neo.ClientError: MATCH (n:Secret)'), 'INTERNAL_SERVER_ERROR'],
    [new DataIntegrityError('row 7 of /srv/graph has no id'), 'DATA_INTEGRITY'],
  ])('%s is masked, and logged once', (error, code) => {
    const { answer, masked } = format(toGraphQLError(error));

    expect(answer.message).toBe(
      'Something went wrong on our side. Quote request request-1 to the operator.',
    );
    expect(answer.extensions).toEqual({ code, requestId: 'request-1' });
    expect(masked).toEqual([{ requestId: 'request-1', error }]);
  });

  test('an unexpected error is masked', () => {
    const { answer, masked } = format(new TypeError('cannot read id of undefined at /srv/x.js:1'));

    expect(JSON.stringify(answer)).not.toContain('/srv');
    expect(answer.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(masked).toHaveLength(1);
  });

  test('a null variable of an argument with a default is an input error', async () => {
    const schema = buildSchema('type Query { record(first: Int! = 20): Int }');
    const source = 'query ($first: Int) { record(first: $first) }';
    const { errors } = await graphql({ schema, source, variableValues: { first: null } });
    const { answer, masked } = format(errors?.[0] ?? expect.fail('null was accepted'));

    expect(answer.message).toContain('"first"');
    expect(answer.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(masked).toEqual([]);
  });

  test('a value of the wrong type in the answer is masked', async () => {
    const schema = buildSchema('type Query { record: Int }');
    const rootValue = { record: 'secret' };
    const { errors } = await graphql({ schema, source: '{ record }', rootValue });
    const { answer, masked } = format(errors?.[0] ?? expect.fail('the value was accepted'));

    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(masked).toHaveLength(1);
  });

  test('an unavailable engine does not reveal its host, and has a retry time', () => {
    const error = toGraphQLError(new StoreUnavailableError('connect ECONNREFUSED 10.0.0.7:7687'));

    expect(error.message).not.toContain('10.0.0.7');
    expect(error.extensions['http']).toMatchObject({ status: 503 });
    expect(
      (error.extensions['http'] as { headers: Map<string, string> }).headers.get('retry-after'),
    ).toBe('5');
  });

  test('a request past its deadline is a 504', () => {
    expect(toGraphQLError(new DeadlineError('No answer')).extensions['http']).toMatchObject({
      status: 504,
    });
  });
});
