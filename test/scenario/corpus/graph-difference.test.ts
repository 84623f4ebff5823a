/**
 * The difference of two graphs, checked by its purpose: applied to the first it gives the second.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FoldedTexts } from '../../../src/corpus/derive/folded-texts.js';
import { buildGraph } from '../../../src/corpus/build-graph.js';
import { sumDigests, updateSum } from '../../../src/corpus/dataset-version.js';
import {
  compareNodes,
  compareRelationships,
  type GraphData,
  type GraphRelationship,
} from '../../../src/corpus/graph-data.js';
import {
  applyComparison,
  compareGraphs,
  countDifference,
  graphDifference,
  sizeOfDifference,
  type GraphDifference,
} from '../../../src/corpus/graph-difference.js';
import { keyOfRelationship } from '../../../src/corpus/load-statements.js';
import { readSeeds } from '../../../src/corpus/read-seeds.js';
import { CORPUS_FOLDER } from '../../support/load-corpus.js';
import { applyEdits, someEdits } from '../../support/random-edits.js';
import { buildTinyGraph, changeSeeds } from '../../support/tiny-seeds.js';

describe('the difference of two graphs', () => {
  it('applied to the graph before gives the graph after, for random edits', async () => {
    const records = await readSeeds(CORPUS_FOLDER);
    const before = buildGraph(records);
    const sum = sumDigests(before);

    fc.assert(
      fc.property(someEdits, (edits) => {
        const after = buildGraph(applyEdits(records, edits));
        const { difference, outdated } = compareGraphs(before, after);

        const sumAfter = sumDigests(after);
        expect(sumDigests(apply(before, difference))).toBe(sumAfter);
        const written = {
          nodes: difference.upsertedNodes,
          relationships: difference.mergedRelationships,
        };
        expect(updateSum(sum, outdated, written)).toBe(sumAfter);
        expect(applyComparison(before, { difference, outdated })).toEqual(after);
        const counts = countDifference(before, difference);
        expect(countDifference(outdated, difference)).toEqual(counts);
        const counted = counts.map(({ added, changed, removed }) => added + changed + removed);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(sizeOfDifference(difference));
        const nodes = after.nodes.length - before.nodes.length;
        const relationships = after.relationships.length - before.relationships.length;
        const grown = counts.reduce((sum, { added, removed }) => sum + added - removed, 0);
        expect(grown).toBe(nodes + relationships);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('of equal graphs is nothing', () => {
    const difference = graphDifference(buildTinyGraph(), buildTinyGraph());

    expect(sizeOfDifference(difference)).toBe(0);
    expect(countDifference(buildTinyGraph(), difference)).toEqual([]);
  });

  it('contains only what differs', () => {
    const before = buildTinyGraph();
    const after = buildTinyGraph(
      changeSeeds('statements.yaml', 'asserts: Says that Aland spies.', 'asserts: Says it spies.'),
    );

    const difference = graphDifference(before, after);

    // An excerpt without words is labelled after its position.
    expect(countDifference(before, difference)).toEqual([
      { name: 'Accusation', added: 0, changed: 1, removed: 0 },
      { name: 'Excerpt', added: 0, changed: 1, removed: 0 },
    ]);
  });

  it('of a position whose kind changed upserts it and removes no node', () => {
    const before = buildTinyGraph();
    const nodes = before.nodes
      .map((node) =>
        node.id === 'position:bb-replies-1' ? { ...node, label: 'Remark' as const } : node,
      )
      .toSorted(compareNodes);

    const difference = graphDifference(before, { ...before, nodes });

    expect(difference).toMatchObject({
      upsertedNodes: [{ id: 'position:bb-replies-1', label: 'Remark' }],
      removedNodes: [],
      mergedRelationships: [],
      removedRelationships: [],
    });
  });
});

describe('folded texts', () => {
  it('join the words of the texts, whatever the texts are', () => {
    const folded = new FoldedTexts();

    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(folded.searchWords(texts)).toBe(new FoldedTexts().searchWords([texts.join(' ')]));
      }),
      { numRuns: 200 },
    );
  });
});

function apply(before: GraphData, difference: GraphDifference): GraphData {
  const nodes = new Map(before.nodes.map((node) => [node.id, node]));
  const relationships = new Map(before.relationships.map((each) => [printKey(each), each]));
  for (const each of difference.removedRelationships) {
    expect(relationships.delete(printKey(each))).toBe(true);
  }
  for (const { id } of difference.removedNodes) expect(nodes.delete(id)).toBe(true);
  for (const node of difference.upsertedNodes) nodes.set(node.id, node);
  for (const each of difference.mergedRelationships) relationships.set(printKey(each), each);
  for (const { from, to } of relationships.values()) {
    if (!nodes.has(from) || !nodes.has(to)) throw new Error(`${from} -> ${to} hangs in the air`);
  }
  return {
    nodes: [...nodes.values()].sort(compareNodes),
    relationships: [...relationships.values()].sort(compareRelationships),
  };
}

function printKey(relationship: GraphRelationship): string {
  return JSON.stringify([relationship.type, keyOfRelationship(relationship)]);
}
