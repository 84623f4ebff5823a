/**
 * Derived: ACTED_ON joins an initiative to every actor that acted on it, one relationship per act,
 * from the initiative's own record and from the positions that refer to it. An initiative that is
 * invoked in the same statement as a denial is put forward against an accusation.
 */
import { OPEN_DAY } from '../../domain/time/date-range.js';
import { parsePartialDate } from '../../domain/time/partial-date.js';
import {
  ledgerActs,
  type InitiativeRelation,
  type LedgerAct,
} from '../../domain/ontology/vocabularies.js';
import type { Value } from '../../cypher/statement.js';
import { type GraphDraft } from './graph-draft.js';
import { compareText } from '../../domain/text/compare-text.js';

interface Act {
  readonly actor: string;
  readonly act: LedgerAct;
  readonly day: number;
  /** Empty where the source is the initiative's own record. */
  readonly position: string;
  readonly properties: Readonly<Record<string, Value>>;
}

const actOfRelation: Readonly<Record<InitiativeRelation, LedgerAct>> = {
  PROPOSES: 'PROPOSED',
  INVOKES: 'INVOKED',
  ENDORSES: 'ENDORSED',
  REJECTS: 'OPPOSED',
  JOINS: 'JOINED',
};

/** On equal dates, proposals precede invocations. */
const actOrder = Object.keys(ledgerActs);

export function deriveLedger(draft: GraphDraft): void {
  for (const { id: to } of draft.nodesWithLabel('Initiative')) {
    const acts = [...listStated(draft, to), ...listSaid(draft, to)].sort(compareActs);
    acts.forEach(({ actor, act, day, properties }, index) => {
      draft.addRelationship({
        type: 'ACTED_ON',
        from: actor,
        to,
        properties: { ordinal: index + 1, act, day, ...properties },
      });
    });
  }
}

/** Acts from the initiative's own record. */
function listStated(draft: GraphDraft, initiative: string): readonly Act[] {
  const announcedOn = draft.node(initiative)?.properties['announcedOn'];
  const list = (type: 'PROPOSED' | 'ENDORSED' | 'OPPOSED' | 'VOTED'): readonly Act[] =>
    draft.incoming(initiative, type).map(({ from, properties }) => {
      const on = type === 'PROPOSED' ? announcedOn : properties['on'];
      const { vote, reportedBy } = properties;
      return {
        actor: from,
        act: type,
        day: typeof on === 'string' ? parsePartialDate(on).dayFrom : OPEN_DAY,
        position: '',
        properties: dropUndefined({ on, vote, reportedBy }),
      };
    });
  return [...list('PROPOSED'), ...list('ENDORSED'), ...list('OPPOSED'), ...list('VOTED')];
}

/** Acts from positions. */
function listSaid(draft: GraphDraft, initiative: string): readonly Act[] {
  return draft.incoming(initiative, 'REFERS_TO').flatMap(({ from: position, properties }) => {
    // The vocabulary of the relationship.
    const act = actOfRelation[properties['relation'] as InitiativeRelation];
    const { occurredOn, occurredOnDayFrom } = draft.node(position)?.properties ?? {};
    return draft.incoming(position, 'MADE').map(({ from: actor }) => ({
      actor,
      act,
      day: Number(occurredOnDayFrom),
      position,
      properties: dropUndefined({
        on: occurredOn,
        positionId: position,
        withDenial: act === 'INVOKED' ? standsBesideDenial(draft, position) : undefined,
      }),
    }));
  });
}

function standsBesideDenial(draft: GraphDraft, position: string): boolean {
  return draft
    .incoming(position, 'CONTAINS')
    .flatMap(({ from: statement }) => draft.outgoing(statement, 'CONTAINS'))
    .some(({ to }) => draft.node(to)?.label === 'Denial');
}

function compareActs(a: Act, b: Act): number {
  return (
    a.day - b.day ||
    actOrder.indexOf(a.act) - actOrder.indexOf(b.act) ||
    compareText(a.actor, b.actor) ||
    compareText(a.position, b.position)
  );
}

function dropUndefined(
  values: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}
