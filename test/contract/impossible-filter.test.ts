/** A filter whose keys exclude one another says so, and no other filter does. */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

describeEachEngine('the reason why a filter is impossible', (engine) => {
  let runQuery: RunQuery;
  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  const ask = async (field: string): Promise<unknown> => {
    const { result, statements } = await runQuery(`{ found: ${field} { totalCount reason } }`);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    return result.data?.['found'];
  };

  test.each([
    [
      'accusations(filter: {denialForm: [CATEGORICAL]})',
      'kind is ACCUSATION, denialForm applies to a DENIAL only',
    ],
    ['denials(filter: {hedge: [CERTAIN]})', 'kind is DENIAL, hedge applies to an ACCUSATION only'],
    [
      'proposals(filter: {isAnswered: false})',
      'kind is PROPOSAL, isAnswered applies to an ACCUSATION only',
    ],
    [
      'positions(filter: {contests: [MOTIVE], and: [{basis: [NOT_KNOWN]}]})',
      'contests applies to a DENIAL only, basis applies to an ACCUSATION only',
    ],
    [
      'positions(filter: {kind: [CALL], or: [{conduct: [THEFT]}, {denialForm: [PARTIAL]}]})',
      'kind is CALL, conduct applies to an ACCUSATION only, denialForm applies to a DENIAL only',
    ],
    ['accusations(filter: {kind: [DENIAL, CALL]})', 'kind is ACCUSATION, kind is DENIAL or CALL'],
  ])('%s', async (field, reasons) => {
    expect(await ask(field)).toEqual({
      totalCount: 0,
      reason: `No position can match this filter: ${reasons}.`,
    });
  });

  test.each([
    'accusations(filter: {hedge: [CERTAIN]})',
    'accusations(filter: {denialForm: []})',
    'accusations(filter: {text: "zzzz"})',
    'accusations(filter: {not: {denialForm: [PARTIAL]}})',
    'positions(filter: {or: [{conduct: [THEFT]}, {denialForm: [PARTIAL]}]})',
  ])('none where the filter may match: %s', async (field) => {
    expect(await ask(field)).toMatchObject({ reason: null });
  });

  test('works alone, and on connections of a record', async () => {
    const { result } = await runQuery(`{
      denials(filter: { conduct: [THEFT] }) { reason }
      actor(id: "state:cn") { positions(filter: { conduct: [THEFT], denialForm: [PARTIAL] }) { reason totalCount } }
    }`);

    expect(result.data).toEqual({
      denials: { reason: expect.stringContaining('conduct applies to an ACCUSATION') as string },
      actor: {
        positions: { totalCount: 0, reason: expect.stringMatching(/^No position/) as string },
      },
    });
  });
});
