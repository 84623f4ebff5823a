import { InitiativesDocument, type InitiativesQuery } from '../../../generated/graphql.js';
import { toInitiative } from '../../page-urls.js';
import { countVotes } from '../../charts/vote-bars.js';
import { dateCell, recordCell, recordsCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { Pager } from '../../frame/pager.js';
import { ActorList } from '../../record/actor-link.js';
import { printDate } from '../../words/print-date.js';
import { printCount, printNumber } from '../../words/print-number.js';
import { initiativeKindNames } from '../../words/vocabulary.js';
import type { InitiativeRow } from './initiative-row.js';
import { countReferences } from './references.js';

interface InitiativeListProps {
  readonly initiatives: InitiativesQuery['initiatives'];
  readonly variables: Readonly<Record<string, unknown>>;
}

export function InitiativeList({ initiatives, variables }: InitiativeListProps) {
  const { nodes, totalCount, pageInfo } = initiatives;
  return (
    <Figure
      id="initiatives"
      title="All initiatives"
      unit="initiatives"
      extent={`${printNumber(nodes.length)} of ${printCount(totalCount, 'initiative')}, latest first`}
      source={{ document: InitiativesDocument, variables }}
      isDrawing={false}
      table={{
        columns: [
          'initiative',
          'announced',
          'kind',
          'put forward by',
          'backed by',
          'opposed by',
          'referred to',
        ],
        rows: nodes.map((each) => [
          recordCell(each, toInitiative(each.id)),
          dateCell(each.announcedOn),
          wordCell(each.kind, initiativeKindNames[each.kind]),
          recordsCell(each.proposedBy),
          each.endorsedBy.length,
          each.opposedBy.length,
          countReferences(each),
        ]),
      }}
    >
      <ol className="cards">
        {nodes.map((each) => (
          <li key={each.id}>
            <h3>
              <a href={toInitiative(each.id)}>{each.name}</a>
            </h3>
            <p className="marks">
              {initiativeKindNames[each.kind]} · {printDate(each.announcedOn)}
              {each.proposedBy.length > 0 && (
                <>
                  {' · '}
                  <ActorList actors={each.proposedBy} />
                </>
              )}
            </p>
            <p>{listCounts(each)}</p>
            {each.status !== null && <p className="marks">{each.status}</p>}
          </li>
        ))}
      </ol>
      <Pager
        list="initiatives"
        extent={{ shown: nodes.length, total: totalCount }}
        pageInfo={pageInfo}
      />
    </Figure>
  );
}

function listCounts(initiative: InitiativeRow): string {
  const { endorsedBy, opposedBy, votes } = initiative;
  const references = countReferences(initiative);
  const { YES, ABSTAIN, NO } = countVotes(votes);
  const counts = [
    endorsedBy.length > 0 && `backed by ${printNumber(endorsedBy.length)}`,
    opposedBy.length > 0 && `opposed by ${printNumber(opposedBy.length)}`,
    votes.length > 0 &&
      `${printNumber(YES)} in favour, ${printNumber(NO)} against, ${printNumber(ABSTAIN)} abstained`,
    references > 0 && `in ${printCount(references, 'position')}`,
  ];
  return counts.filter((each) => each !== false).join(' · ') || 'nothing more coded';
}
