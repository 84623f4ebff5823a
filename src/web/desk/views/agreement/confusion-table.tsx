/** How the terms of two coders meet in the aligned acts: rows are the first coder's, columns the second's. */
import type { AgreementQuery } from '../../../generated/desk/graphql.js';

type Table = AgreementQuery['agreement']['groups'][number]['tables'][number];

export function ConfusionTable({ table: { what, cells } }: { readonly table: Table }) {
  const print = (terms: readonly string[]): string =>
    terms.length === 0
      ? 'none'
      : terms.map((term) => term.toLowerCase().replaceAll('_', ' ')).join(', ');
  const rows = [...new Set(cells.map(({ first }) => print(first)))];
  const columns = [...new Set(cells.map(({ second }) => print(second)))];
  const countOf = (row: string, column: string): number =>
    cells.find(({ first, second }) => print(first) === row && print(second) === column)?.count ?? 0;
  return (
    <details>
      <summary>{what}</summary>
      {cells.length === 0 ? (
        <p className="hint">No aligned acts have it.</p>
      ) : (
        <div className="table-frame" tabIndex={0} role="group" aria-label={`Terms of ${what}`}>
          <table className="confusion">
            <thead>
              <tr>
                <th scope="col">First \ second</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row}>
                  <th scope="row">{row}</th>
                  {columns.map((column) => {
                    const count = countOf(row, column);
                    return (
                      <td key={column} className={row === column ? 'number equal' : 'number'}>
                        {count === 0 ? '' : count}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
