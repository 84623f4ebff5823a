/**
 * The arguments of `paths`: two ends, what may lie between them, how far. Independent of the engine
 * and of which ids exist.
 */
import { InputError } from '../errors.js';
import { isWellFormedId } from '../ontology/ids.js';
import { nodeLabels, type NodeLabel } from '../ontology/node-definitions.js';
import { parseWholeNumber, parseWords } from './parse-choices.js';
import { relationshipTypes, type RelationshipType } from '../ontology/relationship-definitions.js';
import { authoredTypes, passableLabels } from './subgraph-selection.js';

export interface PathSelection {
  readonly from: string;
  readonly to: string;
  /** Labels allowed between the ends; none: only direct relationships. In ontology order. */
  readonly through: readonly NodeLabel[];
  /** Relationships that a path may follow, in either direction; in ontology order. */
  readonly types: readonly RelationshipType[];
  /** Maximum number of relationships in a path: 1 to 6. */
  readonly maxLength: number;
  /** Number of paths to return: 1 to 100. */
  readonly limit: number;
}

/**
 * Six relationships lead from one state to another through a reply and the statements at its two
 * ends.
 */
export const MAX_PATH_LENGTH = 6;
const MAX_PATHS = 100;

/** A selection of paths as received. */
export interface PathSelectionInput {
  readonly from: string;
  readonly to: string;
  readonly through?: readonly string[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly maxLength: number;
  readonly limit: number;
}

/** The API's name for a label. */
const typeOfLabel = (label: NodeLabel): string => label.toUpperCase();

/** @throws InputError for an invalid selection: see each key */
export function parsePathSelection(input: PathSelectionInput): PathSelection {
  const { from, to, through, types, maxLength, limit } = input;
  parseEnd('from', from);
  parseEnd('to', to);
  if (from === to) {
    throw new InputError(
      `to: is "${to}", the same as from. A path joins two different records; use subgraph for the surroundings of one.`,
    );
  }
  if (types?.length === 0) {
    throw new InputError('types: name at least one, or leave types out to follow all.');
  }
  return {
    from,
    to,
    through: through == null ? passableLabels : parseLabels(through),
    types: types == null ? authoredTypes : parseWords('types', types, relationshipTypes),
    maxLength: parseWholeNumber('maxLength', maxLength, 1, MAX_PATH_LENGTH),
    limit: parseWholeNumber('limit', limit, 1, MAX_PATHS),
  };
}

/** The labels as the API names them: "ACCUSATION, DENIAL". */
export function printLabels(labels: readonly NodeLabel[]): string {
  return labels.map(typeOfLabel).join(', ');
}

function parseLabels(words: readonly string[]): readonly NodeLabel[] {
  const known = parseWords('through', words, nodeLabels.map(typeOfLabel));
  return nodeLabels.filter((label) => known.includes(typeOfLabel(label)));
}

function parseEnd(key: string, id: string): void {
  if (isWellFormedId(id)) return;
  throw new InputError(
    `${key}: "${id.slice(0, 100)}" is not a valid id. Ids look like "state:gb".`,
  );
}
