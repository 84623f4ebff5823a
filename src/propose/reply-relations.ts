/** The relations in which a position may be answered, and the kinds that they imply. */
import {
  termsOf,
  replyRelations,
  type PositionKind,
  type ReplyRelation,
} from '../domain/ontology/vocabularies.js';

export interface RelationProposal {
  readonly relation: ReplyRelation;
  /** Null where replies of several kinds have the relation. */
  readonly kind: PositionKind | null;
}

/**
 * Denials and counter-accusations have these kinds in every reply of the corpus; the other two follow from
 * the codebook. A rejection may be an accusation, a condemnation or a warning as well.
 */
const impliedKinds: Readonly<Record<ReplyRelation, PositionKind | null>> = {
  DENIES: 'DENIAL',
  REJECTS: null,
  COUNTERS: 'ACCUSATION',
  CONCEDES: 'ACKNOWLEDGEMENT',
  DECLINES: 'NO_COMMENT',
  WELCOMES: null,
  SUPPORTS: null,
  DEFLECTS: null,
};

/** The relations that are likeliest for a kind; the others follow in the order of the vocabulary. */
const likeliest: Readonly<Record<string, readonly ReplyRelation[]>> = {
  accusation: ['DENIES', 'COUNTERS', 'REJECTS', 'SUPPORTS'],
  proposal: ['WELCOMES', 'SUPPORTS', 'REJECTS'],
  call: ['REJECTS', 'SUPPORTS', 'CONCEDES'],
  pledge: ['WELCOMES', 'SUPPORTS'],
};

/** @param kind of the position that is answered, as a codebook word */
export function relationsFor(kind: string): readonly RelationProposal[] {
  const first = likeliest[kind] ?? ['REJECTS', 'COUNTERS'];
  const all = [
    ...first,
    ...termsOf(replyRelations).filter((relation) => !first.includes(relation)),
  ];
  return all.map((relation) => ({ relation, kind: impliedKinds[relation] }));
}
