/** The name, type and page of any record. Pure. */
import type { NodeType, RecordNameFragment } from '../../generated/graphql.js';
import { toActor, toExplorer, toPosition } from '../page-urls.js';

/** Names of types in the explorer and in search results. */
export const typeNames: Readonly<Record<NodeType, string>> = {
  STATE: 'state',
  AGENCY: 'agency',
  SPOKESPERSON: 'spokesperson',
  INITIATIVE: 'initiative',
  BLOC: 'bloc',
  ORGANIZATION: 'organisation',
  GROUP: 'named intrusion set',
  ACCUSATION: 'accusation',
  DENIAL: 'denial',
  PROPOSAL: 'proposal',
  REMARK: 'other position',
  STATEMENT: 'statement',
  INCIDENT: 'incident',
  EXCERPT: 'excerpt',
  DOCUMENT: 'document',
  PUBLISHER: 'publisher',
};

export function nameOf(record: RecordNameFragment): string {
  switch (record.__typename) {
    case 'Accusation':
    case 'Denial':
    case 'Proposal':
    case 'Remark':
      return record.asserts;
    case 'Statement':
      return record.heading;
    case 'Document':
      return record.title ?? record.url;
    case 'Excerpt':
      return record.label;
    case 'State':
    case 'Agency':
    case 'Spokesperson':
    case 'Initiative':
    case 'Bloc':
    case 'Organization':
    case 'Group':
    case 'Incident':
    case 'Publisher':
    case 'Retracted':
      return record.name;
  }
}

/** The type of a record: its `__typename` in capitals. */
export function toType({ __typename: name }: Pick<RecordNameFragment, '__typename'>): NodeType {
  // Nothing that is found in the graph is retracted.
  if (name === 'Retracted') throw new TypeError('A retracted record has no type of its own.');
  return name.toUpperCase() as Uppercase<typeof name>;
}

const POSITIONS: readonly NodeType[] = ['ACCUSATION', 'DENIAL', 'PROPOSAL', 'REMARK'];
const WITHOUT_PAGE: readonly NodeType[] = [
  'STATEMENT',
  'INCIDENT',
  'EXCERPT',
  'DOCUMENT',
  'PUBLISHER',
];

export const isPosition = (type: NodeType): boolean => POSITIONS.includes(type);
export const hasPage = (type: NodeType): boolean => !WITHOUT_PAGE.includes(type);

/** The page of a record, or the explorer if it has none. */
export function toRecord(id: string, type: NodeType): string {
  if (isPosition(type)) return toPosition(id);
  return hasPage(type) ? toActor(id) : toExplorer(id);
}
