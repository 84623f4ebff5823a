/**
 * The shape of the shared corpus, field by field. Strict on purpose: a field that is not named here
 * has no home in the seeds yet, and the conversion stops instead of dropping it.
 * Knows nothing of the seeds.
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of a-z, 0-9 and hyphens');
const ids = z.array(id);
const text = z.string().min(1);
const date = z.string().min(4);
const precision = z.enum(['day', 'month', 'year']);
const actorBase = { id, name: text, wikidata: text.nullish(), note: text.nullish() };

const term = z.strictObject({
  role: text.nullish(),
  from: date.nullish(),
  to: date.nullish(),
  source: id.nullish(),
  note: text.nullish(),
});

const actor = z.discriminatedUnion('type', [
  z.strictObject({ ...actorBase, type: z.literal('state'), iso: z.string().length(2) }),
  z.strictObject({ ...actorBase, type: z.literal('bloc') }),
  z.strictObject({
    ...actorBase,
    type: z.literal('agency'),
    state: id,
    agency_kind: text,
    parent: id.nullish(),
  }),
  z.strictObject({
    ...actorBase,
    type: z.literal('organisation'),
    state: id.nullish(),
    org_kind: text,
  }),
  z.strictObject({
    ...actorBase,
    type: z.literal('group'),
    aliases: z.array(text),
    attributed_to: ids,
    attributed_by: ids,
  }),
  z.strictObject({
    ...actorBase,
    type: z.literal('person'),
    state: id,
    agency: id.nullish(),
    role: text,
    terms: z.array(term),
  }),
]);

const incident = z.strictObject({
  id,
  name: text,
  kind: text,
  period: date.nullish(),
  victims: ids,
  alleged_perpetrators: ids,
  note: text.nullish(),
});

const initiative = z.strictObject({
  id,
  name: text,
  kind: text,
  status: text,
  date,
  date_precision: precision,
  notes: z.string(),
  proposers: ids,
  announced_by: id.nullish(),
  endorsers: ids,
  claimed_endorsers: ids.optional(),
  opponents: ids.optional(),
  builds_on: ids.optional(),
  sources: ids,
});

const source = z.strictObject({
  id,
  publisher: text,
  kind: text,
  title: text.nullish(),
  date: date.nullish(),
  date_precision: precision.optional(),
  date_inferred: z.boolean().optional(),
  url: text,
  lang: text,
  read: z.enum(['full', 'excerpt']),
  note: text.optional(),
});

const publisher = z.strictObject({
  publisher: text,
  kind: text,
  state: z.string().length(2).optional(),
  basis: text.optional(),
  words_from: text.optional(),
});

const statement = z.strictObject({
  id,
  date,
  date_precision: precision,
  date_disputed: z.array(date).optional(),
  kind: text,
  other_kind: text.optional(),
  also_kinds: z.array(text),
  speaker: id.nullable(),
  co_speakers: ids.optional(),
  speaker_role: text,
  agency: id.nullable(),
  co_agencies: ids.optional(),
  on_behalf_of: ids,
  targets: ids,
  incidents: ids,
  asserts: text,
  quote: text.nullable(),
  quote_lang: text.optional(),
  answers: ids,
  loosely_answers: ids.optional(),
  supports: ids.optional(),
  reaffirms: ids.optional(),
  promotes: ids,
  opposes: ids.optional(),
  source: id,
  also_sources: ids.optional(),
  verified: z.boolean(),
  why_not_verified: text.optional(),
  note: text.optional(),
});

const position = z.strictObject({
  id,
  statement: id,
  kind: text,
  asserts: text,
  quote: text.optional(),
  note: text.optional(),
  against: z.array(z.strictObject({ actor: id, role: text })).optional(),
  incidents: ids.optional(),
  initiatives: z.array(z.strictObject({ initiative: id, relation: text })).optional(),
  responds_to: z
    .array(z.strictObject({ position: id, relation: text, explicit: z.boolean() }))
    .optional(),
  accusation: z
    .strictObject({ conduct: z.array(text).min(1), hedge: text, basis: text })
    .optional(),
  denial: z.strictObject({ form: text, contests: z.array(text).min(1) }).optional(),
  evidence: z
    .array(
      z.strictObject({
        source: id,
        exact: text.optional(),
        speech: text.optional(),
        note: text.optional(),
      }),
    )
    .min(1)
    .optional(),
});

/** One schema a file of the corpus, under the file's name. */
export const corpusFiles = {
  actors: z.strictObject({ actors: z.array(actor) }),
  incidents: z.strictObject({ incidents: z.array(incident) }),
  initiatives: z.strictObject({ initiatives: z.array(initiative), not_sourced: z.array(text) }),
  sources: z.strictObject({ sources: z.array(source) }),
  publishers: z.strictObject({ publishers: z.array(publisher) }),
  statements: z.strictObject({ statements: z.array(statement) }),
  positions: z.strictObject({ positions: z.array(position) }),
} as const;

export type CorpusActor = z.infer<typeof actor>;
export type ActorOfType<Type extends CorpusActor['type']> = Extract<CorpusActor, { type: Type }>;
export type CorpusIncident = z.infer<typeof incident>;
export type CorpusInitiative = z.infer<typeof initiative>;
export type CorpusSource = z.infer<typeof source>;
export type CorpusPublisher = z.infer<typeof publisher>;
export type CorpusStatement = z.infer<typeof statement>;
export type CorpusPosition = z.infer<typeof position>;

export interface Corpus {
  readonly actors: readonly CorpusActor[];
  readonly incidents: readonly CorpusIncident[];
  readonly initiatives: readonly CorpusInitiative[];
  readonly initiativesNotSourced: readonly string[];
  readonly sources: readonly CorpusSource[];
  readonly publishers: readonly CorpusPublisher[];
  readonly statements: readonly CorpusStatement[];
  readonly positions: readonly CorpusPosition[];
}
