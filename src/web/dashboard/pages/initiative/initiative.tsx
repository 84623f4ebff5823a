/**
 * One initiative: who supports or opposes it, what was done about it, and the positions that cite
 * it.
 */
import { useParams } from 'wouter';
import {
  InitiativeLedgerDocument,
  InitiativeProfileDocument,
  type InitiativeProfileQuery,
} from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { NotFound } from '../../frame/not-found.js';
import { Page } from '../../../frame/page.js';
import { ActorList } from '../../record/actor-link.js';
import { WikidataLink } from '../../record/wikidata-link.js';
import { SourceLink } from '../../record/source-link.js';
import { printDate } from '../../words/print-date.js';
import { initiativeKindNames } from '../../words/vocabulary.js';
import { Citations } from '../../record/citations.js';
import { Ledger } from './ledger.js';
import { Sides } from './sides.js';

type FullInitiative = NonNullable<InitiativeProfileQuery['initiative']>;

export default function Initiative() {
  const { id } = useParams<{ id: string }>();
  const asked = useAnswer(InitiativeProfileDocument, { id });
  return (
    <Answered asked={asked}>
      {({ initiative }) =>
        initiative === null ? <NotFound id={id} /> : <Profile initiative={initiative} />
      }
    </Answered>
  );
}

function Profile({ initiative }: { readonly initiative: FullInitiative }) {
  const { id, name, documents } = initiative;
  return (
    <Page title={name} lead={<Lead initiative={initiative} />}>
      <Acts id={id} />
      <Citations
        id="citations"
        title="Positions that refer to it"
        filter={{ refersTo: [id] }}
        empty="No position in this corpus refers to it."
      />
      {documents.length > 0 && (
        <section aria-labelledby="documents-title">
          <h2 id="documents-title">Sources</h2>
          <ul className="plain">
            {documents.map((document) => (
              <li key={document.id}>
                <SourceLink source={document} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function Lead({ initiative }: { readonly initiative: FullInitiative }) {
  const { aliases, wikidata, note, kind, status, announcedOn, announcedBy, buildsOn } = initiative;
  return (
    <>
      {initiativeKindNames[kind]}, {printDate(announcedOn)}
      {announcedBy.length > 0 && (
        <>
          , announced by <ActorList actors={announcedBy} />
        </>
      )}
      {status !== null && `; ${status}`}
      {buildsOn.length > 0 && (
        <>
          ; builds on <ActorList actors={buildsOn} />
        </>
      )}
      {aliases.length > 0 && `; also ${aliases.join(', ')}`}
      {wikidata !== null && (
        <>
          ; <WikidataLink item={wikidata} />
        </>
      )}
      . <a href="/initiatives">All initiatives</a>
      {note !== null && <span className="figure-note"> Compilers’ remark: {note}</span>}
    </>
  );
}

function Acts({ id }: { readonly id: string }) {
  const variables = { id };
  const asked = useAnswer(InitiativeLedgerDocument, variables);
  return (
    <Answered asked={asked}>
      {({ initiative }) =>
        initiative === null || initiative.ledger.length === 0 ? (
          <Empty>No act about it is coded: neither who put it forward nor who cites it.</Empty>
        ) : (
          <>
            <Sides ledger={initiative.ledger} variables={variables} />
            <Ledger ledger={initiative.ledger} variables={variables} />
          </>
        )
      }
    </Answered>
  );
}
