/**
 * Derived: the title of a statement, "Chinese Embassy in the United Kingdom, 25 November 2021": the
 * named speakers, or else who issued it, or else the principals; then the date as precisely as
 * known.
 */
import { type DraftRelationship, type GraphDraft } from './graph-draft.js';
import { compareText } from '../../domain/text/compare-text.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** More names than this are counted, not listed: joint statements have up to dozens. */
const NAMES_LISTED = 3;

export function deriveStatementTitles(draft: GraphDraft): void {
  for (const statement of draft.nodesWithLabel('Statement')) {
    const occurredOn = statement.properties['occurredOn'];
    const date = typeof occurredOn === 'string' ? writeDate(occurredOn) : '';
    statement.properties['title'] = [listNames(speakersOf(draft, statement.id)), date]
      .filter((part) => part !== '')
      .join(', ');
  }
}

function speakersOf(draft: GraphDraft, statementId: string): readonly string[] {
  const delivered = draft.incoming(statementId, 'DELIVERED');
  const named = delivered.filter(({ from }) => draft.node(from)?.properties['named'] === true);
  if (named.length > 0) return namesOf(draft, named);
  const issued = draft.incoming(statementId, 'ISSUED');
  if (issued.length > 0) return namesOf(draft, issued);
  const made = draft
    .outgoing(statementId, 'CONTAINS')
    .flatMap(({ to }) => draft.incoming(to, 'MADE'));
  return namesOf(draft, made).toSorted(compareText);
}

function namesOf(
  draft: GraphDraft,
  relationships: readonly DraftRelationship[],
): readonly string[] {
  const ids = new Set(relationships.map(({ from }) => from));
  return [...ids].map((id) => {
    const name = draft.node(id)?.properties['name'];
    return typeof name === 'string' ? name : id;
  });
}

/** `[A, B]` -> "A and B"; `[A, B, C, D, E]` -> "A, B, C and 2 others". */
function listNames(names: readonly string[]): string {
  const rest = names.length - NAMES_LISTED;
  const listed = rest > 1 ? [...names.slice(0, NAMES_LISTED), `${String(rest)} others`] : names;
  if (listed.length < 2) return listed.join('');
  return `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''}`;
}

/** `2021-11-25` -> "25 November 2021"; `2022-07` -> "July 2022"; `2016/2018` -> "2016 to 2018". */
export function writeDate(value: string): string {
  return value.split('/').map(writeSingleDate).join(' to ');
}

function writeSingleDate(value: string): string {
  const [year = '', month, day] = value.split('-');
  const parts = [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [MONTHS[Number(month) - 1] ?? month]),
    year,
  ];
  return parts.join(' ');
}
