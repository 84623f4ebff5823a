import { groupLooks, type NodeGroup } from './node-group.js';
import { OUTLINE, shapes } from './shape.js';

/** The symbol of a group, at text size. */
export function ShapeMark({ group }: { readonly group: NodeGroup }) {
  const { shape, colour } = groupLooks[group];
  const { path, isHollow } = shapes[shape];
  return (
    <svg viewBox="-1.25 -1.25 2.5 2.5" className="mark" aria-hidden>
      {isHollow ? (
        <path
          d={path}
          fill="var(--paper)"
          stroke={`var(${colour})`}
          strokeWidth={OUTLINE}
          transform={`scale(${String(1 - OUTLINE / 2)})`}
        />
      ) : (
        <path d={path} fill={`var(${colour})`} />
      )}
    </svg>
  );
}
