/** What was done about it, by date. */
import { InitiativeLedgerDocument } from '../../../generated/graphql.js';
import { toActor, toPosition } from '../../page-urls.js';
import { dateCell, flagCell, positionCell, recordCell, wordCell } from '../../figure/cells.js';
import { Figure } from '../../figure/figure.js';
import { ActorLink } from '../../record/actor-link.js';
import { printDate } from '../../words/print-date.js';
import { printCount } from '../../words/print-number.js';
import { actNames, voteNames } from '../../words/vocabulary.js';
import { ActorNames } from './actor-names.js';
import { groupLedger, type LedgerEntry, type LedgerGroup } from './ledger-groups.js';

interface LedgerProps {
  readonly ledger: readonly LedgerEntry[];
  readonly variables: Readonly<Record<string, unknown>>;
}

export function Ledger({ ledger, variables }: LedgerProps) {
  return (
    <Figure
      id="ledger"
      title="What was done about it"
      unit="acts, one for each actor"
      extent={`all ${printCount(ledger.length, 'act')}, earliest first; undated last`}
      source={{ document: InitiativeLedgerDocument, variables }}
      isDrawing={false}
      table={{
        columns: [
          'date',
          'act',
          'who',
          'vote',
          'together with a denial',
          'says',
          { heading: 'according to', csv: 'on_the_word_of' },
        ],
        rows: ledger.map(({ act, actor, on, vote, withDenial, position, reportedBy }) => [
          dateCell(on),
          wordCell(act, actNames[act]),
          recordCell(actor, toActor(actor.id)),
          wordCell(vote, vote === null ? '' : voteNames[vote]),
          flagCell(withDenial),
          positionCell(position),
          reportedBy === null ? null : recordCell(reportedBy, toActor(reportedBy.id)),
        ]),
      }}
      note="Entries without words come from the record of the initiative itself. An act that is in both is listed twice."
    >
      <ol className="ledger">
        {groupLedger(ledger).map((group) => (
          <Entry key={group.key} group={group} />
        ))}
      </ol>
    </Figure>
  );
}

function Entry({ group }: { readonly group: LedgerGroup }) {
  const { act, on, vote, withDenial, position, reportedBy } = group.entry;
  return (
    <li>
      <span className="ledger-date">{on === null ? 'no date coded' : printDate(on)}</span>
      <div>
        <p>
          <span className="kind">{vote === null ? actNames[act] : `${voteNames[vote]}:`}</span>{' '}
          <ActorNames actors={group.actors} />
          {reportedBy !== null && (
            <>
              , according to <ActorLink actor={reportedBy} />
            </>
          )}
        </p>
        {position !== null && (
          <p className="asserts">
            <a href={toPosition(position.id)}>{position.asserts}</a>
          </p>
        )}
        {withDenial === true && (
          <p className="marks">
            <strong>together with a denial</strong>: an argument against an accusation
          </p>
        )}
      </div>
    </li>
  );
}
