/** One position: its words, their sources, what it answers, and what answers it. */
import { useParams } from 'wouter';
import { PositionDocument } from '../../../generated/graphql.js';
import { toThread } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../frame/answered.js';
import { NotFound } from '../../frame/not-found.js';
import { Page } from '../../../frame/page.js';
import { ActorList } from '../../record/actor-link.js';
import { CorrectThis } from '../../record/correct-this.js';
import { toKindGroup } from '../../words/kind-group.js';
import { printDate } from '../../words/print-date.js';
import { kindNames } from '../../words/vocabulary.js';
import { AnswersTo, AnsweredBy } from './answers.js';
import { AsReported } from './as-reported.js';
import { Coding } from './coding.js';
import { Evidence } from './evidence.js';
import type { FullPosition } from './full-position.js';
import { PositionFormulas } from './position-formulas.js';
import { StatementBox } from './statement-box.js';

const MAX_RESPONSES = 50;

export default function Position() {
  const { id } = useParams<{ id: string }>();
  const variables = { id, responses: MAX_RESPONSES };
  const asked = useAnswer(PositionDocument, variables);
  return (
    <Answered asked={asked}>
      {({ position }) =>
        position === null ? (
          <NotFound id={id} />
        ) : (
          <Record position={position} source={{ document: PositionDocument, variables }} />
        )
      }
    </Answered>
  );
}

interface RecordProps {
  readonly position: FullPosition;
  readonly source: {
    readonly document: typeof PositionDocument;
    readonly variables: Readonly<Record<string, unknown>>;
  };
}

function Record({ position, source }: RecordProps) {
  const { id, kind, asserts, madeBy, occurredOn, against, note } = position;
  return (
    <Page
      title={asserts}
      lead={
        <>
          <span className={`kind ${toKindGroup(kind)}-word`}>{kindNames[kind]}</span> by{' '}
          <ActorList actors={madeBy} />
          {against.length > 0 && ', aimed at '}
          <ActorList actors={against.map(({ actor }) => actor)} />, said on {printDate(occurredOn)}.{' '}
          <a href={toThread(id)}>The whole exchange</a>
        </>
      }
    >
      <div className="record">
        <div>
          <Evidence position={position} />
          <AsReported position={position} source={source} />
          <PositionFormulas position={position} />
          <AnswersTo position={position} source={source} />
          <AnsweredBy position={position} source={source} />
        </div>
        <aside aria-label="About this position">
          <Coding position={position} />
          {note !== null && <p className="figure-note">Compilers’ remark: {note}</p>}
          <StatementBox statement={position.statement} current={id} />
          <CorrectThis id={position.statement.id} />
        </aside>
      </div>
    </Page>
  );
}
