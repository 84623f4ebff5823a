/** The selected record: its details, its page, and its relationships in the graph. */
import { Fragment } from 'react';
import { ExploredRecordDocument, type ExploredRecordQuery } from '../../../generated/graphql.js';
import { toExplorer } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../frame/answered.js';
import { toNodeGroup } from '../../graph/node-group.js';
import { ShapeMark } from '../../graph/shape-mark.js';
import { PositionEntry } from '../../record/position-entry.js';
import { hasPage, isPosition, toRecord, typeNames } from '../../record/record-name.js';
import { SourceLink } from '../../record/source-link.js';
import { printDate } from '../../words/print-date.js';
import { printCount } from '../../words/print-number.js';
import type { ExploredSubgraph } from './explored-subgraph.js';
import { listTies } from './list-ties.js';

interface ChosenRecordProps {
  readonly subgraph: ExploredSubgraph;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

export function ChosenRecord({ subgraph, chosen, choose }: ChosenRecordProps) {
  const node = subgraph.nodes.find(({ id }) => id === chosen);
  if (node === undefined) {
    return (
      <p className="chosen figure-note">
        Select a record in the graph or in this list to see its details.
      </p>
    );
  }
  const { id, type, label, date, degree } = node;
  return (
    <section className="chosen" aria-label="Selected record" aria-live="polite">
      {!isPosition(type) && (
        <>
          <p className="position-head">
            <ShapeMark group={toNodeGroup(type)} /> {typeNames[type]}
            {date !== null && ` · ${printDate(date)}`}
          </p>
          <h3>{hasPage(type) ? <a href={toRecord(id, type)}>{label}</a> : label}</h3>
        </>
      )}
      <Details id={id} />
      <p className="marks">
        {printCount(degree, 'relationship')} in all · <a href={toExplorer(id)}>Start from here</a>
      </p>
      <ul className="ties">
        {listTies(subgraph, id).map(({ words, other }) => (
          <li key={`${words} ${other.id}`}>
            {words}{' '}
            <button
              type="button"
              onClick={() => {
                choose(other.id);
              }}
            >
              {other.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Details({ id }: { readonly id: string }) {
  const asked = useAnswer(ExploredRecordDocument, { id });
  return (
    <Answered asked={asked}>
      {({ node }) => (node?.id === id ? <Detail record={node} /> : null)}
    </Answered>
  );
}

type ChosenNode = NonNullable<ExploredRecordQuery['node']>;
type ChosenIncident = Extract<ChosenNode, { readonly __typename: 'Incident' }>;

function IncidentDetail({
  incident: { period, partOf, parts },
}: {
  readonly incident: ChosenIncident;
}) {
  return (
    <>
      {period !== null && <p>Said to be of {printDate(period)}.</p>}
      <IncidentLinks intro="Said to be part of" incidents={partOf} />
      <IncidentLinks intro="Said to include" incidents={parts} />
    </>
  );
}

interface IncidentLinksProps {
  readonly intro: string;
  readonly incidents: ChosenIncident['parts'];
}

function IncidentLinks({ intro, incidents }: IncidentLinksProps) {
  if (incidents.length === 0) return null;
  return (
    <p>
      {intro}{' '}
      {incidents.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <a href={toExplorer(id)}>{name}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}

function Detail({ record }: { readonly record: ChosenNode }) {
  switch (record.__typename) {
    case 'Accusation':
    case 'Denial':
    case 'Proposal':
    case 'Remark':
      return <PositionEntry position={record} />;
    case 'Statement':
      return (
        <>
          <p>{record.summary}</p>
          <ul className="plain">
            {record.documents.map((document) => (
              <li key={document.id}>
                <SourceLink source={document} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'Incident':
      return <IncidentDetail incident={record} />;
    case 'Document':
      return <SourceLink source={record} />;
    case 'Excerpt':
      return <SourceLink source={record.document} />;
    case 'State':
    case 'Agency':
    case 'Spokesperson':
    case 'Initiative':
    case 'Bloc':
    case 'Organization':
    case 'Group':
    case 'Publisher':
    case 'Retracted':
      return null;
  }
}
