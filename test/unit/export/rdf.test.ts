/** Metadata in RDF files: the data set, its licence, and language tags. */
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../../src/export/formats/json-ld.js';
import { turtle } from '../../../src/export/formats/turtle.js';
import { testHead, writeFormat } from '../../support/export/write-format.js';

const graph = {
  nodes: [
    { id: 'state:aa', label: 'State', called: 'Aland', properties: { name: 'Aland', iso2: 'AA' } },
    {
      id: 'excerpt:one',
      label: 'Excerpt',
      called: '没有任何事实依据',
      properties: { exact: '没有任何事实依据', language: 'zh-Hans' },
    },
    {
      id: 'excerpt:two',
      label: 'Excerpt',
      called: 'nothing',
      properties: { exact: 'nothing', language: 'no tag' },
    },
    {
      id: 'document:one',
      label: 'Document',
      called: 'Declaración',
      properties: { url: 'https://example.org/', title: 'Declaración', language: 'es' },
    },
  ],
  edges: [],
};

async function readTurtle() {
  const { text } = await writeFormat(turtle, graph);
  const quads = new Parser().parse(text);
  /** Objects in N-Triples syntax. */
  return (subject: string, predicate: string): readonly string[] =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) =>
        object.termType === 'Literal' && object.language !== ''
          ? `${object.value}@${object.language}`
          : object.value,
      );
}

describe('Turtle', () => {
  const dataset = 'urn:demarche:dataset:test-version';

  test.each([
    ['http://www.w3.org/ns/dcat#version', 'test-version'],
    ['https://schema.org/version', 'test-version'],
    ['http://purl.org/dc/terms/license', 'https://spdx.org/licenses/CC-BY-4.0'],
    ['https://schema.org/license', 'https://spdx.org/licenses/CC-BY-4.0'],
    ['http://purl.org/dc/terms/bibliographicCitation', `${testHead.citation}@en`],
  ])('states the %s of the data set', async (predicate, value) => {
    expect((await readTurtle())(dataset, predicate)).toEqual([value]);
  });

  test('describes the data set in DCAT and schema.org, and the file as a part of it', async () => {
    const read = await readTurtle();
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

    expect(read(dataset, type)).toEqual([
      'http://www.w3.org/ns/dcat#Dataset',
      'https://schema.org/Dataset',
    ]);
    const [file = ''] = read(dataset, 'http://www.w3.org/ns/dcat#distribution');
    expect(read(file, type)).toEqual(['http://www.w3.org/ns/dcat#Distribution']);
    expect(read(file, 'http://purl.org/dc/terms/title')).toEqual([
      `Selection: ${testHead.selection}@en`,
    ]);
  });

  test.each([
    ['state:aa', 'name', 'Aland@en'],
    ['state:aa', 'iso2', 'AA'],
    ['excerpt:one', 'exact', '没有任何事实依据@zh-hans'],
    ['excerpt:two', 'exact', 'nothing'],
    ['document:one', 'title', 'Declaración@es'],
  ])('%s has its %s with a language tag if the language is known', async (id, property, value) => {
    const read = await readTurtle();

    expect(read(`urn:demarche:id:${id}`, `urn:demarche:term:${property}`)).toEqual([value]);
  });
});

test('JSON-LD has the same metadata and languages', async () => {
  const { text } = await writeFormat(jsonLd, graph);
  const { '@graph': resources } = JSON.parse(text) as {
    readonly '@graph': readonly Readonly<Record<string, unknown>>[];
  };
  const find = (id: string) => resources.find((each) => each['@id'] === id);

  expect(find('dataset:test-version')).toMatchObject({
    '@type': ['dcat:Dataset', 'schema:Dataset'],
    'dcat:version': ['test-version'],
    'dcterms:license': [{ '@id': 'https://spdx.org/licenses/CC-BY-4.0' }],
  });
  expect(find('id:document:one')?.['d:title']).toEqual([
    { '@language': 'es', '@value': 'Declaración' },
  ]);
});
