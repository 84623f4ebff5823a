/** The codes of an act, and what follows from one for the others. Pure. */
import type {
  AgainstRole,
  PositionInput,
  PositionKind,
  ReplyRelation,
} from '../../generated/desk/graphql.js';

type ActRecord = Omit<PositionInput, 'id'>;

const ROLES: Readonly<Partial<Record<PositionKind, AgainstRole>>> = {
  ACCUSATION: 'ACCUSED',
  CONDEMNATION: 'CRITICISED',
  MEASURE: 'CRITICISED',
  OTHER: 'CRITICISED',
};

/** Kinds about the speaker's own side: a target that another act had is not taken over. */
const ABOUT_ITSELF: ReadonlySet<PositionKind> = new Set([
  'PROPOSAL',
  'PLEDGE',
  'ACKNOWLEDGEMENT',
  'NO_COMMENT',
  'SELF_DESCRIPTION',
]);

/** The kind that a relation implies; the others fit several kinds. */
const KINDS: Readonly<Partial<Record<ReplyRelation, PositionKind>>> = {
  DENIES: 'DENIAL',
  COUNTERS: 'ACCUSATION',
  CONCEDES: 'ACKNOWLEDGEMENT',
  DECLINES: 'NO_COMMENT',
  SUPPORTS: 'ENDORSEMENT',
};

export function roleOf(kind: PositionKind | null | undefined): AgainstRole {
  return (kind == null ? undefined : ROLES[kind]) ?? 'ADDRESSEE';
}

/** Sets the kind; removes codes that only another kind has. */
export function withKind(record: ActRecord, kind: PositionKind): ActRecord {
  const { form, contests, conduct, hedge, basis, ...common } = record;
  const isFirst = record.kind == null;
  const against = isFirst && ABOUT_ITSELF.has(kind) ? [] : (record.against ?? []);
  return {
    ...common,
    ...(kind === 'DENIAL' ? { form, contests } : {}),
    ...(kind === 'ACCUSATION' ? { conduct, hedge, basis } : {}),
    kind,
    against: against.map(({ actor }) => ({ actor, role: roleOf(kind) })),
  };
}

/** What an act answers, with what the answer may take over from it. */
export interface Answered {
  readonly position: string;
  readonly madeBy: readonly string[];
  readonly concerns: readonly string[];
}

/** Adds a reply, changes its relation or, if it is there already, removes it. */
export function withReply(
  record: ActRecord,
  { position, madeBy, concerns }: Answered,
  relation: ReplyRelation,
  implied: PositionKind | null = KINDS[relation] ?? null,
): ActRecord {
  const replies = record.respondsTo ?? [];
  const isRemoved = replies.some(
    (each) => each.position === position && each.relation === relation,
  );
  const others = replies.filter((each) => each.position !== position);
  if (isRemoved) return { ...record, respondsTo: others };
  // A counter-accusation changes the subject; other replies name what they answer.
  const explicit = relation !== 'COUNTERS' && relation !== 'DEFLECTS';
  const replied = { ...record, respondsTo: [...others, { position, relation, explicit }] };
  // Only a denial denies; the other relations leave a kind that was chosen.
  const isImplied =
    implied !== null && (record.kind == null || (relation === 'DENIES' && record.kind !== implied));
  const coded = isImplied ? withKind(replied, implied) : replied;
  if (relation !== 'DENIES') return coded;
  // A denial nearly always concerns what the allegation concerns, and is addressed to who made it.
  const against = coded.against ?? [];
  const addressed =
    against.length > 0 ? against : madeBy.map((actor) => ({ actor, role: roleOf(coded.kind) }));
  return {
    ...coded,
    against: addressed,
    concerns: [...new Set([...(coded.concerns ?? []), ...concerns])],
  };
}

export function withForm(record: ActRecord, form: NonNullable<PositionInput['form']>): ActRecord {
  const contests = record.contests ?? [];
  const implied = form === 'EVIDENCE_CHALLENGE' && contests.length === 0;
  const denial = record.kind === 'DENIAL' ? record : withKind(record, 'DENIAL');
  return { ...denial, form, contests: implied ? ['EVIDENCE'] : contests };
}

export function toggle<Term>(
  terms: readonly Term[] | null | undefined,
  term: Term,
): readonly Term[] {
  const held = terms ?? [];
  return held.includes(term) ? held.filter((each) => each !== term) : [...held, term];
}

/** As an accusation, which alone has these codes. */
export function withAccusation(
  record: ActRecord,
  codes: Pick<PositionInput, 'hedge' | 'basis' | 'conduct'>,
): ActRecord {
  const accusation = record.kind === 'ACCUSATION' ? record : withKind(record, 'ACCUSATION');
  return { ...accusation, ...codes };
}
