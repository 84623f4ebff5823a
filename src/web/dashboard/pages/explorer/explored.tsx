/** The subgraph: drawn, as a list beside the drawing, and with the selected record. */
import { lazy, Suspense, useState } from 'react';
import type { ExploreSubgraphQueryVariables, NodeType } from '../../../generated/graphql.js';
import { ExploreSubgraphDocument } from '../../../generated/graphql.js';
import { dateCell, recordCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Empty } from '../../frame/empty.js';
import { Waiting } from '../../../frame/waiting.js';
import { GraphLegend } from '../../graph/graph-legend.js';
import { hasWebGl } from '../../graph/has-webgl.js';
import { NoGraphics } from '../../graph/no-graphics.js';
import { printGraph } from '../../graph/print-graph.js';
import { readTheme } from '../../graph/theme.js';
import { useLayout } from '../../graph/use-layout.js';
import { toRecord, typeNames } from '../../record/record-name.js';
import { useParameter } from '../../state/use-parameter.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { ChosenRecord } from './chosen-record.js';
import type { ExploredSubgraph } from './explored-subgraph.js';
import { RecordList } from './record-list.js';

/** Loaded on demand with sigma, which no other page needs. */
const graph = { View: lazy(() => import('../../graph/graph-view.js')) };

interface ExploredProps {
  readonly subgraph: ExploredSubgraph;
  readonly variables: ExploreSubgraphQueryVariables;
}

export function Explored({ subgraph, variables }: ExploredProps) {
  const { nodes, edges, nodeCount, edgeCount, truncated } = subgraph;
  const [chosen, choose] = useParameter('node');
  const [canDraw] = useState(hasWebGl);
  const layout = useLayout(subgraph);
  if (nodes.length === 0) {
    return (
      <Empty isFiltered>
        The filter matches no position, and no record to start from is chosen.
      </Empty>
    );
  }
  const title = 'Records and relationships';
  return (
    <Figure
      id="graph"
      title={title}
      unit="records"
      extent={`${printNumber(nodes.length)} of ${printCount(nodeCount, 'record')}, ${printNumber(edges.length)} of ${printCount(edgeCount, 'relationship')}`}
      source={{ document: ExploreSubgraphDocument, variables }}
      files={variables}
      print={
        layout === undefined
          ? undefined
          : () => {
              const font = getComputedStyle(document.body).fontFamily;
              return printGraph(layout, title, readTheme(document.body), font);
            }
      }
      table={{
        columns: [
          'record',
          'type',
          'date',
          { heading: 'steps from the start', csv: 'steps_from_the_beginning' },
          'relationships in all',
        ],
        rows: nodes.map(({ id, type, label, date, distance, degree }) => [
          recordCell({ id, name: label }, toRecord(id, type)),
          wordCell(type, typeNames[type]),
          dateCell(date),
          distance,
          degree,
        ]),
      }}
      note={
        truncated === null ? undefined : (
          <>
            Not shown: {printLeftOut(truncated.nodes)}. {truncated.rule}
          </>
        )
      }
    >
      <GraphLegend data={subgraph} />
      <div className="explored">
        {canDraw ? (
          <Suspense fallback={<Waiting />}>
            <graph.View
              label={title}
              data={subgraph}
              layout={layout}
              chosen={chosen}
              choose={choose}
            />
          </Suspense>
        ) : (
          <NoGraphics />
        )}
        <div className="explored-side">
          <ChosenRecord subgraph={subgraph} chosen={chosen} choose={choose} />
          <RecordList nodes={nodes} chosen={chosen} choose={choose} />
        </div>
      </div>
    </Figure>
  );
}

function printLeftOut(
  counts: readonly { readonly type: NodeType; readonly count: number }[],
): string {
  return counts.map(({ type, count }) => printCount(count, typeNames[type])).join(', ');
}
