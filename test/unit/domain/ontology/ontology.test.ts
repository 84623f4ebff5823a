/**
 * Guarantees of the ontology, whatever the corpus contains: actors are joined to incidents only
 * through positions, and nothing carries a truth value.
 */
import { describe, expect, it } from 'vitest';
import { crosswalk } from '../../../../src/domain/ontology/crosswalk.js';
import {
  labelOfPositionKind,
  nodeDefinitions,
  nodeLabels,
  positionLabels,
  type NodeLabel,
} from '../../../../src/domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
  type RelationshipType,
} from '../../../../src/domain/ontology/relationship-definitions.js';
import type { Properties } from '../../../../src/domain/ontology/properties.js';
import {
  answeringRelations,
  positionKinds,
  replyRelations,
  termsOf,
  toCodebookWord,
  toTerm,
} from '../../../../src/domain/ontology/vocabularies.js';

/** One step along an allowed relationship, in either direction. */
interface Step {
  readonly type: RelationshipType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}

const steps: readonly Step[] = relationshipTypes.flatMap((type) => {
  const { from, to } = relationshipDefinitions[type];
  return from.flatMap((start) =>
    to.flatMap((end) => [
      { type, from: start, to: end },
      { type, from: end, to: start },
    ]),
  );
});

const isPosition = (label: NodeLabel): boolean => nodeDefinitions[label].family === 'Position';

const allProperties: readonly { readonly owner: string; readonly properties: Properties }[] = [
  ...nodeLabels.map((owner) => ({ owner, properties: nodeDefinitions[owner].properties })),
  ...relationshipTypes.map((owner) => ({
    owner,
    properties: relationshipDefinitions[owner].properties,
  })),
];

describe('neutrality of the ontology', () => {
  it('joins incidents only to positions, their victims and other incidents', () => {
    const touching = steps.filter(({ from }) => from === 'Incident');

    expect(new Set(touching.filter(({ to }) => !isPosition(to)).map(({ type }) => type))).toEqual(
      new Set(['SAID_TO_AFFECT', 'SAID_TO_BE_PART_OF']),
    );
    expect(new Set(touching.filter(({ to }) => isPosition(to)).map(({ type }) => type))).toEqual(
      new Set(['CONCERNS']),
    );
    expect(relationshipDefinitions.SAID_TO_AFFECT.from).toEqual(['Incident']);
    expect(relationshipDefinitions.SAID_TO_BE_PART_OF).toMatchObject({
      from: ['Incident'],
      to: ['Incident'],
    });
  });

  it('has no path from an actor to an incident without a position, except through the victims', () => {
    // Walks along allowed relationships in both directions, without positions and without the
    // relationships that name victims: no label reaches an incident.
    const open = steps.filter(
      ({ type, from, to }) => type !== 'SAID_TO_AFFECT' && !isPosition(from) && !isPosition(to),
    );
    const reached = new Set<NodeLabel>(['Incident']);
    // Iteration over a Set includes elements added meanwhile.
    for (const label of reached) {
      for (const { from, to } of open) if (from === label) reached.add(to);
    }

    expect([...reached]).toEqual(['Incident']);
  });

  it('has an accused only as the target of a position', () => {
    expect(relationshipDefinitions.AGAINST.from).toEqual(positionLabels);
    const withRole = allProperties.filter(({ properties }) => properties['role'] !== undefined);
    expect(withRole.map(({ owner }) => owner)).toEqual(['AGAINST']);
  });

  it('has no field that says who did it', () => {
    const forbidden = /attribut|perpetrat|culprit|author(?!ship)|guilt|blame|responsib|behind/i;

    for (const { owner, properties } of allProperties) {
      const names = Object.keys(properties).filter((name) => forbidden.test(name));
      expect(names, owner).toEqual([]);
    }
    expect(relationshipTypes.filter((type) => forbidden.test(type))).toEqual([]);
  });

  it('carries no truth value: no property, term or relationship says what is true', () => {
    const truth =
      /\b(true|truth|false|fact|confirmed|verified|proven|proved|guilty|innocent|correct|debunked|disputed|credible|likelihood)\b/i;
    // What is disputed are the dates of a statement; FALSE_ACCUSATION is what a speaker alleges.
    const allowed = ['disputedDates', 'FALSE_ACCUSATION'];

    const words = allProperties.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([name, { vocabulary }]) => [
        name,
        ...(vocabulary === undefined ? [] : termsOf(vocabulary)),
      ]),
    );
    const suspicious = [...words, ...relationshipTypes, ...nodeLabels]
      .filter((word) => !allowed.includes(word))
      .filter((word) => truth.test(splitWords(word)));

    expect(suspicious).toEqual([]);
  });
});

describe('the ontology as data', () => {
  it('gives every label and relationship a description, and every property', () => {
    for (const label of nodeLabels) expect(nodeDefinitions[label].describes).not.toBe('');
    for (const type of relationshipTypes) {
      expect(relationshipDefinitions[type].describes).not.toBe('');
    }
    for (const { properties } of allProperties) {
      for (const { describes } of Object.values(properties)) expect(describes).not.toBe('');
    }
  });

  it('gives every node an id, and each label outside the positions its own prefix', () => {
    const prefixes = nodeLabels
      .filter((label) => !isPosition(label))
      .map((label) => nodeDefinitions[label].idPrefix);

    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(new Set(positionLabels.map((label) => nodeDefinitions[label].idPrefix)).size).toBe(1);
    for (const label of nodeLabels) {
      expect(nodeDefinitions[label].properties['id']?.required).toBe(true);
    }
  });

  it('distinguishes parallel relationships by a property that every one of them has', () => {
    for (const type of relationshipTypes) {
      const { key, properties } = relationshipDefinitions[type];
      if (key !== undefined) expect(properties[key]?.required, type).toBe(true);
    }
  });

  it('names every relationship end by labels of one family, or by one label', () => {
    for (const type of relationshipTypes) {
      for (const labels of [relationshipDefinitions[type].from, relationshipDefinitions[type].to]) {
        const families = new Set(labels.map((label) => nodeDefinitions[label].family ?? label));
        expect(families.size, type).toBe(1);
      }
    }
  });
});

describe('vocabularies', () => {
  it('convert codebook terms to codes and back', () => {
    expect(toTerm('evidence-challenge')).toBe('EVIDENCE_CHALLENGE');
    expect(toCodebookWord('EVIDENCE_CHALLENGE')).toBe('evidence-challenge');
    for (const { properties } of allProperties) {
      for (const { vocabulary } of Object.values(properties)) {
        for (const term of vocabulary === undefined ? [] : termsOf(vocabulary)) {
          expect(toTerm(toCodebookWord(term))).toBe(term);
        }
      }
    }
  });

  it('have a line in the crosswalk for every kind of position, and for nothing else', () => {
    expect(Object.keys(crosswalk).toSorted()).toEqual([...termsOf(positionKinds)].toSorted());
  });

  it('keep codes as strings with their leading zeros', () => {
    const codes = Object.values(crosswalk).flat();

    expect(codes).toContainEqual({ scheme: 'CAMEO', code: '016', match: 'EXACT' });
    for (const { scheme, code } of codes) {
      expect(code).toMatch(scheme === 'CAMEO' ? /^\d{2,4}$/ : /^[A-Z]+$/);
    }
  });

  it('count as answers only relations that a reply can have', () => {
    expect(termsOf(replyRelations)).toEqual(expect.arrayContaining([...answeringRelations]));
    expect(answeringRelations).not.toContain('WELCOMES');
    expect(answeringRelations).not.toContain('SUPPORTS');
  });

  it('give three kinds a label of their own and call the rest remarks', () => {
    expect(termsOf(positionKinds).filter((kind) => labelOfPositionKind(kind) !== 'Remark')).toEqual(
      ['ACCUSATION', 'DENIAL', 'PROPOSAL'],
    );
  });
});

/** `disputedDates`, `FALSE_ACCUSATION` -> words between spaces. */
function splitWords(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
}
