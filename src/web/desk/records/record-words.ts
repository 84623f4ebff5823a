/** How forms and reviews name sections, fields, terms and records. Pure. */
import type { RecordSection } from '../../generated/desk/graphql.js';
import { recordForms, vocabularies, type FormField } from '../../generated/desk/record-forms.js';
import { isJsonRecord, textOf, type Json } from './json.js';

export const sectionNames: Readonly<Record<RecordSection, { one: string; many: string }>> = {
  STATES: { one: 'state', many: 'states' },
  AGENCIES: { one: 'agency', many: 'agencies' },
  SPOKESPERSONS: { one: 'spokesperson', many: 'spokespersons' },
  BLOCS: { one: 'bloc', many: 'blocs' },
  ORGANIZATIONS: { one: 'organisation', many: 'organisations' },
  GROUPS: { one: 'group', many: 'groups' },
  INITIATIVES: { one: 'initiative', many: 'initiatives' },
  VOTES: { one: 'votes on a resolution', many: 'votes on resolutions' },
  INCIDENTS: { one: 'incident', many: 'incidents' },
  PUBLISHERS: { one: 'publisher', many: 'publishers' },
  DOCUMENTS: { one: 'document', many: 'documents' },
  STATEMENTS: { one: 'statement', many: 'statements' },
};

/** The sections, in the order of the ontology. */
// The keys of this record are the sections, by its type.
export const sections = Object.keys(sectionNames) as readonly RecordSection[];

/** The section that a path segment such as `agencies` names. */
export function toSection(segment: string): RecordSection | undefined {
  return sections.find((section) => section === segment.toUpperCase());
}

/** The section of the records with a label such as `Agency`; undefined for positions. */
export function sectionOfLabel(label: string): RecordSection | undefined {
  return sections.find((section) => recordForms[section].idPrefix === label.toLowerCase());
}

const spelled: Readonly<Record<string, string>> = {
  iso2: 'ISO 3166-1 alpha-2',
  iso3: 'ISO 3166-1 alpha-3',
  isoNumeric: 'ISO 3166-1 numeric',
  cowNumber: 'Correlates of War number',
  cowLetters: 'Correlates of War letters',
  gwNumber: 'Gleditsch and Ward number',
  id: 'Id',
  url: 'URL',
  wikidata: 'Wikidata item',
  textSha256: 'SHA-256 of the text',
  yes: 'In favour',
  no: 'Against',
};

/** `saidToAffect` -> `Said to affect`. */
export function labelOfField(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spelled[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names of the fields on a path: `positions[2].hedge` -> positions, hedge. */
export function fieldNamesOf(path: string): readonly string[] {
  return path
    .replace(/\[[^\]]*\]/g, '')
    .split('.')
    .filter((name) => name !== '');
}

/** The definition of a field by its path in the record; undefined for the record itself. */
export function findField(section: RecordSection, path: string): FormField | undefined {
  let fields: readonly FormField[] = recordForms[section].fields;
  let found: FormField | undefined;
  for (const name of fieldNamesOf(path)) {
    found = fields.find((field) => field.name === name);
    fields = found?.fields ?? [];
  }
  return found;
}

export interface PlaceOfField {
  /** The innermost field. */
  readonly field: string;
  /** The entry or position that has the field; empty for the record itself. */
  readonly within: string;
}

/** `positions[position:x-1].evidence[0].exact` -> Exact, within "position:x-1, Evidence 1". */
export function describePlace(path: string): PlaceOfField {
  const steps = path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? [];
  const words: string[] = [];
  for (const step of steps) {
    const key = /^\[(.*)\]$/.exec(step)?.[1];
    if (key === undefined) words.push(labelOfField(step));
    else if (/^\d+$/.test(key)) words.push(`${words.pop() ?? ''} ${String(Number(key) + 1)}`);
    else words[words.length - 1] = key;
  }
  return { field: words.at(-1) ?? '', within: words.slice(0, -1).join(', ') };
}

/** The place of a field in one line. */
export function describePath(path: string): string {
  const { field, within } = describePlace(path);
  return within === '' ? field : `${within}, ${field}`;
}

export function labelOfTerm(vocabulary: string | undefined, term: string): string {
  const terms = vocabulary === undefined ? undefined : vocabularies[vocabulary]?.terms;
  return terms?.find((each) => each.term === term)?.label ?? term;
}

/** A record in one line. */
export function labelOfRecord(record: Json | undefined, id: string): string {
  if (!isJsonRecord(record)) return id;
  return textOf(record, 'name') || textOf(record, 'title') || textOf(record, 'summary') || id;
}

/** Statements are called by their summary, which is too long for a heading. */
const MAX_HEADING = 64;

/** A record in a heading: cut off at a word. */
export function headingOfRecord(record: Json | undefined, id: string): string {
  const label = labelOfRecord(record, id);
  if (label.length <= MAX_HEADING) return label;
  return `${label.slice(0, MAX_HEADING).replace(/[\s,;:.]+\S*$/, '')} …`;
}

/** Looks like the id of a record: `state:gb`. */
export function isRecordId(value: string): boolean {
  return /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
