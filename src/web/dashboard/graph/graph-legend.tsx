/** The legend of a graph: shapes, colours and the meaning of arrows. */
import { NODE_GROUPS, groupLooks, toNodeGroup } from './node-group.js';
import type { GraphData } from './graph-data.js';
import { ShapeMark } from './shape-mark.js';

export function GraphLegend({ data }: { readonly data: GraphData }) {
  const shown = new Set(data.nodes.map(({ type }) => toNodeGroup(type)));
  const hasReplies = data.edges.some(({ type }) => type === 'RESPONDS_TO');
  return (
    <ul className="legend">
      {NODE_GROUPS.filter((group) => shown.has(group)).map((group) => (
        <li key={group}>
          <ShapeMark group={group} />
          {groupLooks[group].name}
        </li>
      ))}
      {hasReplies && (
        <li>
          <svg viewBox="0 0 20 10" className="wide-mark" aria-hidden>
            <path d="M0 5h14M13 1.5 19 5 13 8.5z" stroke="var(--denial)" fill="var(--denial)" />
          </svg>
          answers
        </li>
      )}
    </ul>
  );
}
