import { describe, expect, test } from 'vitest';
import { nodeLabels } from '../../../src/domain/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
} from '../../../src/domain/relationship-definitions.js';
import { stixBundle } from '../../../src/export/formats/stix-bundle.js';
import { stixTypeOfLabel, toRelationshipType } from '../../../src/export/formats/stix-objects.js';
import { uuidV5 } from '../../../src/export/formats/uuid.js';
import { toExportedGraph } from '../../support/export/corpus-records.js';
import { writeFormat } from '../../support/export/write-format.js';
import { buildTinyGraph } from '../../support/tiny-seeds.js';

/** Relationships by which STIX says who did it, and to whom. */
const FINDINGS = ['attributed-to', 'targets', 'compromises', 'originates-from'];

interface Bundle {
  readonly id: string;
  readonly objects: readonly Readonly<Record<string, unknown>>[];
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
    // The victims, as the statements say: the one tie between an actor and an incident.
    expect(joinsActorAndIncident).toBe(type === 'SAID_TO_AFFECT');
  });

  test('of all its objects, only positions and their relationships bring a side to an incident', async () => {
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

test('a denial is an opinion of those on whose behalf it was made', async () => {
  const { objects } = await writeTiny();
  const denied = objects.find((each) => each['demarche_id'] === 'position:aa-accuses-1');

  expect(objects.filter(({ type }) => type === 'opinion')).toMatchObject([
    { opinion: 'disagree', authors: ['Beland'], object_refs: [denied?.['id']] },
  ]);
});

test('a month is the two moments that it lies between', async () => {
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

test('every kind of node has a type', () => {
  expect(new Set(nodeLabels.map(stixTypeOfLabel)).size).toBe(8);
});

test('names give the ids of RFC 9562', () => {
  // Its example: www.example.com in the namespace of domain names.
  expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
