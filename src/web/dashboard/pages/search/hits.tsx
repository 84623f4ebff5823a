/** The hits, each with the places that match. */
import type { SearchQuery } from '../../../generated/graphql.js';
import { joinList, recordCell, wordCell } from '../../figure/cells.js';
import type { FigureSource } from '../../figure/figure-source.js';
import { Figure } from '../../figure/figure.js';
import { toNodeGroup } from '../../graph/node-group.js';
import { ShapeMark } from '../../graph/shape-mark.js';
import { ActorList } from '../../record/actor-link.js';
import { nameOf, toRecord, toType, typeNames } from '../../record/record-name.js';
import { SourceUrl } from '../../record/source-link.js';
import { printDate } from '../../words/print-date.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { toWords } from '../../words/vocabulary.js';
import { Marked } from './marked.js';

type Found = SearchQuery['search'];
type Hit = Found['hits'][number];

interface HitsProps {
  readonly search: Found;
  readonly source: FigureSource;
}

export function Hits({ search, source }: HitsProps) {
  const { hits, totalCount, isComplete } = search;
  return (
    <Figure
      id="hits"
      title="Found"
      unit="records"
      extent={`${printNumber(hits.length)} of ${printCount(totalCount, 'record')}, best first`}
      source={source}
      isDrawing={false}
      table={{
        columns: [
          'record',
          'type',
          { heading: 'found in', csv: 'stands_in' },
          { heading: 'text', csv: 'as' },
        ],
        rows: hits.map(({ node, snippets }) => [
          recordCell({ id: node.id, name: nameOf(node) }, toRecord(node.id, toType(node))),
          wordCell(toType(node), typeNames[toType(node)]),
          wordCell(
            joinList(snippets.map(({ field }) => field)),
            snippets.map(({ field }) => fieldName(field)).join(', '),
          ),
          snippets[0]?.text ?? null,
        ]),
      }}
      note={
        isComplete
          ? undefined
          : 'More than 2,000 records have the words; only 2,000 of them were ranked. Use more words.'
      }
    >
      <ol className="hits">
        {hits.map((hit) => (
          <li key={hit.cursor}>
            <FoundRecord hit={hit} />
          </li>
        ))}
      </ol>
    </Figure>
  );
}

function FoundRecord({ hit: { node, snippets } }: { readonly hit: Hit }) {
  const type = toType(node);
  const name = nameOf(node);
  const inName = snippets.find(({ text }) => text === name);
  // The evidence of a position often repeats its quote.
  const others = snippets.filter(
    (snippet, index) =>
      snippet !== inName && snippets.findIndex(({ text }) => text === snippet.text) === index,
  );
  return (
    <article className="hit">
      <p className="position-head">
        <ShapeMark group={toNodeGroup(type)} /> {typeNames[type]}
        {'occurredOn' in node && ` · ${printDate(node.occurredOn)}`}
        {'madeBy' in node && (
          <>
            {' · '}
            <ActorList actors={node.madeBy} />
          </>
        )}
      </p>
      <p className="hit-name">
        <a href={toRecord(node.id, type)}>
          {inName === undefined ? name : <Marked snippet={inName} />}
        </a>
      </p>
      {others.map((snippet) => (
        <p key={`${snippet.field} ${snippet.text}`} className="snippet">
          <span className="precision">{fieldName(snippet.field)}</span> <Marked snippet={snippet} />
        </p>
      ))}
      {node.__typename === 'Document' && <SourceUrl url={node.url} />}
    </article>
  );
}

const fieldNames: Readonly<Record<string, string>> = {
  aliases: 'also called',
  asserts: 'asserts',
  exact: 'in the words of the page',
  note: 'compilers’ remark',
  quote: 'quoted',
  url: 'URL',
};

const fieldName = (field: string): string => fieldNames[field] ?? toWords(field);
