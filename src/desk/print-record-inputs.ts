/**
 * Prints the desk schema's input type for each kind of record from the ontology and the layout of the
 * seeds. Every field is optional: a missing one is reported as a problem of the change set, together with
 * all others, and does not make the request fail.
 */
import { nodeDefinitions } from '../domain/ontology/node-definitions.js';
import { relationshipDefinitions } from '../domain/ontology/relationship-definitions.js';
import { vocabularyEnums } from '../domain/ontology/vocabulary-enums.js';
import type { PropertyDefinition } from '../domain/ontology/properties.js';
import { entryLayouts, voteFields, type EntryLayout } from '../corpus/seed-layout.js';
import { seedSections, type SeedSection } from '../corpus/seed-records.js';
import { changeSetStatuses } from '../curation/change-set.js';
import { taskStatuses } from '../curation/coding-task.js';
import { problemCodes } from '../curation/problem.js';
import { linkPropertiesOf, propertiesOf } from '../curation/record-form.js';
import { verdicts } from '../curation/verdict.js';

/** The field of `RecordInput` and the name of the type, by section. */
export const recordInputs: Readonly<
  Record<SeedSection, { readonly field: string; readonly type: string }>
> = {
  states: { field: 'state', type: 'State' },
  agencies: { field: 'agency', type: 'Agency' },
  spokespersons: { field: 'spokesperson', type: 'Spokesperson' },
  blocs: { field: 'bloc', type: 'Bloc' },
  organizations: { field: 'organization', type: 'Organization' },
  groups: { field: 'group', type: 'Group' },
  initiatives: { field: 'initiative', type: 'Initiative' },
  votes: { field: 'votes', type: 'Votes' },
  incidents: { field: 'incident', type: 'Incident' },
  publishers: { field: 'publisher', type: 'Publisher' },
  documents: { field: 'document', type: 'Document' },
  statements: { field: 'statement', type: 'Statement' },
};

/** Enums of the desk itself, by name. */
const deskEnums: Readonly<
  Record<string, { readonly describes: string; readonly words: Readonly<Record<string, string>> }>
> = {
  RecordSection: {
    describes: 'The section of a record: a file or folder of the seeds.',
    words: Object.fromEntries(
      seedSections.map((section) => [section.toUpperCase(), `seeds/${section}`]),
    ),
  },
  ChangeSetStatus: { describes: 'The status of a change set.', words: changeSetStatuses },
  TaskStatus: { describes: 'The status of a task.', words: taskStatuses },
  Verdict: { describes: "A reviewer's decision.", words: verdicts },
  ProblemCode: { describes: 'The kind of problem.', words: problemCodes },
};

/** `schema/desk/records.graphql`. */
export function printRecordInputs(): string {
  const types: string[] = [];
  // Object.entries widens the keys, which are the sections with their own entries.
  for (const [section, layout] of Object.entries(entryLayouts)) {
    printEntry(recordInputs[section as keyof typeof entryLayouts].type, layout, types);
  }
  types.push(printVotes());
  const fields = Object.entries(recordInputs).map(([section, { field, type }]) =>
    printField(field, `A record of seeds/${section}.`, `${type}Input`),
  );
  return [
    '# Printed by `npm run codegen` from the ontology and src/corpus/seed-layout.ts. Change it there.',
    `"""\nA complete record: exactly one of these fields.\n"""\ninput RecordInput @oneOf {\n${fields.join('\n')}\n}`,
    ...types,
    ...Object.entries(deskEnums).map(([name, { describes, words }]) =>
      printEnum(name, describes, words),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function printEntry(type: string, layout: EntryLayout, types: string[]): void {
  const fields = Object.entries(propertiesOf(layout)).map(([field, definition]) =>
    printField(field, definition.describes, typeOf(field, definition)),
  );
  const inner: string[] = [];
  for (const [field, link] of Object.entries(layout.links)) {
    const { describes: meaning } = relationshipDefinitions[link.type];
    const named = link.sibling === undefined ? '' : `; named by its ${link.sibling}`;
    const describes = `${link.type}: ${meaning}${named}`;
    if (link.shape === 'ID') fields.push(printField(field, describes, 'ID'));
    else if (link.shape === 'IDS') fields.push(printField(field, describes, '[ID!]'));
    else {
      const entryType = `${type}${capitalize(field)}Input`;
      fields.push(printField(field, describes, `[${entryType}!]`));
      const properties = Object.entries(linkPropertiesOf(link)).map(([name, definition]) =>
        printField(name, definition.describes, typeOf(name, definition)),
      );
      const other = link.otherField ?? '';
      inner.push(
        printInput(entryType, capitalize(`one ${link.type} of a ${type}.`), [
          printField(other, 'Id of the other end.', 'ID'),
          ...properties,
        ]),
      );
    }
  }
  for (const [field, child] of Object.entries(layout.children)) {
    const childType = child.entry.label;
    fields.push(printField(field, 'In the order of the source page.', `[${childType}Input!]`));
    printEntry(childType, child.entry, inner);
  }
  types.push(printInput(`${type}Input`, describeLayout(layout), fields), ...inner);
}

function describeLayout({ label }: EntryLayout): string {
  return label === 'Position'
    ? 'A position of any kind; its kind determines which fields it may have.'
    : capitalize(`${nodeDefinitions[label].describes}.`).replace(/\.\.$/, '.');
}

function printVotes(): string {
  return printInput('VotesInput', 'Recorded votes on a resolution.', [
    printField('initiative', 'The resolution.', 'ID'),
    printField('on', 'Day of the vote.', 'String'),
    ...voteFields.map(({ vote, field }) =>
      printField(field, `States that voted ${vote}.`, '[ID!]'),
    ),
    printField('notes', 'Remarks on the votes of individual states.', '[VoteNoteInput!]'),
  ]).concat(
    '\n\n',
    printInput('VoteNoteInput', 'A remark on the vote of one state.', [
      printField('state', 'The state whose vote it concerns.', 'ID!'),
      printField('note', 'The remark.', 'String!'),
    ]),
  );
}

function printInput(name: string, describes: string, fields: readonly string[]): string {
  return `"""\n${describes}\n"""\ninput ${name} {\n${fields.join('\n')}\n}`;
}

function printEnum(
  name: string,
  describes: string,
  words: Readonly<Record<string, string>>,
): string {
  const values = Object.entries(words).map(
    ([word, means]) => `  """\n  ${means}\n  """\n  ${word}`,
  );
  return `"""\n${describes}\n"""\nenum ${name} {\n${values.join('\n')}\n}`;
}

function printField(name: string, describes: string, type: string): string {
  return `  """\n  ${capitalize(describes)}\n  """\n  ${name}: ${type}`;
}

function typeOf(field: string, { type, vocabulary }: PropertyDefinition): string {
  const word = Object.entries(vocabularyEnums).find(([, { words }]) => words === vocabulary)?.[0];
  switch (type) {
    case 'STRING':
      return field === 'id' ? 'ID' : (word ?? 'String');
    case 'URL':
    case 'PARTIAL_DATE':
      return 'String';
    case 'STRINGS':
      return `[${word ?? 'String'}!]`;
    case 'PARTIAL_DATES':
      return '[String!]';
    case 'INTEGER':
      return 'Int';
    case 'BOOLEAN':
      return 'Boolean';
  }
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
