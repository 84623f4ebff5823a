/**
 * Groups of record types, each with a shape and a colour in graphs. Positions have the same colours
 * as in other drawings. Pure.
 */
import type { NodeType } from '../../generated/graphql.js';
import type { KindGroup } from '../words/kind-group.js';
import type { Shape } from './shape.js';

export type NodeGroup = KindGroup | 'actor' | 'initiative' | 'incident' | 'statement' | 'source';

export interface GroupLook {
  /** Its name in the legend and the list. */
  readonly name: string;
  readonly shape: Shape;
  /** A CSS custom property of the theme. */
  readonly colour: string;
}

/** In the order of legend and list. */
export const groupLooks: Readonly<Record<NodeGroup, GroupLook>> = {
  actor: { name: 'actor', shape: 'ring', colour: '--ink' },
  accusation: { name: 'accusation', shape: 'triangle', colour: '--accusation' },
  denial: { name: 'denial', shape: 'disc', colour: '--denial' },
  proposal: { name: 'proposal', shape: 'square', colour: '--proposal' },
  other: { name: 'other position', shape: 'diamond', colour: '--other' },
  incident: { name: 'incident', shape: 'cross', colour: '--ink' },
  initiative: { name: 'initiative', shape: 'frame', colour: '--proposal' },
  statement: { name: 'statement', shape: 'lozenge', colour: '--other' },
  source: { name: 'excerpt, document or publisher', shape: 'plus', colour: '--other' },
};

// The keys of this record are the groups, by its type.
export const NODE_GROUPS = Object.keys(groupLooks) as readonly NodeGroup[];

const groups: Readonly<Record<NodeType, NodeGroup>> = {
  STATE: 'actor',
  AGENCY: 'actor',
  SPOKESPERSON: 'actor',
  BLOC: 'actor',
  ORGANIZATION: 'actor',
  GROUP: 'actor',
  INITIATIVE: 'initiative',
  ACCUSATION: 'accusation',
  DENIAL: 'denial',
  PROPOSAL: 'proposal',
  REMARK: 'other',
  STATEMENT: 'statement',
  INCIDENT: 'incident',
  EXCERPT: 'source',
  DOCUMENT: 'source',
  PUBLISHER: 'source',
};

export const toNodeGroup = (type: NodeType): NodeGroup => groups[type];
