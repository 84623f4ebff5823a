/** The menu of a figure: save it, copy a link, show it as a table, open its query. */
import { useRef, useState } from 'react';
import { datasetVersionOf } from '../api/use-answer.js';
import type { FigureSource } from './figure-source.js';
import { describeReach } from '../../link-reach.js';
import type { FileSelection } from './file-selection.js';
import { printImage } from './print-drawing.js';
import { saveFile } from './save-file.js';
import { printCsv, type Table } from './table.js';
import { TakeAway } from './take-away.js';

interface FigureMenuProps {
  readonly id: string;
  readonly title: string;
  readonly table: Table;
  readonly source: FigureSource;
  /** Undefined if the query is too long for a link. */
  readonly playgroundLink: string | undefined;
  /** Prints the current drawing; undefined if none is shown. */
  readonly printSvg: (() => string | undefined) | undefined;
  readonly files: FileSelection | undefined;
  readonly hasTable: boolean;
  /** Undefined if the figure has only a table. */
  readonly showTable: ((isShown: boolean) => void) | undefined;
}

export function FigureMenu(props: FigureMenuProps) {
  const { id, title, table, source, playgroundLink, printSvg, files, hasTable, showTable } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const [told, setTold] = useState('');
  const finish = (sentence: string): void => {
    setTold(sentence);
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  const save = (name: string, content: Promise<Blob> | Blob): void => {
    Promise.resolve(content).then(
      (blob) => {
        saveFile(name, blob);
        finish(`Saved ${name}.`);
      },
      () => {
        finish('The image could not be made. Save it as SVG instead.');
      },
    );
  };
  const text = (content: string, type: string): Blob => new Blob([content], { type });
  return (
    <div className="figure-menu">
      <details
        ref={menu}
        onKeyDown={(event) => {
          if (event.key === 'Escape') finish('');
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) {
            currentTarget.open = false;
          }
        }}
      >
        <summary aria-label={`Actions: ${title}`}>Actions</summary>
        <ul>
          {showTable !== undefined && (
            <Item
              name={hasTable ? 'Show as drawing or list' : 'Show as table'}
              act={() => {
                showTable(!hasTable);
                finish('');
              }}
            />
          )}
          {printSvg !== undefined && (
            <>
              <Item
                name="Save as PNG"
                act={() => {
                  const svg = printSvg();
                  if (svg !== undefined) save(`${id}.png`, printImage(svg));
                }}
              />
              <Item
                name="Save as SVG"
                act={() => {
                  const svg = printSvg();
                  if (svg !== undefined) save(`${id}.svg`, text(svg, 'image/svg+xml'));
                }}
              />
            </>
          )}
          <Item
            name="Save as CSV"
            act={() => {
              const csv = printCsv(table, datasetVersionOf(source));
              save(`${id}.csv`, text(csv, 'text/csv'));
            }}
          />
          <Item
            name="Copy link"
            act={() => {
              const { origin, hostname, pathname, search } = window.location;
              const reach = printReach(hostname);
              const link = `${origin}${pathname}${search}#${id}`;
              navigator.clipboard.writeText(link).then(
                () => {
                  finish(`The link is in the clipboard.${reach}`);
                },
                () => {
                  finish(`Copy this link: ${link}${reach}`);
                },
              );
            }}
          />
          {playgroundLink !== undefined && (
            <li>
              <a href={playgroundLink}>Open query in playground</a>
            </li>
          )}
          {files !== undefined && (
            <li>
              <TakeAway selection={files} />
            </li>
          )}
        </ul>
      </details>
      <span className="told" role="status">
        {told}
      </span>
    </div>
  );
}

/** Saved figures can be opened anywhere. */
function printReach(hostname: string): string {
  const reach = describeReach(hostname);
  return reach === ''
    ? ''
    : ` ${reach} Or save the figure, or the page (under “How to cite this page”): these files open offline.`;
}

function Item({ name, act }: { readonly name: string; readonly act: () => void }) {
  return (
    <li>
      <button type="button" onClick={act}>
        {name}
      </button>
    </li>
  );
}
