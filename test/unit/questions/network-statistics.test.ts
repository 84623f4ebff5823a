/** Statistics of a network's structure, on networks drawn by hand. */
import { describe, expect, test } from 'vitest';
import { toNetwork, truncateNetwork } from '../../../src/domain/networks/weighted-network.js';
import { measureNetwork } from '../../../src/questions/networks/network-statistics.js';

const node = (id: string, activity = 1) => ({ id, activity });
const edge = (source: string, target: string, weight = 1) => ({ source, target, weight });

describe('a directed network', () => {
  const measured = measureNetwork(
    toNetwork(
      true,
      ['a', 'b', 'c', 'd', 'e'].map((id) => node(id)),
      [edge('a', 'b', 3), edge('b', 'a', 2), edge('b', 'c'), edge('e', 'd')],
    ),
  );

  test('two of four edges are reciprocated, four of twenty pairs are joined', () => {
    expect(measured.whole).toEqual({
      nodeCount: 5,
      edgeCount: 4,
      density: 0.2,
      components: 2,
      largestComponent: 3,
      reciprocity: 0.5,
    });
  });

  test('in- and out-degrees differ, components are numbered from the largest', () => {
    expect(measured.of('b')).toEqual({
      ...{ degree: 3, inDegree: 1, outDegree: 2 },
      ...{ weightedDegree: 6, weightedInDegree: 3, weightedOutDegree: 3 },
      component: 1,
    });
    expect(measured.of('d')).toMatchObject({ inDegree: 1, outDegree: 0, component: 2 });
  });
});

test('an undirected network has no reciprocity; signed weights add up with their signs', () => {
  const measured = measureNetwork(
    toNetwork(false, [node('a'), node('b'), node('c')], [edge('a', 'b', -2), edge('a', 'c', 0.5)]),
  );

  expect(measured.whole).toMatchObject({ density: 0.666667, reciprocity: null, components: 1 });
  expect(measured.of('a')).toMatchObject({ degree: 2, weightedDegree: -1.5 });
});

test('an empty network has no density', () => {
  expect(measureNetwork(toNetwork(true, [], []))).toMatchObject({
    whole: { nodeCount: 0, density: null, components: 0, largestComponent: 0, reciprocity: null },
  });
});

describe('a network that is too large', () => {
  const network = toNetwork(
    false,
    [node('a', 1), node('b', 3), node('c', 2), node('d', 2)],
    [edge('b', 'c', -5), edge('a', 'b', 9), edge('b', 'd', 2), edge('c', 'd', -2)],
  );

  test('has a canonical order: by activity and by absolute weight, then by id', () => {
    expect(network.nodes.map(({ id }) => id).join('')).toBe('bcda');
    expect(network.edges.map(({ source, target }) => source + target)).toEqual([
      'ab',
      'bc',
      'bd',
      'cd',
    ]);
  });

  test('loses its least active nodes with their edges, then its lightest edges', () => {
    const { network: kept, truncated } = truncateNetwork(network, 2, 3);

    expect(kept.nodes.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(kept.edges.map(({ source, target }) => source + target)).toEqual(['bc', 'bd']);
    expect(truncated).toMatchObject({ nodes: 1, edges: 2 });
    expect(truncateNetwork(network, 4).truncated).toBeNull();
  });
});
