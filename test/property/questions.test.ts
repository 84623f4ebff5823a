/**
 * Random arguments for the questions about relations: subgraphs, paths, search, networks, balance
 * and coverage. Both engines must give the same answer, byte for byte, in one statement each, and
 * the part of it that a naive evaluation covers must equal its result. docs/fuzz.md explains how to
 * repeat a seed.
 */
import { buildSchema, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { readSdl } from '../../src/packaged-files.js';
import { describeEachEngine } from '../support/engines.js';
import { readFuzzSettings } from '../support/fuzz-settings.js';
import { sampleMany } from '../support/generate-operations/choices.js';
import { ownerOf, fieldOf } from '../support/generate-operations/schema-shapes.js';
import {
  argumentsOf,
  type Arguments,
  type QuestionName,
} from '../support/generate-questions/choose-arguments.js';
import { compareNaively, type Corpus } from '../support/generate-questions/naive-answers.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const SOURCES = 'positions documents publishers origins';
const COVERED = 'statements statementsIncomplete documents documentsInPart publishers languages';
const TIES = `countedPositions truncated { nodes edges } statistics { nodeCount edgeCount density components }
  edges { source target weight`;

const selections: Readonly<Record<QuestionName, string>> = {
  subgraph: `seedCount nodeCount edgeCount repliesLeftOut nodes { id label date { value } distance degree }
    edges { id properties { name value } } truncated { nodes { type count } edges { type count } }`,
  paths: `pathCount reason truncated { count lengthsNotLookedFor }
    paths { nodes { id label } steps { relationships { id } excerpts { id } documents { id } } }`,
  search: `totalCount isComplete byType { type count } facets(by: [KIND]) { values { value count } }
    hits { node { id } snippets { field text ranges { start end } } }`,
  discourseNetwork: `${TIES} congruence conflict concepts } nodes { id activity degree weightedDegree component }
    windows { from to edges { source target weight } }`,
  replyNetwork: `${TIES} byRelation { relation count } firstOn { value } lastOn { value } } selfReplies`,
  initiativeNetwork: `${TIES} byRelation { relation count } } initiatives { id activity degree }`,
  fidelity: `totalCount matchedPositions comparablePositions
    hedgeDropped hedgeAdded wordsDiffer reportedSpeech translated
    nodes { reason position { id } report { id } comparedWith { id } }`,
  contradictions: `totalCount matchedPositions
    nodes { conflict later { id } statement { id } reports { id } }`,
  formulas: `totalCount matchedPositions
    nodes { phrases statements positions text firstUse { id } lastUse { id } uses { id } actors { id } otherActors { id } }`,
  sourceBalance: `positions sources { ${SOURCES} } withoutAffiliation { ${SOURCES} }
    byKind { kind counts { ${SOURCES} } } oneSided { positions share } nested { count onlyNested }`,
  coverage: `positions actorCount counts { ${COVERED} } byActor { actor { id } counts { statements } }`,
};

const settings = readFuzzSettings();
/** Of each root; Neo4j plans a text for each structure. */
const rounds = Math.ceil(settings.structures / 5);
/** The answer of the first engine. */
const answers = new Map<string, string>();

describeEachEngine(`questions about relations, FUZZ_SEED=${String(settings.seed)}`, (engine) => {
  let runQuery: RunQuery;

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  // Object.entries widens the names.
  const named = Object.entries(argumentsOf) as readonly (readonly [
    QuestionName,
    (typeof argumentsOf)[QuestionName],
  ])[];
  test.each(named)(
    `${String(rounds)} of %s answer alike, and as a naive evaluation does`,
    { timeout: 60_000 + rounds * 5_000 },
    async (name, choose) => {
      const schema = buildSchema(await readSdl());
      const data = await readCorpus();
      const corpus: Corpus = { data, graph: new CorpusGraph(data) };
      const asked = sampleMany(
        (choices) => choose({ choices, schema, graph: corpus.graph }),
        settings.seed,
        rounds,
      );
      for (const args of asked) {
        const query = printQuery(schema, name, args);
        const { result, statements } = await runQuery(query, args);
        const told = `${query}\nvariables: ${JSON.stringify(args)}`;

        expect(result.errors, told).toBeUndefined();
        expect(statements, told).toHaveLength(1);
        const text = JSON.stringify(result.data);
        expect(text, told).toBe(answers.get(told) ?? text);
        answers.set(told, text);
        const compared = compareNaively(name, args, result.data?.[name], corpus);
        expect(compared?.engine, told).toEqual(compared?.naive);
      }
    },
  );
});

function printQuery(schema: GraphQLSchema, name: QuestionName, args: Arguments): string {
  const { args: known } = fieldOf(ownerOf(schema, 'Query'), name);
  const given = known.filter((argument) => argument.name in args);
  const declared = given.map((argument) => `$${argument.name}: ${String(argument.type)}`);
  const passed = given.map((argument) => `${argument.name}: $${argument.name}`);
  return `query (${declared.join(', ')}) { ${name}(${passed.join(', ')}) { ${selections[name]} } }`;
}
