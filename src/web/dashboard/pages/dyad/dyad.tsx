/** Two sides and what they say of each other. */
import { useParams } from 'wouter';
import { DyadSidesDocument } from '../../../generated/graphql.js';
import { toActor, toDyad } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../frame/answered.js';
import { NotFound } from '../../frame/not-found.js';
import { Page } from '../../../frame/page.js';
import type { NamedActor } from '../../record/actor-link.js';
import { AccusationsAndAnswers } from './accusations-and-answers.js';
import { DyadCounts } from './dyad-counts.js';
import { MirroredTimeline } from './mirrored-timeline.js';

export default function Dyad() {
  const { accuser, accused } = useParams<{ accuser: string; accused: string }>();
  const ids = [accuser, accused];
  const asked = useAnswer(DyadSidesDocument, { ids });
  return (
    <Answered asked={asked}>
      {({ nodes }) => {
        const [one, other] = ids.map((id) => nodes.find((node) => node?.id === id));
        if (one == null || !('name' in one)) return <NotFound id={accuser} />;
        if (other == null || !('name' in other)) return <NotFound id={accused} />;
        return <Sides one={one} other={other} />;
      }}
    </Answered>
  );
}

interface SidesProps {
  readonly one: NamedActor;
  readonly other: NamedActor;
}

function Sides({ one, other }: SidesProps) {
  return (
    <Page
      title={`${one.name} and ${other.name}`}
      lead={
        <>
          What <a href={toActor(one.id)}>{one.name}</a> says of{' '}
          <a href={toActor(other.id)}>{other.name}</a>, and vice versa.{' '}
          <a href={toDyad(other.id, one.id)}>Start with {other.name}</a>
        </>
      }
    >
      <DyadCounts one={one} other={other} />
      <MirroredTimeline one={one} other={other} />
      <AccusationsAndAnswers list="made" accuser={one} accused={other} />
      <AccusationsAndAnswers list="received" accuser={other} accused={one} />
    </Page>
  );
}
