/**
 * The numbers behind the exported tables, counted from the YAML of the frozen corpus. Shares no code
 * with the program, so that a wrong rule there is not repeated here.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Against {
  readonly actor: string;
  readonly role: string;
}
interface Position {
  readonly id: string;
  readonly kind: string;
  readonly form?: string;
  readonly against?: readonly Against[];
  readonly concerns?: readonly string[];
  readonly refersTo?: readonly { readonly initiative: string; readonly relation: string }[];
  readonly respondsTo?: readonly {
    readonly position: string;
    readonly relation: string;
    readonly explicit: boolean;
  }[];
  readonly evidence?: readonly { readonly document: string; readonly exact?: string }[];
}
interface Statement {
  readonly id: string;
  readonly occurredOn: string;
  readonly madeBy?: readonly string[];
  readonly issuedBy?: readonly string[];
  readonly deliveredBy?: readonly { readonly spokesperson: string }[];
  readonly documents?: readonly string[];
  readonly positions: readonly Position[];
}

const FOLDER = new URL('../corpus/', import.meta.url);

interface Corpus {
  readonly states: readonly Readonly<Record<string, unknown>>[];
  readonly agencies: readonly { readonly id: string; readonly partOf: string }[];
  readonly spokespersons: readonly {
    readonly id: string;
    readonly speaksFor?: readonly { readonly actor: string }[];
  }[];
  readonly initiatives: readonly {
    readonly id: string;
    readonly endorsedBy?: readonly { readonly actor: string; readonly reportedBy?: string }[];
  }[];
  readonly votes: readonly Readonly<Record<string, unknown>>[];
  readonly documents: readonly { readonly id: string }[];
  readonly statements: readonly Statement[];
}

function read<Section extends keyof Corpus>(section: Section): Corpus[Section] {
  const text = readFileSync(new URL(`${section}.yaml`, FOLDER), 'utf8');
  // The corpus is checked in; its form is known.
  return (parse(text) as Corpus)[section];
}

const statements = read('statements');
const parents = new Map<string, readonly string[]>();
for (const { id, partOf } of read('agencies')) {
  parents.set(id, [partOf]);
}
for (const { id, speaksFor = [] } of read('spokespersons')) {
  parents.set(
    id,
    speaksFor.map(({ actor }) => actor),
  );
}

/** The actor and all that it belongs to. */
export function chainOf(id: string): readonly string[] {
  return [...new Set([id, ...(parents.get(id) ?? []).flatMap(chainOf)])];
}
const isPolity = (id: string): boolean => id.startsWith('state:') || id.startsWith('bloc:');
const politiesOf = (id: string): readonly string[] => chainOf(id).filter(isPolity);

interface Act {
  readonly id: string;
  readonly position: Position;
  readonly statement: Statement;
  readonly makers: readonly string[];
  readonly year: number;
}
export const acts: readonly Act[] = statements.flatMap((statement) =>
  statement.positions.map((position) => ({
    id: position.id,
    position,
    statement,
    makers: statement.madeBy ?? [],
    year: Number(statement.occurredOn.slice(0, 4)),
  })),
);
const actById = new Map(acts.map((act) => [act.id, act]));
const upper = (word: string): string => word.replaceAll('-', '_').toUpperCase();
const aims = ({ position }: Act): readonly Against[] => position.against ?? [];
const accusedOf = (act: Act): readonly string[] =>
  aims(act).flatMap(({ actor, role }) => (role === 'accused' ? [actor] : []));

/** `reply answered relation explicit` */
export const replies: readonly string[] = acts.flatMap(({ id, position }) =>
  (position.respondsTo ?? []).map((reply) =>
    [id, reply.position, upper(reply.relation), reply.explicit].join(' '),
  ),
);

/** `position maker target relation` */
export const claims: readonly string[] = acts.flatMap((act) =>
  act.makers.flatMap((maker) => [
    ...aims(act).map(({ actor, role }) => [act.id, maker, actor, upper(role)].join(' ')),
    ...(act.position.refersTo ?? []).map((reference) =>
      [act.id, maker, reference.initiative, upper(reference.relation)].join(' '),
    ),
    ...(act.position.concerns ?? []).map((incident) =>
      [act.id, maker, incident, 'CONCERNS'].join(' '),
    ),
  ]),
);

/** `position/source/target`, with the share. */
export const events: ReadonlyMap<string, number> = new Map(
  acts.flatMap((act) => {
    const roll = (ids: readonly string[]): readonly string[] => [
      ...new Set(ids.flatMap((id) => (politiesOf(id).length === 0 ? [id] : politiesOf(id)))),
    ];
    const sources = roll(act.makers);
    const targets = roll(aims(act).map(({ actor }) => actor));
    return sources.flatMap((source) =>
      targets.map(
        (target) =>
          [`${act.id}/${source}/${target}`, 1 / (sources.length * targets.length)] as const,
      ),
    );
  }),
);

const NO_ANSWER = new Set(['welcomes', 'supports']);

export interface DyadYear {
  accusations: number;
  answered: number;
  readonly replies: Set<string>;
  readonly denials: Set<string>;
  readonly counters: Set<string>;
  readonly forms: Record<string, number>;
}

/** By `accuser accused year`. */
export function countDyadYears(): ReadonlyMap<string, DyadYear> {
  const found = new Map<string, DyadYear>();
  for (const act of acts.filter(({ position }) => position.kind === 'accusation')) {
    for (const accused of new Set(accusedOf(act).flatMap(politiesOf))) {
      const own = acts.flatMap((reply) =>
        (reply.position.respondsTo ?? [])
          .filter(({ position, relation }) => position === act.id && !NO_ANSWER.has(relation))
          .filter(() => reply.makers.some((maker) => chainOf(accused).includes(maker)))
          .map(({ relation }) => ({ id: reply.id, relation, form: reply.position.form })),
      );
      for (const accuser of act.makers.filter(isPolity)) {
        const key = `${accuser} ${accused} ${String(act.year)}`;
        const cell = found.get(key) ?? {
          accusations: 0,
          answered: 0,
          replies: new Set(),
          denials: new Set(),
          counters: new Set(),
          forms: {},
        };
        found.set(key, cell);
        cell.accusations += 1;
        if (own.length > 0) cell.answered += 1;
        for (const { id, relation, form } of own) {
          cell.replies.add(id);
          if (relation === 'counters') cell.counters.add(id);
          if (form === undefined || cell.denials.has(id)) continue;
          cell.denials.add(id);
          cell.forms[upper(form)] = (cell.forms[upper(form)] ?? 0) + 1;
        }
      }
    }
  }
  return found;
}

/** Sums over all actors and years. */
export const actorTotals = {
  made: acts.reduce((sum, { makers }) => sum + makers.length, 0),
  madeDenial: acts
    .filter(({ position }) => position.kind === 'denial')
    .reduce((sum, { makers }) => sum + makers.length, 0),
  voiced: acts.reduce(
    (sum, { makers, statement }) =>
      sum +
      new Set([
        ...makers,
        ...(statement.issuedBy ?? []),
        ...(statement.deliveredBy ?? []).map(({ spokesperson }) => spokesperson),
      ]).size,
    0,
  ),
  replies: acts.reduce(
    (sum, { makers, position }) => sum + makers.length * (position.respondsTo ?? []).length,
    0,
  ),
  repliesReceived: acts
    .flatMap(({ position }) => position.respondsTo ?? [])
    .reduce((sum, { position }) => sum + (actById.get(position)?.makers.length ?? 0), 0),
  accused: acts.flatMap(accusedOf).length,
  addressed: acts.flatMap((act) => aims(act).filter(({ role }) => role === 'addressee')).length,
  criticised: acts.flatMap((act) => aims(act).filter(({ role }) => role === 'criticised')).length,
};

export const statementIds: readonly string[] = statements.map(({ id }) => id);
export const documentIds: readonly string[] = read('documents').map(({ id }) => id);
/** `position document`, one for each excerpt; a position without any has one of its statement. */
export const excerpts: readonly string[] = acts.flatMap(({ id, position, statement }) => {
  const own = position.evidence ?? [];
  const pages = own.length > 0 ? own.map(({ document }) => document) : [statement.documents?.[0]];
  return pages.map((document) => `${id} ${String(document)}`);
});

const votesRead = read('votes');
/** `initiative state vote` */
export const votes: readonly string[] = votesRead.flatMap((entry) =>
  ['yes', 'no', 'abstain'].flatMap((vote) =>
    ((entry[vote] ?? []) as readonly string[]).map((state) =>
      [entry['initiative'], state, upper(vote)].join(' '),
    ),
  ),
);
/** `initiative actor reportedBy` */
export const endorsements: readonly string[] = read('initiatives').flatMap(
  ({ id, endorsedBy = [] }) =>
    endorsedBy.map(({ actor, reportedBy = '' }) => `${id} ${actor} ${reportedBy}`),
);

/** Codes by state. */
export const stateCodes: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  read('states').map((state) => [String(state['id']), state]),
);
