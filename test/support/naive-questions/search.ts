/** `search` without an index: the words of every record are compared one by one. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { foldText } from '../../../src/domain/text/text-folding.js';
import type { CorpusGraph } from '../naive-evaluation/corpus-graph.js';

/** Ids of the records whose texts contain all of the words, found without an index. */
export function findNaively(graph: CorpusGraph, words: readonly string[]): string[] {
  const texts = (node: GraphNode): string => {
    const own = [
      'name',
      'aliases',
      'iso2',
      'iso3',
      'isoNumeric',
      'cowNumber',
      'cowLetters',
      'gwNumber',
      'wikidata',
      'title',
      'url',
      'summary',
      'form',
      'asserts',
      'quote',
      'note',
    ];
    const excerpts = graph
      .targets(node, 'EVIDENCED_BY')
      .map(({ properties }) => properties['exact']);
    const about = [...graph.targets(node, 'CONCERNS'), ...graph.targets(node, 'REFERS_TO')];
    const names = about.map(({ properties }) => [properties['name'], properties['aliases']]);
    const texts = own.map((property) => node.properties[property]);
    return [texts, excerpts, names].flat(3).join(' ');
  };
  return (['Actor', 'Position', 'Statement', 'Incident', 'Document'] as const)
    .flatMap((label) => graph.all(label))
    .filter((node) => {
      const found = new Set(foldText(texts(node)).split(/[^\p{L}\p{N}\p{M}]+/u));
      return words.every((word) => found.has(word));
    })
    .map(({ id }) => id);
}
