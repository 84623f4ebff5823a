/** Statements: when, by whom, for whom, read where; with the positions that they hold. */
import type { CorpusActor, CorpusPosition, CorpusStatement } from './corpus-schema.js';
import { checkDate } from './dates.js';
import { convertPosition, type PositionContext } from './positions.js';
import type { DeliverySeed, StatementSeed } from './seed-entries.js';
import { toTitle, toUnnamedSpeakerId, unnamedOffice } from './speakers.js';

export interface StatementContext extends PositionContext {
  readonly actors: ReadonlyMap<string, CorpusActor>;
}

export function convertStatement(
  statement: CorpusStatement,
  positions: readonly CorpusPosition[],
  context: StatementContext,
): StatementSeed {
  const { references, findings } = context;
  const { id } = statement;
  if (statement.verified !== (statement.why_not_verified === undefined)) {
    findings.fault(id, 'verified and the reason not to be contradict each other', 'drop one');
  }
  return {
    id: `statement:${id}`,
    occurredOn: checkDate(statement.date, statement.date_precision, id, findings),
    disputedDates: statement.date_disputed?.map((date) => checkDate(date, undefined, id, findings)),
    form: formOf(statement),
    summary: statement.asserts,
    sourceCheck: statement.verified ? 'complete' : 'incomplete',
    sourceCheckNote: statement.why_not_verified,
    note: statement.note,
    madeBy: principalsOf(statement).map((actor) => references.actor(actor, 'MADE', 'from', id)),
    issuedBy: [statement.agency ?? [], statement.co_agencies ?? []]
      .flat()
      .map((agency) => references.actor(agency, 'ISSUED', 'from', id)),
    deliveredBy: deliveriesOf(statement, context),
    documents: [statement.source, ...(statement.also_sources ?? [])].map((source) =>
      references.document(source, id),
    ),
    positions: positions.map((position) => convertPosition(position, statement, context)),
  };
}

/** A role that names no person says what the statement is: a report, a letter, a ministry's words. */
export function formOf(statement: CorpusStatement): string | undefined {
  const isSpoken = statement.speaker !== null || unnamedOffice(statement) !== undefined;
  return isSpoken ? undefined : statement.speaker_role;
}

/** An organisation that speaks on nobody's behalf speaks for itself. */
function principalsOf(statement: CorpusStatement): readonly string[] {
  const { on_behalf_of: principals, agency } = statement;
  return principals.length > 0 || agency === null ? principals : [agency];
}

function deliveriesOf(
  statement: CorpusStatement,
  { references, actors }: StatementContext,
): readonly DeliverySeed[] {
  const { id, speaker, speaker_role: role, agency } = statement;
  const office = unnamedOffice(statement);
  const toSpeaker = (person: string): string => references.actor(person, 'DELIVERED', 'from', id);
  const main: DeliverySeed[] = [];
  if (speaker !== null) main.push({ spokesperson: toSpeaker(speaker), title: role });
  if (office !== undefined && agency !== null) {
    const agencyId = references.actor(agency, 'SPEAKS_FOR', 'to', id);
    main.push({ spokesperson: toUnnamedSpeakerId(agencyId, office), title: toTitle(role) });
  }
  const others = (statement.co_speakers ?? []).map((person) => {
    const actor = actors.get(person);
    const title = actor?.type === 'person' ? actor.role : role;
    return { spokesperson: toSpeaker(person), title };
  });
  return [...main, ...others];
}
