/**
 * The frame of everything that shows numbers: title, unit, how much of how much, a menu to take it
 * along, and the same as a table.
 */
import { useEffect, useRef, type ReactNode } from 'react';
import { useParameter } from '../state/use-parameter.js';
import { DataTable } from './data-table.js';
import { FigureMenu } from './figure-menu.js';
import type { FileSelection } from './file-selection.js';
import type { FigureSource } from './figure-source.js';
import { findDrawing, printDrawing } from './print-drawing.js';
import { toPlaygroundLink } from './playground-link.js';
import type { Table } from './table.js';

interface FigureProps {
  /** Its name in the address, unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What is counted or measured, such as "accusations". */
  readonly unit: string;
  /** How much of how much is shown, such as "8 of 59 pairs". */
  readonly extent: string;
  /** The query that gives exactly these numbers. */
  readonly source: FigureSource;
  readonly table: Table;
  /** How to read it, under the drawing. */
  readonly note?: ReactNode;
  /** A drawing or a list; without it, the table alone. */
  readonly children?: ReactNode;
  /** False for a list: there is nothing to save as an image. */
  readonly isDrawing?: boolean;
  /** The positions that it rests on, to be taken away as files. */
  readonly files?: FileSelection | undefined;
  /** Prints the drawing as SVG where it is none on the page. */
  readonly print?: (() => string) | undefined;
}

export function Figure(props: FigureProps) {
  const { id, title, unit, extent, source, table, note, children, isDrawing = true } = props;
  const { print, files } = props;
  const [tableOf, setTableOf] = useParameter('table');
  const hasTable = tableOf === id || children === undefined;
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    if (window.location.hash === `#${id}`) figure.current?.scrollIntoView();
  }, [id]);
  return (
    <figure id={id} className="figure" ref={figure} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p className="figure-facts">
          <span className="unit">{unit}</span> <span className="extent">{extent}</span>
        </p>
        <FigureMenu
          id={id}
          title={title}
          table={table}
          source={source}
          playgroundLink={toPlaygroundLink(source)}
          printSvg={
            isDrawing && !hasTable
              ? (print ?? (() => printShown(figure.current, title)))
              : undefined
          }
          hasTable={hasTable}
          files={files}
          showTable={
            children === undefined
              ? undefined
              : (isShown) => {
                  setTableOf(isShown ? id : undefined);
                }
          }
        />
      </figcaption>
      {hasTable ? <DataTable table={table} label={title} /> : children}
      {note !== undefined && <p className="figure-note">{note}</p>}
    </figure>
  );
}

function printShown(figure: HTMLElement | null, title: string): string | undefined {
  const found = figure === null ? undefined : findDrawing(figure);
  return found === undefined ? undefined : printDrawing(found, title);
}
