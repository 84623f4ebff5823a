/** One side's accusations of the other, each with its answers. */
import { DyadAccusationsDocument, type DyadAccusationsQuery } from '../../../generated/graphql.js';
import { toThread } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { dateCell, daysCell, positionCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Pager } from '../../frame/pager.js';
import type { NamedActor } from '../../record/actor-link.js';
import { PositionEntry } from '../../record/position-entry.js';
import { toSaidBy } from '../../state/said-by.js';
import { usePage } from '../../state/use-page.js';
import { printSpan } from '../../words/print-date.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { kindNames, relationNames } from '../../words/vocabulary.js';
import { accusingFilter } from './dyad-filter.js';

const PAGE = 10;

interface AccusationsProps {
  /** Its name in the URL. */
  readonly list: string;
  readonly accuser: NamedActor;
  readonly accused: NamedActor;
}

type Accusation = DyadAccusationsQuery['accusations']['nodes'][number];

export function AccusationsAndAnswers({ list, accuser, accused }: AccusationsProps) {
  const variables = {
    filter: accusingFilter(accuser.id, accused.id),
    answers: toSaidBy([accused.id]),
    ...usePage(list, PAGE),
  };
  const asked = useAnswer(DyadAccusationsDocument, variables);
  const title = `${accuser.name} accuses ${accused.name}`;
  return (
    <Answered asked={asked}>
      {({ accusations: { nodes, totalCount, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty>
            In this corpus, {accuser.name} does not accuse {accused.name}.
          </Empty>
        ) : (
          <Figure
            id={list}
            title={title}
            unit="accusations"
            extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'accusation')}, latest first`}
            source={{ document: DyadAccusationsDocument, variables }}
            files={{ filter: variables.filter }}
            isDrawing={false}
            table={{
              columns: ['date', 'accusation', 'answered by', 'after'],
              rows: nodes.flatMap(toRows),
            }}
          >
            <ol className="positions">
              {nodes.map((accusation) => (
                <li key={accusation.id}>
                  <Exchange accusation={accusation} />
                </li>
              ))}
            </ol>
            <Pager
              list={list}
              extent={{ shown: nodes.length, total: totalCount }}
              pageInfo={pageInfo}
            />
          </Figure>
        )
      }
    </Answered>
  );
}

function Exchange({ accusation }: { readonly accusation: Accusation }) {
  const { edges } = accusation.responses;
  return (
    <PositionEntry position={accusation}>
      {edges.map(({ relation, latency, node }) => (
        <PositionEntry
          key={node.id}
          position={node}
          relation={`${kindNames[node.kind]}: ${relationNames[relation]} it after ${printSpan(latency)}`}
        />
      ))}
      {edges.length > 0 && (
        <p className="marks">
          <a href={toThread(accusation.id)}>The whole exchange</a>
        </p>
      )}
    </PositionEntry>
  );
}

function toRows({ id, occurredOn, asserts, responses }: Accusation) {
  const head = [dateCell(occurredOn), positionCell({ id, asserts })];
  if (responses.edges.length === 0) return [[...head, positionCell(null), daysCell(null)]];
  return responses.edges.map(({ latency, node }) => [
    ...head,
    positionCell(node),
    daysCell(latency),
  ]);
}
