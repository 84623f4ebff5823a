/** The selection of a part of the graph: its defaults, and invalid selections. */
import { describe, expect, it } from 'vitest';
import { edgeIdOf } from '../../../../src/domain/ontology/edge-id.js';
import { InputError } from '../../../../src/domain/errors.js';
import { relationshipDefinitions } from '../../../../src/domain/ontology/relationship-definitions.js';
import {
  companionNames,
  companions,
  parseSubgraphSelection,
  shownTypes,
  type CompanionDefinition,
} from '../../../../src/domain/selection/subgraph-selection.js';

describe('parseSubgraphSelection', () => {
  it('without arguments is one hop along authored relationships, from every position, without companions', () => {
    const selection = parseSubgraphSelection({});

    expect(selection).toMatchObject({ ids: undefined, hops: 1, filter: {}, bring: [] });
    expect(selection.types).toContain('MADE');
    expect(selection.types).not.toContain('VOICED');
    expect(selection.limit).toBeUndefined();
  });

  it('lists each seed once, and types and companions in canonical order', () => {
    expect(
      parseSubgraphSelection({
        ids: ['state:gb', 'state:cn', 'state:gb'],
        types: ['AGAINST', 'VOICED', 'MADE', 'MADE'],
        bring: ['CHAINS', 'REPLIES'],
      }),
    ).toMatchObject({
      ids: ['state:gb', 'state:cn'],
      types: ['MADE', 'VOICED', 'AGAINST'],
      bring: ['REPLIES', 'CHAINS'],
    });
  });

  it('follows nothing where the list of types is empty', () => {
    expect(parseSubgraphSelection({ types: [] }).types).toEqual([]);
  });

  it.each([
    [{ ids: [] }, 'ids: name at least one'],
    [{ ids: ['gb'] }, '"gb" is not a valid id'],
    [{ ids: Array.from({ length: 201 }, (_, i) => `state:x${String(i)}`) }, 'at most 200'],
    [{ hops: 4 }, 'hops: 4 is out of bounds; must be a whole number, 0 to 3'],
    [{ hops: -1 }, 'hops: -1'],
    [{ hops: 1.5 }, 'hops: 1.5'],
    [{ limit: 0 }, 'limit: 0 is out of bounds; must be a whole number, 1 or more'],
    [{ limit: NaN }, 'limit: NaN'],
    [{ types: ['MADEE'] }, 'types: there is no "MADEE". Did you mean MADE?'],
    [{ bring: ['EVERYTHING'] }, 'bring: there is no "EVERYTHING".'],
    [{ filter: { occurred: { from: '2021', to: '2019' } } }, 'ends (2019) before it starts'],
    [{ filter: { madeBy: ['incident:notpetya'] } }, 'madeBy'],
    [{ bring: ['ACTORS'], bringFilter: { isCounter: true } }, 'bringFilter: '],
    [{ bring: ['REPLIES'], bringFilter: { madeBy: ['incident:notpetya'] } }, 'madeBy'],
  ])('refuses %o', (input, message) => {
    expect(() => parseSubgraphSelection(input)).toThrow(InputError);
    expect(() => parseSubgraphSelection(input)).toThrow(message);
  });
});

describe('companions', () => {
  it('follow relationships that the ontology allows, each stage from the end of the previous one', () => {
    for (const name of companionNames) {
      const { of, stages }: CompanionDefinition = companions[name];
      let from: readonly string[] =
        of === 'Agency' ? ['Agency'] : ['Accusation', 'Denial', 'Proposal', 'Remark'];
      for (const stage of stages) {
        const ends = stage.map(({ type, direction }) => {
          const definition = relationshipDefinitions[type];
          const [near, far] =
            direction === 'OUT'
              ? [definition.from, definition.to]
              : [definition.to, definition.from];
          expect(near.some((label) => from.includes(label))).toBe(true);
          return far;
        });
        from = ends.flat();
      }
    }
  });

  it('show the relationships along which they were included', () => {
    const selection = parseSubgraphSelection({ types: ['RESPONDS_TO'], bring: ['INITIATIVES'] });

    expect(shownTypes(selection)).toEqual(['RESPONDS_TO', 'REFERS_TO', 'PROPOSED', 'ANNOUNCED']);
  });
});

describe('edgeIdOf', () => {
  it('is made of type, ends and key', () => {
    expect(edgeIdOf('MADE', 'state:gb', 'position:a-1', {})).toBe('MADE/state:gb/position:a-1');
    expect(edgeIdOf('AGAINST', 'position:a-1', 'state:gb', { role: 'ACCUSED' })).toBe(
      'AGAINST/position:a-1/state:gb/ACCUSED',
    );
    expect(edgeIdOf('SPEAKS_FOR', 'spokesperson:x', 'state:gb', { ordinal: 2 })).toBe(
      'SPEAKS_FOR/spokesperson:x/state:gb/2',
    );
  });
});
