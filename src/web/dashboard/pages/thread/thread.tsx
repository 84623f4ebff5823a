/** A whole exchange: each answer is below the act that it answers. */
import { useParams } from 'wouter';
import { ThreadDocument, type ThreadQuery } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { dateCell, daysCell, positionCell, recordsCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { NotFound } from '../../frame/not-found.js';
import { Page } from '../../../frame/page.js';
import { ActorList } from '../../record/actor-link.js';
import { printSpan } from '../../words/print-date.js';
import { printCount } from '../../words/print-number.js';
import { kindNames } from '../../words/vocabulary.js';
import { toReplyTree } from './reply-tree.js';
import { Replies } from './replies.js';

export default function Thread() {
  const { position } = useParams<{ position: string }>();
  const asked = useAnswer(ThreadDocument, { position });
  return (
    <Answered asked={asked}>
      {({ thread }) =>
        thread === null ? <NotFound id={position} /> : <Exchange thread={thread} from={position} />
      }
    </Answered>
  );
}

interface ExchangeProps {
  readonly thread: NonNullable<ThreadQuery['thread']>;
  /** The position that the exchange was opened from. */
  readonly from: string;
}

function Exchange({ thread, from }: ExchangeProps) {
  const { positions, participants, thirdParties, span } = thread;
  const names = participants.map(({ name }) => name);
  return (
    <Page
      title={`An exchange: ${names.join(', ')}`}
      lead={
        <>
          Between <ActorList actors={participants} />
          {thirdParties.length > 0 && (
            <>
              ; drawn in by an answer: <ActorList actors={thirdParties} />
            </>
          )}
          . That it ends here does not mean that nobody answered.
        </>
      }
    >
      <Figure
        id="thread"
        title="Act and answer"
        unit="positions"
        extent={`all ${printCount(positions.length, 'position')}, over ${printSpan(span)}`}
        source={{ document: ThreadDocument, variables: { position: from } }}
        files={{ ids: positions.map(({ position }) => position.id) }}
        isDrawing={false}
        table={{
          columns: ['depth', 'date', 'after', 'by', 'kind', 'says'],
          rows: positions.map(({ depth, latency, position }) => [
            depth,
            dateCell(position.occurredOn),
            daysCell(latency),
            recordsCell(position.madeBy),
            wordCell(position.kind, kindNames[position.kind]),
            positionCell(position),
          ]),
        }}
      >
        <Replies nodes={toReplyTree(positions)} from={from} />
      </Figure>
    </Page>
  );
}
