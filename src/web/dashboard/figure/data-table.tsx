import { headingOf, printCell, type Cell, type Table } from './table.js';

interface DataTableProps {
  readonly table: Table;
  readonly label: string;
}

export function DataTable({ table: { columns, rows }, label }: DataTableProps) {
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={`${label}, as a table`}>
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={headingOf(column)} scope="col" className={toClass(rows[0]?.[index])}>
                {headingOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={toClass(cell)}>
                  {cell !== null && typeof cell === 'object' && cell.href !== undefined ? (
                    <a href={cell.href}>{cell.text}</a>
                  ) : (
                    printCell(cell)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function toClass(cell: Cell | undefined): string | undefined {
  return typeof cell === 'number' ? 'number' : undefined;
}
