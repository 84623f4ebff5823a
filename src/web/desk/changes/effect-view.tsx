/** The effect of a change set on the data: counts before and after, and the derived facts that change. */
import type { FullEffectFragment } from '../../generated/desk/graphql.js';
import { isJsonRecord, type Json } from '../records/json.js';
import { labelOfField } from '../records/record-words.js';
import { RecordName, RecordValue } from './record-value.js';

interface EffectViewProps {
  readonly effect: FullEffectFragment;
}

export function EffectView({ effect }: EffectViewProps) {
  const { versionBefore, versionAfter, counts, nodes } = effect;
  const derived = nodes.filter(({ difference }) => difference === 'CHANGED');
  return (
    <>
      <p>
        Version of the data: <code>{versionBefore}</code> → <code>{versionAfter}</code>
      </p>
      <table className="effect">
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col" className="number">
              Before
            </th>
            <th scope="col" className="number">
              After
            </th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ name, before, added, changed, removed }) => (
            <tr key={name}>
              <th scope="row">{nameCounted(name)}</th>
              <td className="number">{before}</td>
              <td className="number">{before + added - removed}</td>
              <td>{describeCounts({ added, changed, removed })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {derived.length > 0 && (
        <details>
          <summary>
            {derived.length === 1
              ? 'One existing record changes in the graph'
              : `${String(derived.length)} existing records change in the graph`}
          </summary>
          <ul className="value-list">
            {derived.map(({ id, label, properties }) => (
              <li key={id}>
                {label} <RecordName id={id} />: {properties.length === 0 && 'another kind'}
                {properties.map(({ name, before, after }) => (
                  <span key={name} className="property">
                    {labelOfField(name)}: <Value value={before} /> → <Value value={after} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Value({ value }: { readonly value: unknown }) {
  // Scalars and lists of scalars: the graph has no other properties.
  return <RecordValue value={isJsonRecord(value) ? null : (value as Json)} field={undefined} />;
}

/** `Accusation`, or a relationship: `RESPONDS_TO` -> `responds to`. */
function nameCounted(name: string): string {
  return name === name.toUpperCase() ? `“${name.toLowerCase().replaceAll('_', ' ')}”` : name;
}

function describeCounts(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([what, count]) => `${String(count)} ${what}`)
    .join(', ');
}
