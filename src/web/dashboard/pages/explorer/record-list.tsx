/** Every record of the graph as text, by group. The selection is shared with the graph. */
import { NODE_GROUPS, groupLooks, toNodeGroup } from '../../graph/node-group.js';
import { ShapeMark } from '../../graph/shape-mark.js';
import { printNumber } from '../../words/print-number.js';
import type { ExploredSubgraph } from './explored-subgraph.js';

interface RecordListProps {
  readonly nodes: ExploredSubgraph['nodes'];
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

export function RecordList({ nodes, chosen, choose }: RecordListProps) {
  return (
    <div className="record-list" role="region" aria-label="All records" tabIndex={0}>
      {NODE_GROUPS.map((group) => {
        const members = nodes.filter(({ type }) => toNodeGroup(type) === group);
        if (members.length === 0) return null;
        return (
          <section key={group} aria-label={groupLooks[group].name}>
            <h3>
              <ShapeMark group={group} /> {groupLooks[group].name}{' '}
              <span className="precision">{printNumber(members.length)}</span>
            </h3>
            <ul>
              {members.map(({ id, label }) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={id === chosen}
                    onClick={() => {
                      choose(id === chosen ? undefined : id);
                    }}
                  >
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
