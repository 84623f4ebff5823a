/** An answer warns of every impossible filter, whether or not `reason` is selected. */
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSdl } from '../../src/packaged-files.js';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createOperationRunner, type RunOperation } from '../support/run-query.js';

const IMPOSSIBLE = 'filter: { conduct: [THEFT], denialForm: [PARTIAL] }';
const REASON =
  'No position can match this filter: denialForm applies to a DENIAL only, conduct applies to an ACCUSATION only.';
const isAccused = (reason: string): string =>
  `No position can match this filter: kind is ACCUSATION, ${reason}.`;
const FORM = 'denialForm applies to a DENIAL only';

describeEachEngine('warnings of impossible filters', (engine) => {
  let run: RunOperation;
  beforeAll(async () => {
    run = await createOperationRunner(await openCorpusStore(engine));
  });
  const warningsOf = async (
    source: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<unknown> => {
    const { errors, extensions } = await run(source, variables);
    expect(errors).toBeUndefined();
    return extensions?.warnings;
  };
  const warning = (message: string, ...path: readonly string[]) => ({
    code: 'FILTER_MATCHES_NOTHING',
    message,
    path,
  });

  test('of roots, each by its response name, with values from variables', async () => {
    expect(
      await warningsOf(
        `query ($forms: [DenialForm!]) {
          accusations(filter: { denialForm: $forms }) { totalCount }
          thefts: denials(filter: { conduct: [THEFT] }) { nodes { id } }
          dyads(filter: { denialForm: $forms }) { totalCount }
          fine: denials(filter: { denialForm: $forms }) { totalCount }
        }`,
        { forms: ['PARTIAL'] },
      ),
    ).toEqual([
      warning(isAccused(FORM), 'accusations'),
      warning(
        'No position can match this filter: kind is DENIAL, conduct applies to an ACCUSATION only.',
        'thefts',
      ),
      warning(isAccused(FORM), 'dyads'),
    ]);
  });

  test.each([
    ['unanswered(filter: { denialForm: [PARTIAL] }) { totalCount }', isAccused(FORM)],
    ['replyLatency(filter: { denialForm: [PARTIAL] }) { matchedAccusations }', isAccused(FORM)],
    [`timeline(${IMPOSSIBLE}) { totalCount }`, REASON],
    [`countPositions(${IMPOSSIBLE}, by: [KIND]) { matchedPositions }`, REASON],
    [`sourceBalance(${IMPOSSIBLE}) { positions }`, REASON],
    [`coverage(${IMPOSSIBLE}) { positions }`, REASON],
    [`contradictions(${IMPOSSIBLE}) { totalCount }`, REASON],
    [`fidelity(${IMPOSSIBLE}) { totalCount }`, REASON],
    [`replyNetwork(${IMPOSSIBLE}) { nodes { id } }`, REASON],
    [`referrals(${IMPOSSIBLE}) { totalCount }`, REASON],
    [`search(text: "attack", ${IMPOSSIBLE}) { totalCount }`, REASON],
    [`subgraph(ids: ["state:cn"], ${IMPOSSIBLE}) { nodeCount }`, REASON],
  ])('of %s', async (root, message) => {
    const [name = ''] = root.split('(');
    expect(await warningsOf(`{ ${root} }`)).toEqual([warning(message, name)]);
  });

  test('of an argument with a name other than filter', async () => {
    expect(
      await warningsOf(
        '{ subgraph(ids: ["state:cn"], bring: [REPLIES], bringFilter: { conduct: [THEFT], denialForm: [PARTIAL] }) { nodeCount } }',
      ),
    ).toEqual([warning(`bringFilter: ${REASON}`, 'subgraph')]);
  });

  test('once for a connection of many records, through fragments', async () => {
    expect(
      await warningsOf(`
        { actors(first: 3) { nodes { ...Own ...Own } } }
        fragment Own on Actor { mine: positions(${IMPOSSIBLE}) { totalCount } }`),
    ).toEqual([warning(REASON, 'actors', 'nodes', 'mine')]);
  });

  test('at most twenty', async () => {
    const roots = Array.from(
      { length: 25 },
      (_each, index) =>
        `a${String(index)}: accusations(filter: { denialForm: [PARTIAL] }) { totalCount }`,
    );
    expect(await warningsOf(`{ ${roots.join(' ')} }`)).toHaveLength(20);
  });

  test.each([
    '{ accusations(filter: { hedge: [CERTAIN] }) { totalCount } }',
    '{ accusations(filter: { text: "zzzz" }) { totalCount } }',
    '{ accusations(filter: null) { totalCount } }',
    '{ accusations(filter: { denialForm: [] }) { totalCount } }',
    '{ accusations(filter: { not: { denialForm: [PARTIAL] } }) { totalCount } }',
    '{ accusations(filter: { denialForm: [PARTIAL] }) @skip(if: true) { totalCount } dataset { version } }',
    '{ __schema { queryType { name } } }',
  ])('none of %s', async (source) => {
    expect(await warningsOf(source)).toBeUndefined();
  });

  test('are replaced by an error where the filter itself is invalid', async () => {
    const { errors, extensions } = await run(
      '{ accusations(filter: { madeBy: ["nobody"], occurred: { from: "soon" }, denialForm: [PARTIAL] }) { totalCount } }',
    );
    expect(errors).toHaveLength(1);
    expect(extensions).toBeUndefined();
  });
});

describe('the roots over accusations only', async () => {
  const roots = Object.values(
    buildSchema(await readSdl())
      .getQueryType()
      ?.getFields() ?? {},
  );

  test('are those whose filter says so', () => {
    const said = roots
      .filter(({ args }) =>
        args.some(({ description }) => description?.startsWith('Which accusations') === true),
      )
      .map(({ name }) => name);
    // Each is tested above.
    expect(said).toEqual(['dyads', 'unanswered', 'replyLatency']);
  });
});
