/**
 * The selection of a part of the graph: seeds, distance, and companions. GraphQL, HTTP parameters
 * and the command line all parse into it; `docs/questions.md` describes what it contains.
 * Independent of the engines and the formats.
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
   * The nodes to start from, without repeats; always included, whatever the filter.
   * Undefined: start from the positions that match the filter.
   */
  readonly ids: readonly string[] | undefined;
  /** Maximum number of relationships between a seed and a node: 0 to 3. */
  readonly hops: number;
  /** Positions that do not match it are neither reached nor passed through by hops. */
  readonly filter: PositionFilter;
  /** Relationships that hops follow, in either direction; in ontology order. */
  readonly types: readonly RelationshipType[];
  /**
   * Companions to include without counting a hop, whatever the filter; in the order of
   * `companions`.
   */
  readonly bring: readonly Companion[];
  /** Which replies to include. */
  readonly bringFilter: PositionFilter;
  /** Maximum number of nodes; undefined: no limit. */
  readonly limit: number | undefined;
}

export const MAX_HOPS = 3;
export const MAX_SEEDS = 200;

/**
 * Hops continue through these. Any other node ends them unless it is a seed: otherwise all
 * statements of a state would be two hops from one another.
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
  /** Where it starts: at every position, or at every agency, that has been selected so far. */
  readonly of: 'Position' | 'Agency';
  /** Each stage starts from the result of the previous stage. */
  readonly stages: readonly (readonly Step[])[];
  /** Repeated from its own result, up to four times. */
  readonly transitive?: true;
}

const out = (type: RelationshipType): Step => ({ type, direction: 'OUT' });
const into = (type: RelationshipType): Step => ({ type, direction: 'IN' });

/** In the order of inclusion: evidence covers the replies too, and chains cover all actors. */
export const companions = {
  REPLIES: {
    describes: 'what its positions answer and what answers them, where it matches `bringFilter`',
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
    describes: 'the excerpts that support its positions, with documents and publishers',
    of: 'Position',
    stages: [[out('EVIDENCED_BY')], [out('TAKEN_FROM')], [out('PUBLISHED_BY')]],
  },
  INITIATIVES: {
    describes: 'the initiatives that its positions refer to, with who proposed and announced them',
    of: 'Position',
    stages: [[out('REFERS_TO')], [into('PROPOSED'), into('ANNOUNCED')]],
  },
  INCIDENTS: {
    describes: 'the incidents that its positions mention, with whom they are said to affect',
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

/** Every relationship that a hop follows by default: all but derived ones. */
export const authoredTypes: readonly RelationshipType[] = relationshipTypes.filter(
  (type) => relationshipDefinitions[type].derived !== true,
);

/** A selection as received. */
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
 * Whether the ids exist is checked against the graph elsewhere.
 *
 * @throws InputError for an invalid selection: see each key
 */
export function parseSubgraphSelection(input: SubgraphSelectionInput): SubgraphSelection {
  const { ids, hops, filter, types, limit } = input;
  const bring = parseWords('bring', input.bring ?? [], companionNames);
  const bringFilter = parsePositionFilter(input.bringFilter);
  if (Object.keys(bringFilter).length > 0 && !bring.includes('REPLIES')) {
    throw new InputError('bringFilter: selects the replies to include; add REPLIES to bring.');
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

/** Relationships that are shown wherever both of their ends are selected; in ontology order. */
export function shownTypes({ types, bring }: SubgraphSelection): readonly RelationshipType[] {
  const brought = bring.flatMap((name) => companions[name].stages.flat().map(({ type }) => type));
  const shown = new Set([...types, ...brought]);
  return relationshipTypes.filter((type) => shown.has(type));
}

function parseSeeds(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) {
    throw new InputError(
      'ids: name at least one, or leave ids out to start from the positions that match the filter.',
    );
  }
  if (ids.length > MAX_SEEDS) {
    throw new InputError(`ids: at most ${String(MAX_SEEDS)} seeds at once.`);
  }
  for (const id of ids) {
    if (!isWellFormedId(id)) {
      throw new InputError(
        `ids: "${id.slice(0, 100)}" is not a valid id. Ids look like "state:gb".`,
      );
    }
  }
  return [...new Set(ids)];
}
