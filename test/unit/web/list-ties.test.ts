import { expect, test } from 'vitest';
import { listTies } from '../../../src/web/dashboard/pages/explorer/list-ties.js';

const node = (id: string) => ({ id, label: id }) as never;
const edge = (type: string, source: string, target: string) =>
  ({ id: `${type}/${source}/${target}`, type, source, target }) as never;

const graph = {
  nodes: ['state:a', 'state:b', 'position:1', 'position:2'].map(node),
  edges: [
    edge('MADE', 'state:a', 'position:1'),
    edge('VOICED', 'state:a', 'position:1'),
    edge('AGAINST', 'position:1', 'state:b'),
    edge('RESPONDS_TO', 'position:2', 'position:1'),
  ],
} as never;

test('relationships are labelled from the end of the record', () => {
  expect(listTies(graph, 'position:1').map(({ words, other }) => [words, other.id])).toEqual([
    ['made by', 'state:a'],
    ['aimed at', 'state:b'],
    ['answered by', 'position:2'],
  ]);
  expect(listTies(graph, 'position:2').map(({ words, other }) => [words, other.id])).toEqual([
    ['answers', 'position:1'],
  ]);
});
