/**
 * The one selection of a part of the graph: seeds, how far from them, and what comes along. GraphQL,
 * HTTP parameters and the command line all parse into it; `docs/questions.md` says in words what is
 * in it. Knows neither an engine nor a format.
 */
import { InputError } from '../errors.js';
import { isWellFormedId } from '../ontology/ids.js';
import type { NodeLabel } from '../ontology/node-definitions.js';
import { parseWholeNumber, parseWords } from './parse-choices.js';
import { parsePositionFilter, type PositionFilter, type PositionFilterInput } from './filters.js';
import {
  relationshipDefinitions,
  relationshipTypes,
  type RelationshipType,
} from '../ontology/relationship-definitions.js';

export interface SubgraphSelection {
  /**
   * The nodes that it starts from, without repeats; they are in it whatever the filter says.
   * Undefined: it starts from the positions that the filter keeps.
   */
  readonly ids: readonly string[] | undefined;
  /** How many relationships away from a seed a node may be: 0 to 3. */
  readonly hops: number;
  /** Positions that it does not keep are neither reached nor passed through by hops. */
  readonly filter: PositionFilter;
  /** Relationships that hops follow, in either direction; in ontology order. */
  readonly types: readonly RelationshipType[];
  /** What comes along without counting as a hop, whatever the filter says; in the order of `companions`. */
  readonly bring: readonly Companion[];
  /** Which replies come along. */
  readonly bringFilter: PositionFilter;
  /** How many nodes at most; undefined: all of them. */
  readonly limit: number | undefined;
}

export const MAX_HOPS = 3;
export const MAX_SEEDS = 200;

/**
 * Hops lead on through these. Any other node ends them unless it is a seed: else everything that a
 * state ever said would be two hops from everything else that it said.
 */
export const passableLabels = [
  'Accusation',
  'Denial',
  'Proposal',
  'Remark',
  'Statement',
  'Excerpt',
  'Document',
] as const satisfies readonly NodeLabel[];

/** One relationship followed from a node that is in the selection. */
export interface Step {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
}

export interface CompanionDefinition {
  readonly describes: string;
  /** What it goes out from: every position, or every agency, that is in the selection by then. */
  readonly of: 'Position' | 'Agency';
  /** Each stage goes out from what the stage before it found. */
  readonly stages: readonly (readonly Step[])[];
  /** Followed again from what it found, up to four times. */
  readonly transitive?: true;
}

const out = (type: RelationshipType): Step => ({ type, direction: 'OUT' });
const into = (type: RelationshipType): Step => ({ type, direction: 'IN' });

/** In the order in which they are brought: replies bring their own evidence, all actors their chains. */
export const companions = {
  REPLIES: {
    describes: 'what its positions answer and what answers them, where `bringFilter` keeps it',
    of: 'Position',
    stages: [[out('RESPONDS_TO'), into('RESPONDS_TO')]],
  },
  STATEMENTS: {
    describes: 'the statements that contain its positions, with who issued and delivered them',
    of: 'Position',
    stages: [[into('CONTAINS')], [into('ISSUED'), into('DELIVERED')]],
  },
  ACTORS: {
    describes: 'on whose behalf its positions were made, and whom they are aimed at',
    of: 'Position',
    stages: [[into('MADE'), out('AGAINST')]],
  },
  EVIDENCE: {
    describes: 'the excerpts that show its positions, with documents and publishers',
    of: 'Position',
    stages: [[out('EVIDENCED_BY')], [out('TAKEN_FROM')], [out('PUBLISHED_BY')]],
  },
  INITIATIVES: {
    describes: 'the initiatives that its positions refer to, with who proposed and announced them',
    of: 'Position',
    stages: [[out('REFERS_TO')], [into('PROPOSED'), into('ANNOUNCED')]],
  },
  INCIDENTS: {
    describes: 'the incidents that its positions speak of, with whom they are said to affect',
    of: 'Position',
    stages: [[out('CONCERNS')], [out('SAID_TO_AFFECT')]],
  },
  CHAINS: {
    describes: 'what its agencies are part of, up to the state or bloc',
    of: 'Agency',
    stages: [[out('PART_OF')]],
    transitive: true,
  },
} as const satisfies Readonly<Record<string, CompanionDefinition>>;
export type Companion = keyof typeof companions;

// Object.keys widens to string; the keys are exactly the companions.
export const companionNames = Object.keys(companions) as readonly Companion[];

/** Every relationship that a hop may follow by default: all but those derived from others. */
export const authoredTypes: readonly RelationshipType[] = relationshipTypes.filter(
  (type) => relationshipDefinitions[type].derived !== true,
);

/** A selection as it comes in. */
export interface SubgraphSelectionInput {
  readonly ids?: readonly string[] | null | undefined;
  readonly hops?: number | null | undefined;
  readonly filter?: PositionFilterInput | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly bring?: readonly string[] | null | undefined;
  readonly bringFilter?: PositionFilterInput | null | undefined;
  readonly limit?: number | null | undefined;
}

/**
 * Whether the ids exist is left to whoever knows the graph.
 *
 * @throws InputError for what no selection can be: see each key
 */
export function parseSubgraphSelection(input: SubgraphSelectionInput): SubgraphSelection {
  const { ids, hops, filter, types, limit } = input;
  const bring = parseWords('bring', input.bring ?? [], companionNames);
  const bringFilter = parsePositionFilter(input.bringFilter);
  if (Object.keys(bringFilter).length > 0 && !bring.includes('REPLIES')) {
    throw new InputError('bringFilter: says which replies come along; add REPLIES to bring.');
  }
  return {
    ids: ids == null ? undefined : parseSeeds(ids),
    hops: hops == null ? 1 : parseWholeNumber('hops', hops, 0, MAX_HOPS),
    filter: parsePositionFilter(filter),
    types: types == null ? authoredTypes : parseWords('types', types, relationshipTypes),
    bring,
    bringFilter,
    limit: limit == null ? undefined : parseWholeNumber('limit', limit, 1, Infinity),
  };
}

/** Relationships that the selection shows wherever both ends are in it; in ontology order. */
export function shownTypes({ types, bring }: SubgraphSelection): readonly RelationshipType[] {
  const brought = bring.flatMap((name) => companions[name].stages.flat().map(({ type }) => type));
  const shown = new Set([...types, ...brought]);
  return relationshipTypes.filter((type) => shown.has(type));
}

function parseSeeds(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) {
    throw new InputError(
      'ids: name at least one, or leave ids out: then the positions that the filter keeps are the seeds.',
    );
  }
  if (ids.length > MAX_SEEDS) {
    throw new InputError(`ids: at most ${String(MAX_SEEDS)} seeds at once.`);
  }
  for (const id of ids) {
    if (!isWellFormedId(id)) {
      throw new InputError(`ids: "${id.slice(0, 100)}" is no id. Ids look like "state:gb".`);
    }
  }
  return [...new Set(ids)];
}
