/**
 * Random valid operations: the engine and a naive evaluation of the contract over the same corpus
 * must give the same answer. docs/fuzz.md explains how to repeat a seed.
 */
import { buildSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { readSdl } from '../../src/packaged-files.js';
import { checkOperation, shrinkFailure, type Check } from '../support/check-operation.js';
import { describeEachEngine } from '../support/engines.js';
import { readFuzzSettings } from '../support/fuzz-settings.js';
import { sampleMany } from '../support/generate-operations/choices.js';
import { generateStructure } from '../support/generate-operations/generate-structure.js';
import { renderOperation } from '../support/generate-operations/render-operation.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { createNaiveEvaluation } from '../support/naive-evaluation/evaluate-naively.js';
import { ValidTally } from '../support/valid-tally.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const settings = readFuzzSettings();
const MAX_FAILURES = 5;

describeEachEngine(`valid operations, FUZZ_SEED=${String(settings.seed)}`, (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test(
    `${String(settings.structures)} structures in ${String(settings.variants)} variants answer as a naive evaluation does`,
    { timeout: 60_000 + settings.structures * settings.variants * 1_000 },
    async () => {
      const { seed, structures, variants } = settings;
      const sdl = await readSdl();
      const schema = buildSchema(sdl);
      const corpus = await readCorpus();
      const graph = new CorpusGraph(corpus);
      const evaluate = createNaiveEvaluation(sdl, corpus);
      const tally = new ValidTally(settings, engine.name);
      const failures: Check[] = [];

      const shapes = sampleMany((choices) => generateStructure(choices, schema), seed, structures);
      for (const [index, structure] of shapes.entries()) {
        const operations = sampleMany(
          (choices) => ({ choices, operation: renderOperation(choices, schema, graph, structure) }),
          seed + index + 1,
          variants,
        );
        const checks: Check[] = [];
        for (const { choices, operation } of operations) {
          checks.push(await checkOperation(runQuery, evaluate, choices, operation));
        }
        tally.add(checks);
        // One of each structure is enough.
        const failure = checks.find(({ difference }) => difference !== undefined);
        if (failure !== undefined) failures.push(await shrinkFailure(runQuery, evaluate, failure));
        if (failures.length >= MAX_FAILURES) break;
      }

      tally.print();
      expect(failures.map(describeFailure).join('\n\n')).toBe('');
    },
  );
});

function describeFailure({
  operation,
  engineVariables,
  naiveVariables,
  difference,
}: Check): string {
  const show = (value: unknown): string => JSON.stringify({ value }).slice(9, 600);
  return [
    operation.source,
    `variables: ${JSON.stringify(engineVariables)}`,
    `variables of the naive evaluation: ${JSON.stringify(naiveVariables)}`,
    `first difference at ${difference?.path ?? ''}`,
    `  engine: ${show(difference?.engine)}`,
    `  naive:  ${show(difference?.naive)}`,
  ].join('\n');
}
