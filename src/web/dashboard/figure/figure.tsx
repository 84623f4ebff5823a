/** The frame of a figure: title, unit, extent, menu, drawing or table, and note. */
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
  /** Its fragment in the URL, unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What is counted or measured, such as "accusations". */
  readonly unit: string;
  /** How much of the total is shown, such as "8 of 59 pairs". */
  readonly extent: string;
  /** The query that gives exactly these numbers. */
  readonly source: FigureSource;
  readonly table: Table;
  /** How to read the figure; shown below it. */
  readonly note?: ReactNode;
  /** A drawing or a list; without it, only the table is shown. */
  readonly children?: ReactNode;
  /** False for a list: there is nothing to save as an image. */
  readonly isDrawing?: boolean;
  /** The positions behind the figure, offered as downloads. */
  readonly files?: FileSelection | undefined;
  /** Prints the drawing as SVG if the page does not draw it as SVG. */
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
