/**
 * Seeds -> graph data: where fields go, and what rules derive from them. Worlds of two states and
 * one reply.
 */
import { describe, expect, it } from 'vitest';
import type { GraphData, PropertyValues } from '../../../src/corpus/graph-data.js';
import { writeDate } from '../../../src/corpus/derive/derive-statement-titles.js';
import { datasetVersion } from '../../../src/corpus/dataset-version.js';
import { nodeDefinitions } from '../../../src/domain/ontology/node-definitions.js';
import { relationshipDefinitions } from '../../../src/domain/ontology/relationship-definitions.js';
import type { RelationshipType } from '../../../src/domain/ontology/relationship-definitions.js';
import { buildTinyGraph, changeSeeds, tinySeeds } from '../../support/tiny-seeds.js';

describe('buildGraph', () => {
  it('maps vocabulary terms to their codes', () => {
    const { properties } = nodeOf(buildTinyGraph(), 'position:aa-accuses-1');

    expect(properties).toMatchObject({
      kind: 'ACCUSATION',
      conduct: ['ATTACK', 'ESPIONAGE'],
      hedge: 'HIGHLY_LIKELY',
      basis: 'OWN_INTELLIGENCE',
    });
  });

  it('orders several terms of a vocabulary as in the codebook', () => {
    const texts = changeSeeds(
      'statements.yaml',
      'conduct: [ attack, espionage ]',
      'conduct: [ unspecified, theft, attack ]',
    );
    const graph = buildTinyGraph(
      changeSeeds('statements.yaml', '[ evidence ]', '[ motive, authorship ]', texts),
    );

    expect(nodeOf(graph, 'position:aa-accuses-1').properties['conduct']).toEqual([
      'ATTACK',
      'THEFT',
      'UNSPECIFIED',
    ]);
    expect(graph.nodes.find(({ label }) => label === 'Denial')?.properties['contests']).toEqual([
      'AUTHORSHIP',
      'MOTIVE',
    ]);
  });

  it('names excerpts after their position and numbers what has an order', () => {
    const graph = buildTinyGraph();

    expect(
      linksOf(graph, 'EVIDENCED_BY').map(({ from, to, properties }) => [
        from,
        to,
        properties['ordinal'],
      ]),
    ).toEqual([
      ['position:aa-accuses-1', 'excerpt:aa-accuses-1-1', 1],
      ['position:aa-accuses-1', 'excerpt:aa-accuses-1-2', 2],
      ['position:bb-replies-1', 'excerpt:bb-replies-1-1', 1],
      ['position:bb-replies-2', 'excerpt:bb-replies-2-1', 1],
    ]);
    expect(
      linksOf(graph, 'CARRIES').map(({ from, to, properties }) => [
        from,
        to,
        properties['ordinal'],
      ]),
    ).toEqual([
      ['document:one', 'statement:aa-accuses', 1],
      ['document:two', 'statement:aa-accuses', 2],
      ['document:two', 'statement:bb-replies', 1],
    ]);
  });

  it('omits absent values and never writes null', () => {
    const graph = buildTinyGraph();

    expect(nodeOf(graph, 'excerpt:bb-replies-2-1').properties).toEqual({
      id: 'excerpt:bb-replies-2-1',
      label: 'Passage in Gazette: Says that Aland spies.',
    });
    const values = [...graph.nodes, ...graph.relationships].flatMap(({ properties }) =>
      Object.values(properties),
    );
    expect(values).not.toContain(null);
    expect(values).not.toContainEqual([]);
  });

  it('turns votes into relationships with the day and the note', () => {
    expect(linksOf(buildTinyGraph(), 'VOTED')).toEqual([
      {
        type: 'VOTED',
        from: 'state:aa',
        to: 'initiative:new-norms',
        properties: { vote: 'NO', on: '2019-12-12', note: 'explained after the vote' },
      },
      {
        type: 'VOTED',
        from: 'state:bb',
        to: 'initiative:new-norms',
        properties: { vote: 'YES', on: '2019-12-12' },
      },
    ]);
  });

  it('keeps to the ontology: labels, properties and both ends of every relationship', () => {
    const { nodes, relationships } = buildTinyGraph();

    const labels = new Map(nodes.map(({ id, label }) => [id, label]));
    for (const { label, properties } of nodes) {
      expect(Object.keys(nodeDefinitions[label].properties)).toEqual(
        expect.arrayContaining(Object.keys(properties)),
      );
    }
    for (const { type, from, to, properties } of relationships) {
      const definition = relationshipDefinitions[type];
      expect(definition.from).toContain(labels.get(from));
      expect(definition.to).toContain(labels.get(to));
      expect(Object.keys(definition.properties)).toEqual(
        expect.arrayContaining(Object.keys(properties)),
      );
    }
  });

  it('gives the same graph whatever the order of the entries', () => {
    const [head = '', first = '', second = ''] = (tinySeeds['states.yaml'] ?? '').split('  - id');
    const reversed = { ...tinySeeds, 'states.yaml': `${head}  - id${second}  - id${first}` };

    expect(JSON.stringify(buildTinyGraph(reversed))).toBe(JSON.stringify(buildTinyGraph()));
  });
});

describe('dates', () => {
  it("copies a statement's date to its positions, with the days that it can mean", () => {
    const { properties } = nodeOf(buildTinyGraph(), 'position:aa-accuses-1');

    expect(properties).toMatchObject({
      occurredOn: '2021-11',
      occurredOnDayFrom: daysUntil('2021-11-01'),
      occurredOnDayTo: daysUntil('2021-11-30'),
    });
  });

  it('measures a reply from the last possible day to the first, and the other way round', () => {
    const [denial] = linksOf(buildTinyGraph(), 'RESPONDS_TO');

    expect(denial?.properties).toEqual({
      relation: 'DENIES',
      explicit: true,
      minDays: 0,
      maxDays: 24,
    });
  });

  it.each([
    ['2021-11-25', '25 November 2021'],
    ['2022-07', 'July 2022'],
    ['2022', '2022'],
    ['2016/2018', '2016 to 2018'],
    ['2020-09/2021-08-02', 'September 2020 to 2 August 2021'],
  ])('writes %s out as precisely as it is known', (value, written) => {
    expect(writeDate(value)).toBe(written);
  });
});

describe('the title of a statement', () => {
  it('is the named speaker and the date', () => {
    expect(titleOf(buildTinyGraph(), 'statement:aa-accuses')).toBe('Ann, November 2021');
  });

  it('is the issuer where the speaker is not named', () => {
    expect(titleOf(buildTinyGraph(), 'statement:bb-replies')).toBe(
      'Embassy of Beland, 25 November 2021',
    );
  });

  it('is the principals where nobody is known to have issued it', () => {
    const texts = changeSeeds(
      'statements.yaml',
      `    madeBy: [ state:bb ]
    issuedBy: [ agency:bb-embassy ]
    deliveredBy:
      - { spokesperson: spokesperson:unnamed-bb-embassy, title: spokesperson }
`,
      '    madeBy: [ bloc:union, state:bb ]\n',
    );

    expect(titleOf(buildTinyGraph(texts), 'statement:bb-replies')).toBe(
      'Beland and Union, 25 November 2021',
    );
  });
});

describe('VOICED', () => {
  it('joins principals, issuers and speakers to each position of the statement', () => {
    const voices = linksOf(buildTinyGraph(), 'VOICED')
      .filter(({ to }) => to === 'position:bb-replies-2')
      .map(({ from }) => from);

    expect(voices).toEqual(['agency:bb-embassy', 'spokesperson:unnamed-bb-embassy', 'state:bb']);
  });
});

describe('isCounter', () => {
  it('is true for an accusation that counters another, false for one that does not', () => {
    const graph = buildTinyGraph();

    expect(nodeOf(graph, 'position:bb-replies-2').properties['isCounter']).toBe(true);
    expect(nodeOf(graph, 'position:aa-accuses-1').properties['isCounter']).toBe(false);
    expect(nodeOf(graph, 'position:bb-replies-1').properties).not.toHaveProperty('isCounter');
  });
});

describe('isAnswered', () => {
  const ACCUSED = `          - { actor: agency:bb-unit, role: accused }
          - { actor: group:bear, role: accused }
`;
  const answeredWhen = (accused: readonly string[], reply?: readonly [string, string]) => {
    let texts = changeSeeds(
      'statements.yaml',
      ACCUSED,
      accused.map((actor) => `          - { actor: ${actor}, role: accused }\n`).join(''),
    );
    if (reply !== undefined) texts = changeSeeds('statements.yaml', ...reply, texts);
    return nodeOf(buildTinyGraph(texts), 'position:aa-accuses-1').properties['isAnswered'];
  };

  it('is true when the state replies for the agency of its agency', () => {
    expect(answeredWhen(['agency:bb-unit'])).toBe(true);
  });

  it('is true when the accused state replies, even if others are accused too', () => {
    expect(answeredWhen(['state:bb', 'organization:firm'])).toBe(true);
  });

  it("is true when a spokesperson is accused and the spokesperson's state replies", () => {
    expect(answeredWhen(['spokesperson:unnamed-bb-embassy'])).toBe(true);
  });

  it('is false when a side that was not accused replies', () => {
    expect(answeredWhen(['bloc:union'])).toBe(false);
  });

  it('is false when an agency of the accused state only issues what others say', () => {
    expect(
      answeredWhen(['agency:bb-unit'], ['madeBy: [ state:bb ]', 'madeBy: [ bloc:union ]']),
    ).toBe(false);
  });

  it('is absent where only a company or an intrusion set is accused', () => {
    expect(answeredWhen(['organization:firm'])).toBeUndefined();
    expect(answeredWhen(['group:bear', 'organization:firm'])).toBeUndefined();
  });

  it('is false where the accused side only welcomes or supports', () => {
    let texts = changeSeeds('statements.yaml', 'relation: denies', 'relation: welcomes');
    texts = changeSeeds('statements.yaml', 'relation: counters', 'relation: supports', texts);

    expect(nodeOf(buildTinyGraph(texts), 'position:aa-accuses-1').properties['isAnswered']).toBe(
      false,
    );
  });

  it('is false for an accusation that nobody answers', () => {
    expect(nodeOf(buildTinyGraph(), 'position:bb-replies-2').properties['isAnswered']).toBe(false);
  });
});

describe('search text', () => {
  it('folds case and accents', () => {
    const { properties } = nodeOf(buildTinyGraph(), 'state:aa');

    expect(properties).toMatchObject({
      nameFolded: 'aland',
      searchText: 'aland\naland\naa\naaa\nq1',
    });
  });

  it('has the exact words of the evidence of a position, and for search the names of its incidents', () => {
    const { properties } = nodeOf(buildTinyGraph(), 'position:aa-accuses-1');

    expect(properties['searchText']).toBe(
      'says that unit 7 of beland caused the outage.\ncaused the outage',
    );
    expect(properties['searchWords']).toBe(
      'says that unit 7 of beland caused the outage caused the outage outage',
    );
  });
});

describe('datasetVersion', () => {
  it('is the same for the same data and different for any other', () => {
    const version = datasetVersion(buildTinyGraph());

    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(datasetVersion(buildTinyGraph())).toBe(version);
    const changed = buildTinyGraph(changeSeeds('blocs.yaml', 'name: Union', 'name: League'));
    expect(datasetVersion(changed)).not.toBe(version);
  });
});

function nodeOf({ nodes }: GraphData, id: string): { readonly properties: PropertyValues } {
  return nodes.find((node) => node.id === id)!;
}

function titleOf(graph: GraphData, id: string): unknown {
  return nodeOf(graph, id).properties['title'];
}

function linksOf({ relationships }: GraphData, type: RelationshipType) {
  return relationships.filter((relationship) => relationship.type === type);
}

function daysUntil(isoDate: string): number {
  return Date.parse(isoDate) / 86_400_000;
}
