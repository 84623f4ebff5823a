/** An actor: what it said, what was said of it, and how much of that it answered. */
import { useParams } from 'wouter';
import { ActorProfileDocument, type ActorProfileQuery } from '../../../generated/graphql.js';
import { toActor } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../frame/answered.js';
import { NotFound } from '../../frame/not-found.js';
import { Page } from '../../../frame/page.js';
import { CorrectThis } from '../../record/correct-this.js';
import { ActorList } from '../../record/actor-link.js';
import { WikidataLink } from '../../record/wikidata-link.js';
import { toWords } from '../../words/vocabulary.js';
import { ActorCounts } from './actor-counts.js';
import { ActorFormulas } from './actor-formulas.js';
import { ActorPositions } from './actor-positions.js';

type FullActor = NonNullable<ActorProfileQuery['actor']>;

export default function Actor() {
  const { id } = useParams<{ id: string }>();
  const asked = useAnswer(ActorProfileDocument, { id });
  return (
    <Answered asked={asked}>
      {({ actor }) => (actor === null ? <NotFound id={id} /> : <Profile actor={actor} />)}
    </Answered>
  );
}

function Profile({ actor }: { readonly actor: FullActor }) {
  const { id, name, aliases, note, wikidata } = actor;
  return (
    <Page
      title={name}
      lead={
        <>
          {toWords(actor.__typename)}
          <Belongs actor={actor} />
          {aliases.length > 0 && `; also ${aliases.join(', ')}`}
          {wikidata !== null && (
            <>
              ; <WikidataLink item={wikidata} />
            </>
          )}
          . <a href={`/dyads?by=${id}`}>Whom it accuses</a>,{' '}
          <a href={`/dyads?against=${id}`}>who accuses it</a>,{' '}
          <a href={`/timeline?by=${id}`}>when it spoke</a>,{' '}
          <a href={`/unanswered?against=${id}`}>what it has not answered</a>,{' '}
          <a href={`/sources?by=${id}`}>its sources</a>,{' '}
          <a href={`/compare?actor=${id}`}>compare it</a>
          {note !== null && <span className="figure-note"> Compilers’ remark: {note}</span>}
        </>
      }
    >
      <ActorCounts id={id} />
      <ActorPositions id={id} name={name} />
      <ActorFormulas id={id} />
      {actor.__typename === 'State' && actor.agencies.nodes.length > 0 && (
        <details>
          <summary>Its agencies in this corpus</summary>
          <p>
            <ActorList actors={actor.agencies.nodes} />
          </p>
        </details>
      )}
      <CorrectThis id={id} />
    </Page>
  );
}

function Belongs({ actor }: { readonly actor: FullActor }) {
  switch (actor.__typename) {
    case 'State':
      return actor.region === null ? null : ` in ${actor.region}`;
    case 'Agency':
      return (
        <>
          {' '}
          of <a href={toActor(actor.partOf.id)}>{actor.partOf.name}</a>
        </>
      );
    case 'Organization':
      return actor.basedIn === null ? null : (
        <>
          {' '}
          based in <a href={toActor(actor.basedIn.id)}>{actor.basedIn.name}</a>
        </>
      );
    case 'Spokesperson':
      return actor.speaksFor.map(({ title, actor: office }) => (
        <span key={`${title} ${office.id}`}>
          , {title}, <a href={toActor(office.id)}>{office.name}</a>
        </span>
      ));
    case 'Bloc':
    case 'Group':
    case 'Initiative':
      return null;
  }
}
