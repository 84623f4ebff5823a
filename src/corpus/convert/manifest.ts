/**
 * The manifest: how much there is of everything, and where it came from. Checked in beside the
 * seeds, so that a change of the data shows as a change of numbers.
 */
import { InputError } from '../../domain/errors.js';
import type { CorpusActor } from './corpus-schema.js';
import { countSeeds, tally, type Counts, type SeedCounts } from './count-seeds.js';
import type { Seeds } from './seed-entries.js';

/** Where a record came from; each with its licence in `seeds/SOURCES.md`. */
type Origin = 'corpus' | 'iso-3166' | 'paris-call' | 'un-votes' | 'made-by-conversion';

export interface Manifest {
  readonly counts: SeedCounts;
  /** Labels and types that do not come from the corpus alone; all others do. */
  readonly byOrigin: Readonly<Record<string, Counts>>;
}

interface CorpusKnowledge {
  readonly actors: readonly Pick<CorpusActor, 'id' | 'type'>[];
  /** Ids, in the seeds' form, of those who endorse the Paris Call in the corpus itself. */
  readonly parisCallEndorsers: ReadonlySet<string>;
}

export function createManifest(seeds: Seeds, corpus: CorpusKnowledge): Manifest {
  const corpusStates = new Set(
    corpus.actors.filter(({ type }) => type === 'state').map(({ id }) => `state:${id}`),
  );
  const unnamed = new Set(seeds.spokespersons.filter(({ named }) => !named).map(({ id }) => id));
  const originOfSpeaker = (id: string): Origin =>
    unnamed.has(id) ? 'made-by-conversion' : 'corpus';
  const voted = new Set(seeds.votes.map(({ initiative }) => initiative));
  const counts = countSeeds(seeds);
  return {
    counts,
    byOrigin: {
      State: origins(seeds.states, ({ id }) => (corpusStates.has(id) ? 'corpus' : 'iso-3166')),
      Spokesperson: origins(seeds.spokespersons, ({ id }) => originOfSpeaker(id)),
      Initiative: origins(seeds.initiatives, ({ id }) => (voted.has(id) ? 'un-votes' : 'corpus')),
      SPEAKS_FOR: origins(
        seeds.spokespersons.flatMap(({ id, speaksFor }) => speaksFor.map(() => id)),
        originOfSpeaker,
      ),
      DELIVERED: origins(
        seeds.statements.flatMap(({ deliveredBy }) => deliveredBy ?? []),
        ({ spokesperson }) => originOfSpeaker(spokesperson),
      ),
      ENDORSED: origins(
        seeds.initiatives.flatMap(({ id, endorsedBy }) =>
          (endorsedBy ?? []).map(({ actor }) => ({ id, actor })),
        ),
        ({ id, actor }) =>
          id === 'initiative:paris-call' && !corpus.parisCallEndorsers.has(actor)
            ? 'paris-call'
            : 'corpus',
      ),
      VOTED: { 'un-votes': counts.relationships.VOTED },
    },
  };
}

function origins<Item>(items: readonly Item[], originOf: (item: Item) => Origin): Counts {
  return tally(items.map(originOf));
}

/** What this corpus must come to; another number means that the conversion lost or invented something. */
export interface Totals {
  readonly states: number;
  readonly agencies: number;
  readonly persons: number;
  readonly blocs: number;
  readonly organizations: number;
  readonly groups: number;
  readonly initiatives: number;
  readonly incidents: number;
  readonly documents: number;
  readonly statements: number;
  readonly positions: number;
  readonly replies: number;
  readonly votes: number;
  readonly parisCallStates: number;
}

export const expectedTotals: Totals = {
  states: 194,
  agencies: 99,
  persons: 89,
  blocs: 5,
  organizations: 8,
  groups: 17,
  initiatives: 23 + 10,
  incidents: 71,
  documents: 257,
  statements: 201,
  positions: 405,
  replies: 153,
  votes: 1777,
  parisCallStates: 81,
};

export function totalsOf(seeds: Seeds): Totals {
  const { nodes, relationships } = countSeeds(seeds);
  const parisCall = seeds.initiatives.find(({ id }) => id === 'initiative:paris-call');
  return {
    states: nodes.State,
    agencies: nodes.Agency,
    persons: seeds.spokespersons.filter(({ named }) => named).length,
    blocs: nodes.Bloc,
    organizations: nodes.Organization,
    groups: nodes.Group,
    initiatives: nodes.Initiative,
    incidents: nodes.Incident,
    documents: nodes.Document,
    statements: nodes.Statement,
    positions: relationships.CONTAINS,
    replies: relationships.RESPONDS_TO,
    votes: relationships.VOTED,
    parisCallStates: (parisCall?.endorsedBy ?? []).filter(({ actor }) => actor.startsWith('state:'))
      .length,
  };
}

/** @throws InputError that names every total that is off. */
export function assertTotals(actual: Totals, expected: Totals): void {
  // Object.keys widens to string; the keys are exactly those of Totals.
  const names = Object.keys(expected) as readonly (keyof Totals)[];
  const wrong = names
    .filter((name) => actual[name] !== expected[name])
    .map((name) => `${name}: ${String(actual[name])} instead of ${String(expected[name])}`);
  if (wrong.length > 0) throw new InputError(`The totals are off. ${wrong.join('; ')}.`);
}

export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
