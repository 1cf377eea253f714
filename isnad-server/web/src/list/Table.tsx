import type { ComponentChildren } from 'preact';

/** A column of a table; the first one names the row. */
export interface Column<T> {
  title: ComponentChildren;
  cell(row: T): ComponentChildren;
  /** Whether it holds numbers, which stand below each other by their ends. */
  number?: boolean;
  class?: string;
  /** What a pointer that rests on the cell is told. */
  hint?(row: T): string;
}

interface Props<T> {
  columns: Column<T>[];
  rows: T[];
  keyOf(row: T): string;
  /** Names the table where it may be wider than its box and is moved by the keyboard. */
  label?: string;
  class?: string;
}

const look = (column: { number?: boolean; class?: string }) => [column.number && 'number', column.class].filter(Boolean).join(' ') || undefined;

/** Rows beside each other; where the window is narrow the box is moved, not the page. */
export function Table<T>({ columns, rows, keyOf, label, class: kind }: Props<T>) {
  return (
    <div class="table-box" {...(label ? { tabindex: 0, role: 'region', 'aria-label': label } : {})}>
      <table class={kind}>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th scope="col" key={i} class={column.number ? 'number' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, i) =>
                i === 0 ? (
                  <th scope="row" key={i}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={i} class={look(column)} title={column.hint?.(row)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
