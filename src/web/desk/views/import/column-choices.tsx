/** The columns that the profile reads, each with the header that stands for it. */
import type { ProfileFragment } from '../../../generated/desk/graphql.js';
import { findHeader } from './column-choice.js';

interface ColumnChoicesProps {
  readonly profile: ProfileFragment;
  readonly headers: readonly string[];
  /** Headers by column, where the person chose one. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly setChosen: (chosen: Readonly<Record<string, string>>) => void;
}

export function ColumnChoices({ profile, headers, chosen, setChosen }: ColumnChoicesProps) {
  const headerOf = (column: string): string => chosen[column] ?? findHeader(column, headers) ?? '';
  const { columns } = profile;
  const missing = columns.filter(({ name, required }) => required && headerOf(name) === '');
  const used = new Set(columns.map(({ name }) => headerOf(name)));
  const unread = headers.filter((header) => !used.has(header));
  return (
    <>
      {missing.length > 0 && (
        <p role="alert" className="failed">
          Required and not in the table: {missing.map(({ name }) => name).join(', ')}. Choose the
          columns that stand for them.
        </p>
      )}
      {unread.length > 0 && <p className="hint">Not read by this profile: {unread.join(' · ')}.</p>}
      <details className="column-choices" open={missing.length > 0}>
        <summary>Columns</summary>
        <dl className="value-fields">
          {columns.map(({ name, description, required }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
                {required && <span className="required"> required</span>}
              </dt>
              <dd>
                <select
                  aria-label={`Column for ${name}`}
                  value={headerOf(name)}
                  onChange={({ target }) => {
                    setChosen({ ...chosen, [name]: target.value });
                  }}
                >
                  <option value="">not in the table</option>
                  {headers.map((header) => (
                    <option key={header} value={header}>
                      {header}
                    </option>
                  ))}
                </select>
                <p className="hint">{description}</p>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
