/** What changes, their records and sections are called on the page. Pure. */
import type {
  ChangedRecordFragment,
  ChangeEventKind,
  NodeType,
  RecordSection,
} from '../../../generated/graphql.js';
import { typeNames } from '../../record/record-name.js';
import { printDate } from '../../words/print-date.js';

export const sectionWords: Readonly<Record<RecordSection, string>> = {
  STATEMENTS: 'statements',
  STATES: 'states',
  AGENCIES: 'agencies',
  SPOKESPERSONS: 'spokespersons',
  BLOCS: 'blocs',
  ORGANIZATIONS: 'organisations',
  GROUPS: 'named intrusion sets',
  INITIATIVES: 'initiatives',
  VOTES: 'votes',
  INCIDENTS: 'incidents',
  PUBLISHERS: 'publishers',
  DOCUMENTS: 'documents',
};

export const kindWords: Readonly<Record<ChangeEventKind, string>> = {
  ACCEPT: 'accepted changes',
  RELEASE: 'merged releases',
};

/** The kind of page that a record has; votes are on the page of their initiative. */
export const sectionTypes: Readonly<Record<RecordSection, NodeType>> = {
  STATEMENTS: 'STATEMENT',
  STATES: 'STATE',
  AGENCIES: 'AGENCY',
  SPOKESPERSONS: 'SPOKESPERSON',
  BLOCS: 'BLOC',
  ORGANIZATIONS: 'ORGANIZATION',
  GROUPS: 'GROUP',
  INITIATIVES: 'INITIATIVE',
  VOTES: 'INITIATIVE',
  INCIDENTS: 'INCIDENT',
  PUBLISHERS: 'PUBLISHER',
  DOCUMENTS: 'DOCUMENT',
};

/** What one record of the section is called. */
export function nameSection(section: RecordSection): string {
  return section === 'VOTES' ? 'votes' : typeNames[sectionTypes[section]];
}

export function nameOperation({
  operation,
  sameAs,
}: Pick<ChangedRecordFragment, 'operation' | 'sameAs'>): string {
  if (operation === 'ADDED') return 'Added';
  if (operation === 'CHANGED') return 'Corrected';
  return sameAs === null ? 'Retracted' : 'Joined';
}

/** "30 November 2026, 14:10 UTC". */
export function printMoment(at: string): string {
  return `${printDate({ value: at.slice(0, 10) })}, ${at.slice(11, 16)} UTC`;
}
