/** The published vocabulary matches the exports: it describes every term that they use. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { stixBundle } from '../../../src/export/formats/stix-bundle.js';
import { printStixSchema } from '../../../src/export/stix-schema.js';
import { turtle } from '../../../src/export/formats/turtle.js';
import { printVocabularyJsonLd, printVocabularyTurtle } from '../../../src/export/vocabulary.js';
import { toExportedGraph } from '../../support/export/corpus-records.js';
import { hostileGraph } from '../../support/export/hostile-graph.js';
import { writeFormat } from '../../support/export/write-format.js';
import { buildTinyGraph } from '../../support/tiny-seeds.js';

const TERM = 'urn:demarche:term:';

test('each of our own terms in an export is described by a sentence', async () => {
  const described = new Parser().parse(printVocabularyTurtle());
  const commented = new Set(
    described
      .filter(
        ({ predicate, object }) => predicate.value.endsWith('#comment') && object.value !== '',
      )
      .map(({ subject }) => subject.value),
  );
  const { text } = await writeFormat(turtle, toExportedGraph(buildTinyGraph()));
  const used = new Set(
    new Parser()
      .parse(text)
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter((name) => name.startsWith(TERM)),
  );

  expect(used.size).toBeGreaterThan(60);
  expect([...used].filter((name) => !commented.has(name))).toEqual([]);
});

test('every code in an export links to a SKOS concept with its term and meaning', async () => {
  const described = new Parser().parse(printVocabularyTurtle());
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  const said = (subject: string, property: string) =>
    described
      .filter(
        ({ subject: { value }, predicate }) =>
          value === subject && predicate.value === skos + property,
      )
      .map(({ object }) => object.value);
  const { text } = await writeFormat(turtle, toExportedGraph(buildTinyGraph()));
  const quads = new Parser().parse(text);
  const links = quads.filter(({ predicate }) => predicate.value.endsWith('Concept'));

  expect(links.length).toBeGreaterThan(20);
  for (const { subject, predicate, object } of links) {
    const property = predicate.value.replace(/Concept$/, '');
    const words = quads
      .filter((quad) => quad.subject.equals(subject) && quad.predicate.value === property)
      .map((quad) => quad.object.value);
    const [notation = ''] = said(object.value, 'notation');

    expect(words).toContain(notation);
    expect(said(object.value, 'inScheme')).toHaveLength(1);
    expect(said(object.value, 'definition')[0]).toMatch(/./);
  }
  const hedge = 'urn:demarche:code:Accusation.hedge.CERTAIN';
  expect(said(hedge, 'notation')).toEqual(['CERTAIN']);
  expect(said(hedge, 'inScheme')).toEqual(['urn:demarche:code:Accusation.hedge']);
});

test('no term states who did what', () => {
  expect(printVocabularyTurtle()).not.toMatch(/attributedTo|attributed-to|perpetrator|guilty/);
});

test('JSON-LD describes the same terms', () => {
  const { '@graph': resources } = JSON.parse(printVocabularyJsonLd()) as {
    readonly '@graph': readonly { readonly '@id': string }[];
  };
  const inTurtle = new Set(
    new Parser().parse(printVocabularyTurtle()).map(({ subject }) => subject.value),
  );

  expect(
    new Set(
      resources.map((each) =>
        each['@id'].replace(/^d:/, TERM).replace(/^code:/, 'urn:demarche:code:'),
      ),
    ),
  ).toEqual(inTurtle);
});

test.each([
  ['tiny', toExportedGraph(buildTinyGraph())],
  ['hostile', hostileGraph],
] as const)('the schema of the STIX extension covers all of the %s graph', async (_name, graph) => {
  const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(
    JSON.parse(printStixSchema()) as object,
  );
  const { text } = await writeFormat(stixBundle, graph);
  const { objects } = JSON.parse(text) as {
    readonly objects: readonly Readonly<Record<string, unknown>>[];
  };

  const own = objects.flatMap(({ extensions = {}, ...object }) => [
    ...Object.values(extensions as Readonly<Record<string, unknown>>),
    // Extension objects have its properties at the top level.
    ...(String(object['type']).startsWith('demarche-') ? [withoutCommon(object)] : []),
  ]);
  expect(own.length).toBeGreaterThan(objects.length / 2);
  for (const each of own) expect([validate(each), validate.errors]).toEqual([true, null]);
});

test("the extension's id never changes", async () => {
  const { text } = await writeFormat(stixBundle, { nodes: [], edges: [] });
  const { objects } = JSON.parse(text) as {
    readonly objects: readonly {
      readonly type: string;
      readonly id: string;
      readonly schema?: string;
    }[];
  };
  const extension = objects.find(({ type }) => type === 'extension-definition');

  expect(extension?.id).toMatchInlineSnapshot(
    `"extension-definition--9a16899a-1486-5e83-b289-6cb2962484e1"`,
  );
  expect(extension?.schema).toContain('/ns/stix-extension.json');
});

/** Without the properties common to all STIX objects. */
function withoutCommon(object: Readonly<Record<string, unknown>>): object {
  const common = [
    ...['type', 'spec_version', 'id', 'created_by_ref', 'created', 'modified', 'name'],
    ...['object_marking_refs', 'external_references'],
  ];
  return Object.fromEntries(Object.entries(object).filter(([name]) => !common.includes(name)));
}
