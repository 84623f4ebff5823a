/**
 * The gallery of the playground: each example is a query with a title, a description and variables,
 * and its answer is recorded, equal on both engines.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, Kind, parse, validate, visit } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { published } from '../../src/corpus/citation.js';
import { readSdl } from '../../src/packaged-files.js';
import { describeEachEngine } from '../support/engines.js';
import { lintCypher } from '../support/lint-cypher.js';
import { openCorpusStore } from '../support/load-corpus.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const FOLDER = fileURLToPath(new URL('../../examples', import.meta.url));
const ANSWERS = fileURLToPath(new URL('examples', import.meta.url));
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.slice(0, -'.graphql'.length));
const read = (name: string, extension: string): string =>
  readFileSync(`${FOLDER}/${name}.${extension}`, 'utf8');
// The test below checks that the file of variables is an object.
const readVariables = (name: string) =>
  JSON.parse(read(name, 'json')) as Readonly<Record<string, unknown>>;

describe('each example', () => {
  test.each(names)('has a title and a description, and is valid: %s', async (name) => {
    const source = read(name, 'graphql');
    const [title, ...shows] = source.slice(0, source.search(/^[^#]/m)).trim().split('\n');
    const schema = buildSchema(await readSdl());

    expect(title).toMatch(/^# \S.{4,70}$/);
    expect(shows.length).toBeGreaterThan(0);
    expect(validate(schema, parse(source))).toEqual([]);
  });

  test.each(names)('has one named operation, and values for its variables only: %s', (name) => {
    const document = parse(read(name, 'graphql'));
    const operations = document.definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const declared = operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions);
    const known = declared.map(({ variable }) => variable.name.value);
    const required = declared
      .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
      .map(({ variable }) => variable.name.value);
    const given = Object.keys(readVariables(name));

    expect(operations.map((operation) => operation.name?.value)).toEqual([
      expect.stringMatching(/^[A-Z][A-Za-z]+$/),
    ]);
    expect(given.filter((variable) => !known.includes(variable))).toEqual([]);
    expect(required.filter((variable) => !given.includes(variable))).toEqual([]);
  });
});

test('the gallery goes from who denied what to introspection', () => {
  const used = new Set<string>();
  for (const name of names) {
    visit(parse(read(name, 'graphql')), {
      Field: (field) => void used.add(field.name.value),
      Argument: (argument) => void used.add(`${argument.name.value}:`),
      InlineFragment: ({ typeCondition }) =>
        void used.add(`... on ${String(typeCondition?.name.value)}`),
    });
  }

  expect(names.length).toBeGreaterThanOrEqual(20);
  expect([...used]).toEqual(
    expect.arrayContaining([
      ...['denials', 'respondsTo', 'responses', 'statement', 'initiative', 'votes', 'evidence'],
      ...['earliest', 'last:', 'before:', '__type', 'disputedDates', 'codes', 'dataset'],
      ...['... on Accusation', '... on Denial', '... on Proposal'],
    ]),
  );
});

describeEachEngine('the answer of an example', (engine) => {
  let runQuery: RunQuery;
  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test.each(names)('%s', async (name) => {
    const { result, statements } = await runQuery(read(name, 'graphql'), readVariables(name));
    // The citation names the released data, which changes with every release of it.
    const answer = `${JSON.stringify(result.data, null, 2)}\n`.replaceAll(
      published.version,
      'RELEASE',
    );

    expect(result.errors).toBeUndefined();
    expect(statements.flatMap(({ text }) => lintCypher(text))).toEqual([]);
    expect(answer.length).toBeLessThan(60_000);
    for (const root of Object.values(result.data ?? {})) {
      expect(root).not.toBeNull();
      expect(root).not.toMatchObject({ nodes: [] });
      expect(root).not.toMatchObject({ edges: [] });
    }
    await expect(answer).toMatchFileSnapshot(`${ANSWERS}/${name}.json`);
  });
});
