/**
 * Derived: whether an accusation is a counter-accusation, and whether and since when an accused
 * side has answered it.
 *
 * `isAnswered` means "in this corpus". It is true when a reply that denies, rejects, counters,
 * concedes, declines or deflects was MADE by an accused actor or by what that actor is part of: an
 * agency's parents up to its state or bloc, the offices that a spokesperson speaks for and what
 * those are part of. A company's seat (BASED_IN) does not count: a state does not answer for a
 * company. Nor does the accused's own agency count when it only issues the statement of others:
 * what matters is on whose behalf the reply is made.
 * Absent where no accused actor belongs to a state or bloc: only companies, intrusion sets, or
 * nobody.
 */
import type { ActorLabel } from '../../domain/ontology/node-definitions.js';
import { answeringRelations } from '../../domain/ontology/vocabularies.js';
import type { GraphDraft } from './graph-draft.js';

const answering: ReadonlySet<unknown> = new Set(answeringRelations);
const withState: ReadonlySet<unknown> = new Set<ActorLabel>(['State', 'Bloc']);

export function deriveAnswers(draft: GraphDraft): void {
  for (const accusation of draft.nodesWithLabel('Accusation')) {
    accusation.properties['isCounter'] = draft
      .outgoing(accusation.id, 'RESPONDS_TO')
      .some(({ properties }) => properties['relation'] === 'COUNTERS');

    const side = accusedSide(draft, accusation.id);
    const hasState = [...side].some((id) => withState.has(draft.node(id)?.label));
    if (!hasState) continue;
    const days = draft
      .incoming(accusation.id, 'RESPONDS_TO')
      .filter(({ properties }) => answering.has(properties['relation']))
      .filter((reply) => draft.incoming(reply.from, 'MADE').some(({ from }) => side.has(from)))
      .map((reply) => Number(draft.node(reply.from)?.properties['occurredOnDayFrom']));
    accusation.properties['isAnswered'] = days.length > 0;
    if (days.length > 0) accusation.properties['answeredSinceDay'] = Math.min(...days);
  }
}

/** The accused and everything that they are part of. */
function accusedSide(draft: GraphDraft, accusationId: string): ReadonlySet<string> {
  const side = new Set(
    draft
      .outgoing(accusationId, 'AGAINST')
      .filter(({ properties }) => properties['role'] === 'ACCUSED')
      .map(({ to }) => to),
  );
  // Iteration over a Set includes elements added meanwhile, so this walks the whole chain.
  for (const id of side) {
    for (const type of ['PART_OF', 'SPEAKS_FOR'] as const) {
      for (const { to } of draft.outgoing(id, type)) side.add(to);
    }
  }
  return side;
}
