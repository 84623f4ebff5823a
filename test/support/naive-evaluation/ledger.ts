/** The ledger of an initiative, from its own relationships and the positions that refer to it. */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { textOf, type CorpusGraph } from './corpus-graph.js';
import { compareText } from '../../../src/domain/text/compare-text.js';

const ACTS: Readonly<Record<string, string>> = {
  PROPOSES: 'PROPOSED',
  INVOKES: 'INVOKED',
  ENDORSES: 'ENDORSED',
  REJECTS: 'OPPOSED',
  JOINS: 'JOINED',
};

const ORDER = ['PROPOSED', 'INVOKED', 'ENDORSED', 'JOINED', 'OPPOSED', 'VOTED'];

interface Entry {
  readonly act: string;
  readonly actor: GraphNode;
  readonly on: unknown;
  readonly vote?: unknown;
  readonly withDenial?: boolean;
  readonly position?: GraphNode;
  readonly reportedBy?: GraphNode | undefined;
}

export function listLedger(graph: CorpusGraph, initiative: GraphNode): readonly Entry[] {
  const stated = (['PROPOSED', 'ENDORSED', 'OPPOSED', 'VOTED'] as const).flatMap((type) =>
    graph.incoming(initiative, type).map(({ node: actor, properties }): Entry => ({
      act: type,
      actor,
      on: type === 'PROPOSED' ? textOf(initiative, 'announcedOn') : properties['on'],
      vote: properties['vote'],
      reportedBy: graph.find(String(properties['reportedBy'])),
    })),
  );
  const said = graph.incoming(initiative, 'REFERS_TO').flatMap(({ node: position, properties }) => {
    const act = ACTS[String(properties['relation'])] ?? '';
    const beside = graph
      .sources(position, 'CONTAINS')
      .flatMap((statement) => graph.targets(statement, 'CONTAINS'));
    const withDenial = beside.some(({ label }) => label === 'Denial');
    return graph.sources(position, 'MADE').map((actor): Entry => ({
      act,
      actor,
      on: textOf(position, 'occurredOn'),
      position,
      ...(act === 'INVOKED' ? { withDenial } : {}),
    }));
  });
  return [...stated, ...said].sort(
    (a, b) =>
      dayOf(a) - dayOf(b) ||
      ORDER.indexOf(a.act) - ORDER.indexOf(b.act) ||
      compareText(a.actor.id, b.actor.id) ||
      compareText(a.position?.id ?? '', b.position?.id ?? ''),
  );
}

function dayOf({ on }: Entry): number {
  if (typeof on !== 'string') return Infinity;
  const start = on.split('/')[0] ?? '';
  return Date.parse(start) / 86_400_000;
}
