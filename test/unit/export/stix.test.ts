import { describe, expect, test } from 'vitest';
import { nodeLabels } from '../../../src/domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
} from '../../../src/domain/ontology/relationship-definitions.js';
import { timesOf } from '../../../src/export/formats/print-stix.js';
import { stixBundle } from '../../../src/export/formats/stix-bundle.js';
import { stixTypeOfLabel } from '../../../src/export/formats/stix-ids.js';
import { toRelationshipType } from '../../../src/export/formats/stix-objects.js';
import { uuidV5 } from '../../../src/export/formats/uuid.js';
import { toExportedGraph } from '../../support/export/corpus-records.js';
import { testHead, writeFormat } from '../../support/export/write-format.js';
import { buildTinyGraph } from '../../support/tiny-seeds.js';

/** Relationship types with which STIX attributes an act to an actor, or names its target. */
const FINDINGS = ['attributed-to', 'targets', 'compromises', 'originates-from'];

interface Bundle {
  readonly id: string;
  readonly objects: readonly Readonly<Record<string, unknown>>[];
}

/** Objects of a type that represent records. */
function find(objects: Bundle['objects'], type: string, id: string): Bundle['objects'] {
  return objects.filter(
    (each) =>
      each['type'] === type &&
      ((each['external_references'] ?? []) as readonly Readonly<Record<string, unknown>>[]).some(
        (reference) => reference['external_id'] === id,
      ),
  );
}

async function writeTiny(): Promise<Bundle> {
  const { text } = await writeFormat(stixBundle, toExportedGraph(buildTinyGraph()));
  return JSON.parse(text) as Bundle;
}

describe('A STIX bundle states no finding', () => {
  test.each(relationshipTypes)('%s', (type) => {
    const name = toRelationshipType(type);
    const { from, to } = relationshipDefinitions[type];
    const ends = [from, to].map((labels) => labels.map(stixTypeOfLabel));
    const joinsActorAndIncident =
      ends.some((types) => types.includes('incident')) &&
      ends.some((types) => types.some((each) => ['identity', 'intrusion-set'].includes(each)));

    expect(FINDINGS).not.toContain(name);
    // The victims, according to the statements: the only relationship between an actor and an
    // incident.
    expect(joinsActorAndIncident).toBe(type === 'SAID_TO_AFFECT');
  });

  test('only positions and their relationships connect an actor to an incident', async () => {
    const { objects } = await writeTiny();
    const sides = objects.filter(({ type }) => type === 'identity' || type === 'intrusion-set');
    const incidents = objects.filter(({ type }) => type === 'incident');
    const ids = (those: readonly Readonly<Record<string, unknown>>[]) =>
      new Set(those.map(({ id }) => id));
    const between = objects.filter(
      (each) =>
        (ids(sides).has(each['source_ref']) && ids(incidents).has(each['target_ref'])) ||
        (ids(incidents).has(each['source_ref']) && ids(sides).has(each['target_ref'])),
    );

    expect(between.map((each) => each['relationship_type'])).toEqual(['said-to-affect']);
  });
});

test('a denial is an opinion of its makers on the note of the denied position', async () => {
  const { objects } = await writeTiny();
  const [denied] = find(objects, 'note', 'position:aa-accuses-1');

  const opinions = objects.filter(({ type }) => type === 'opinion');
  expect(opinions).toMatchObject([
    {
      opinion: 'disagree',
      authors: ['Beland'],
      explanation: 'Says that the accusation has no basis.',
      object_refs: [denied?.['id']],
    },
  ]);
  expect(opinions[0]).not.toHaveProperty('created_by_ref');
});

describe('Without extension types, a bundle still shows', () => {
  const standard = async () =>
    (await writeTiny()).objects.filter(({ type }) => !String(type).startsWith('demarche-'));

  test('who took which position, on what, and its source', async () => {
    const objects = await standard();
    const ids = new Set(objects.map(({ id }) => id));
    const [note] = find(objects, 'note', 'position:aa-accuses-1');
    const [maker] = find(objects, 'identity', 'state:aa');

    expect(note?.['content']).toContain('Kind: ACCUSATION\nMade by: Aland\nOn: 2021-11\nSays: ');
    expect(note?.['object_refs']).toContain(maker?.['id']);
    expect(note?.['external_references']).toContainEqual({
      source_name: 'One',
      url: 'https://gazette.example/one',
      external_id: 'document:one',
    });
    for (const each of objects.filter(({ type }) => ['note', 'report'].includes(String(type)))) {
      for (const ref of each['object_refs'] as readonly string[]) expect(ids).toContain(ref);
    }
  });

  test('the statement, and the locations of its states', async () => {
    const objects = await standard();
    const [report] = find(objects, 'report', 'statement:aa-accuses');
    const [note] = find(objects, 'note', 'position:aa-accuses-1');

    expect(report).toMatchObject({ published: '2021-11-01T00:00:00.000Z' });
    expect(report?.['object_refs']).toContain(note?.['id']);
    expect(
      objects.find(({ type, country }) => type === 'location' && country === 'AA'),
    ).toBeDefined();
  });

  test('its licence and the version of the data', async () => {
    const objects = await standard();
    const [licence] = objects.filter(({ type }) => type === 'marking-definition');

    expect(licence?.['definition']).toEqual({
      statement: 'Demarche, by the Demarche compilers. Licence: CC-BY-4.0.',
    });
    expect(find(objects, 'identity', 'state:aa')[0]?.['object_marking_refs']).toEqual([
      licence?.['id'],
    ]);
    expect(
      objects.find(({ abstract }) => abstract === 'Demarche, dataset test-version'),
    ).toBeDefined();
  });
});

test('aliases and references use the standard STIX properties', async () => {
  const { text } = await writeFormat(stixBundle, {
    nodes: [
      {
        id: 'group:gg',
        label: 'Group',
        called: 'Gg',
        properties: { name: 'Gg', aliases: ['One', 'Two'], wikidata: 'Q1', note: 'As reported.' },
      },
    ],
    edges: [],
  });
  const { objects } = JSON.parse(text) as Bundle;

  expect(objects.find(({ type }) => type === 'intrusion-set')).toMatchObject({
    aliases: ['One', 'Two'],
    description: 'As reported.',
    external_references: [
      { source_name: 'Demarche', external_id: 'group:gg' },
      { source_name: 'Wikidata', external_id: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' },
    ],
  });
});

describe('The time of the last change', () => {
  const toTimes = (text: string) =>
    new Map(
      (JSON.parse(text) as Bundle).objects.map((each) => [
        String(each['id']),
        JSON.stringify(each),
      ]),
    );
  const graph = toExportedGraph(buildTinyGraph());

  test('differs for a changed node or relationship, and nothing else differs', async () => {
    const before = toTimes((await writeFormat(stixBundle, graph)).text);
    const changed = {
      nodes: graph.nodes.map((node) =>
        node.id === 'state:aa'
          ? { ...node, properties: { ...node.properties, wikidata: 'Q99' } }
          : node,
      ),
      edges: graph.edges.map((edge) =>
        edge.type === 'RESPONDS_TO'
          ? { ...edge, properties: { ...edge.properties, explicit: false } }
          : edge,
      ),
    };
    const after = toTimes((await writeFormat(stixBundle, changed)).text);

    const different = [...after].filter(([id, object]) => before.get(id) !== object);
    const types = new Set(different.map(([id]) => id.split('--')[0]));
    expect(types).toEqual(new Set(['identity', 'relationship']));
    expect(different.filter(([id]) => id.startsWith('identity')).length).toBe(1);
    for (const [id, object] of different) {
      const [was, is] = [before.get(id) ?? '{}', object].map(
        (each) => (JSON.parse(each) as { readonly modified: string }).modified,
      );
      expect(is).not.toBe(was);
    }
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  test('is a STIX timestamp, not before the creation time', async () => {
    const { objects } = await writeTiny();

    for (const { type, created, modified } of objects) {
      if (type === 'marking-definition') continue;
      expect(modified).toMatch(/^2026-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(String(modified) >= String(created)).toBe(true);
    }
  });
});

describe('The time of the last change, with a history', () => {
  const graph = toExportedGraph(buildTinyGraph());
  const write = async (changed: Readonly<Record<string, string>>) => {
    const head = { ...testHead, changedAt: (id: string) => changed[id] };
    const { text } = await writeFormat(stixBundle, graph, { head });
    return (JSON.parse(text) as Bundle).objects;
  };

  test('is that of the record, of both ends of a relationship, and of what retells a position', async () => {
    const at = '2026-11-30T10:00:00.000Z';
    const before = new Map((await write({})).map((each) => [each['id'], each]));
    const after = await write({ 'position:aa-accuses-1': at });

    const moved = after.filter(({ id, modified }) => before.get(id)?.['modified'] !== modified);
    expect(moved.every(({ modified }) => modified === at)).toBe(true);
    expect(moved.every(({ created, id }) => created === before.get(id)?.['created'])).toBe(true);
    const types = moved.map(({ type }) => String(type));
    expect(new Set(types)).toEqual(
      new Set(['demarche-position', 'relationship', 'opinion', 'note']),
    );
    expect(types.filter((type) => type === 'demarche-position')).toHaveLength(1);
    for (const { type, source_ref, target_ref } of moved) {
      if (type !== 'relationship') continue;
      const id = moved.find((each) => each['type'] === 'demarche-position')?.['id'];
      expect([source_ref, target_ref]).toContain(id);
    }
  });

  test('is the latest of several, and later than any time that is derived from content', async () => {
    const [early, late] = ['2026-01-02T00:00:00.000Z', '2026-12-01T00:00:00.000Z'];
    const derived = (await write({})).map(({ modified }) => String(modified ?? ''));
    const { modified: first } = timesOf([undefined, early]);

    expect(derived.filter((each) => each >= String(first))).toEqual([]);
    expect(timesOf([late, undefined, early])['modified']).toBe(late);
    expect(timesOf([undefined])).toEqual(timesOf([]));
  });
});

test('a month is given by its first and last instant', async () => {
  const { objects } = await writeTiny();

  expect(objects.find((each) => each['demarche_id'] === 'position:aa-accuses-1')).toMatchObject({
    type: 'demarche-position',
    demarche_type: 'Accusation',
    occurred_on: '2021-11',
    occurred_on_precision: 'MONTH',
    occurred_on_earliest: '2021-11-01T00:00:00.000Z',
    occurred_on_latest: '2021-11-30T23:59:59.999Z',
  });
});

test('every node label has a STIX type', () => {
  expect(new Set(nodeLabels.map(stixTypeOfLabel)).size).toBe(8);
});

test('uuidV5 gives the ids of RFC 9562', () => {
  // The example in the RFC: www.example.com in the DNS namespace.
  expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
