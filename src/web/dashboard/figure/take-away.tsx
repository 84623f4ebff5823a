/** Downloads of the positions behind a figure, as server URLs that can be kept and shared. */
import { useState } from 'react';
import { FilesOfSelectionDocument, type FilesOfSelectionQuery } from '../../generated/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../frame/answered.js';
import { toFilesVariables, type FileSelection } from './file-selection.js';

type GraphFiles = FilesOfSelectionQuery['subgraph'];
type TableFiles = NonNullable<FilesOfSelectionQuery['positions']>;

const graphNames: Readonly<Record<keyof Omit<GraphFiles, '__typename'>, string>> = {
  graphml: 'GraphML',
  gexf: 'GEXF',
  nodesEdges: 'CSV of nodes and edges',
  nodeLink: 'node-link JSON',
  cytoscape: 'Cytoscape JSON',
  jsonLines: 'JSON Lines',
  cypher: 'Cypher',
  turtle: 'Turtle',
  jsonLd: 'JSON-LD',
  stix: 'STIX',
};

const tableNames: Readonly<Record<keyof Omit<TableFiles, '__typename'>, string>> = {
  csv: 'CSV',
  csvForExcel: 'CSV for Excel',
  parquet: 'Parquet',
  jsonLines: 'JSON Lines',
};

export function TakeAway({ selection }: { readonly selection: FileSelection }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="take-away"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>Download the data</summary>
      {isOpen && <Files selection={selection} />}
    </details>
  );
}

function Files({ selection }: { readonly selection: FileSelection }) {
  const asked = useAnswer(FilesOfSelectionDocument, toFilesVariables(selection));
  return (
    <Answered asked={asked}>
      {({ subgraph, positions }) => (
        <>
          {positions !== undefined && (
            <FileLinks title="A row for each position" names={tableNames} urls={positions} />
          )}
          <FileLinks title="As a graph" names={graphNames} urls={subgraph} />
        </>
      )}
    </Answered>
  );
}

interface FileLinksProps<Format extends string> {
  readonly title: string;
  readonly names: Readonly<Record<Format, string>>;
  readonly urls: Readonly<Record<Format, string | null>>;
}

function FileLinks<Format extends string>({ title, names, urls }: FileLinksProps<Format>) {
  // The keys of this record are the formats, by its type.
  const formats = Object.keys(names) as Format[];
  const links = formats.flatMap((format) => {
    const url = urls[format];
    return url === null ? [] : [{ url, name: names[format] }];
  });
  return (
    <div className="files">
      <h3>{title}</h3>
      {links.length === 0 ? (
        <p>The selection is too long for a URL. Choose fewer records.</p>
      ) : (
        <p>
          {links.map(({ url, name }) => (
            <a key={url} href={url} download>
              {name}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
