/** Shapes and colours of the groups of kinds. */
import { groupColours, KIND_GROUPS, type KindGroup } from '../words/kind-group.js';

const shapes: Readonly<Record<KindGroup, string>> = {
  accusation: 'M5 0.5 9.8 9.2 0.2 9.2z',
  denial: 'M5 0.7a4.3 4.3 0 1 1 0 8.6a4.3 4.3 0 1 1 0-8.6z',
  proposal: 'M1 1h8v8H1z',
  other: 'M5 0 9.5 5 5 10 0.5 5z',
};

export function KindLegend() {
  return (
    <ul className="legend">
      {KIND_GROUPS.map((group) => (
        <li key={group}>
          <svg viewBox="0 0 10 10" aria-hidden>
            <path d={shapes[group]} fill={groupColours[group]} />
          </svg>
          {group === 'other' ? 'other kinds' : group}
        </li>
      ))}
    </ul>
  );
}
