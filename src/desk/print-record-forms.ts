/**
 * Prints the definitions of the desk's record forms from the ontology and the layout of the seeds: each
 * field with its meaning, the terms of its vocabulary, and the records that it may refer to. The fields
 * are those of the input types (`print-record-inputs.ts`).
 */
import { entryLayouts, referenceProperties, voteFields } from '../corpus/seed-layout.js';
import type { EntryLayout, LinkLayout } from '../corpus/seed-layout.js';
import { seedSections, type SeedSection } from '../corpus/seed-records.js';
import { linkPropertiesOf, propertiesOf } from '../curation/record-form.js';
import { nodeDefinitions, positionLabels } from '../domain/ontology/node-definitions.js';
import type { NodeLabel } from '../domain/ontology/node-definitions.js';
import type { PropertyDefinition } from '../domain/ontology/properties.js';
import { relationshipDefinitions } from '../domain/ontology/relationship-definitions.js';
import { meaningOf } from '../domain/ontology/vocabularies.js';
import { vocabularyEnums } from '../domain/ontology/vocabulary-enums.js';
import { pageLabelOfWord } from '../domain/ontology/word-labels.js';
import { recordInputs } from './print-record-inputs.js';

type PrintedType =
  PropertyDefinition['type'] | 'TERM' | 'TERMS' | 'REFERENCE' | 'REFERENCES' | 'ENTRIES';

interface PrintedField {
  readonly name: string;
  readonly describes: string;
  readonly type: PrintedType;
  readonly isRequired?: true;
  readonly onlyFor?: readonly string[];
  readonly vocabulary?: string;
  readonly refersTo?: readonly string[];
  readonly fields?: readonly PrintedField[];
}

/** The types of the printed constants, for the pages. */
const TYPES = `export type FieldType =
  | 'STRING'
  | 'STRINGS'
  | 'INTEGER'
  | 'BOOLEAN'
  | 'PARTIAL_DATE'
  | 'PARTIAL_DATES'
  | 'URL'
  | 'TERM'
  | 'TERMS'
  | 'REFERENCE'
  | 'REFERENCES'
  | 'ENTRIES';

export interface FormField {
  readonly name: string;
  readonly describes: string;
  readonly type: FieldType;
  readonly isRequired?: boolean;
  /** Kinds of position that have the field; all if absent. */
  readonly onlyFor?: readonly string[];
  /** Name of the enum of its terms. */
  readonly vocabulary?: string;
  /** Labels of the records that it may refer to. */
  readonly refersTo?: readonly string[];
  /** Fields of each entry of a list. */
  readonly fields?: readonly FormField[];
}

export interface RecordForm {
  /** The field of \`RecordInput\`. */
  readonly field: string;
  /** The field that identifies the record. */
  readonly idField: string;
  /** Prefix of its ids; absent if another record identifies it. */
  readonly idPrefix?: string;
  readonly describes: string;
  readonly fields: readonly FormField[];
}

export interface VocabularyTerms {
  readonly describes: string;
  readonly terms: readonly {
    readonly term: string;
    readonly label: string;
    readonly means: string;
  }[];
}`;

/** `src/web/generated/desk/record-forms.ts`. */
export function printRecordForms(): string {
  const forms = Object.fromEntries(
    seedSections.map((section) => [section.toUpperCase(), printForm(section)]),
  );
  const terms = Object.fromEntries(
    Object.entries(vocabularyEnums).map(([name, { words, describes }]) => [
      name,
      {
        describes,
        terms: Object.entries(words).map(([term, entry]) => ({
          term,
          label: pageLabelOfWord(term, entry),
          means: meaningOf(entry),
        })),
      },
    ]),
  );
  return [
    '/** Printed by `npm run codegen` from the ontology and src/corpus/seed-layout.ts. Change it there. */',
    "import type { RecordSection } from './graphql.js';",
    TYPES,
    `export const recordForms: Readonly<Record<RecordSection, RecordForm>> = ${print(forms)};`,
    `export const vocabularies: Readonly<Record<string, VocabularyTerms>> = ${print(terms)};`,
  ]
    .join('\n\n')
    .concat('\n');
}

const print = (value: unknown): string => JSON.stringify(value, undefined, 2);

function printForm(section: SeedSection) {
  const { field } = recordInputs[section];
  if (section === 'votes') {
    return {
      field,
      idField: 'initiative',
      describes: 'Recorded votes on a resolution.',
      fields: VOTE_FIELDS,
    };
  }
  const layout = entryLayouts[section];
  // The layout of a section has a label of its own; only its children are positions.
  const { idPrefix, describes } = nodeDefinitions[layout.label as NodeLabel];
  return {
    field,
    idField: 'id',
    idPrefix,
    describes: sentence(describes),
    fields: printEntry(layout),
  };
}

function printEntry(layout: EntryLayout): readonly PrintedField[] {
  return [
    ...Object.entries(propertiesOf(layout)).map(([name, definition]) => ({
      ...printProperty(name, definition),
      ...(layout.label === 'Position' ? printKinds(name) : {}),
    })),
    ...Object.entries(layout.links).map(([name, link]) => printLink(name, link)),
    ...Object.entries(layout.children).map(([name, { entry }]) => ({
      name,
      describes: 'In the order of the source page.',
      type: 'ENTRIES' as const,
      fields: printEntry(entry),
    })),
  ];
}

/** A property that some kinds of position do not have. */
function printKinds(name: string): { readonly onlyFor?: readonly string[] } {
  const labels = positionLabels.filter((label) => name in nodeDefinitions[label].properties);
  if (labels.length === positionLabels.length) return {};
  return { onlyFor: labels.map((label) => label.toUpperCase()) };
}

function printProperty(name: string, definition: PropertyDefinition): PrintedField {
  const { type, describes, required, vocabulary } = definition;
  const named = Object.entries(vocabularyEnums).find(([, { words }]) => words === vocabulary)?.[0];
  return {
    name,
    describes: sentence(describes),
    type: named === undefined ? type : type === 'STRINGS' ? 'TERMS' : 'TERM',
    ...(required === true && { isRequired: true }),
    ...(named !== undefined && { vocabulary: named }),
  };
}

function printLink(name: string, link: LinkLayout): PrintedField {
  const { from, to, describes } = relationshipDefinitions[link.type];
  const labels = link.direction === 'out' ? to : from;
  const refersTo = [...new Set(labels.map(idLabelOf))];
  const shared = {
    name,
    describes: sentence(describes),
    ...(link.required === true && { isRequired: true as const }),
  };
  if (link.shape === 'ID') return { ...shared, type: 'REFERENCE', refersTo };
  if (link.shape === 'IDS') return { ...shared, type: 'REFERENCES', refersTo };
  const other: PrintedField = {
    name: link.otherField ?? '',
    describes: sentence(describes),
    type: 'REFERENCE',
    isRequired: true,
    refersTo,
  };
  const properties = Object.entries(linkPropertiesOf(link)).map(([field, definition]) => {
    const property =
      Object.entries(link.fieldNames ?? {}).find(([, each]) => each === field)?.[0] ?? field;
    const labelsOfProperty = referenceProperties[`${link.type}.${property}`];
    const printed = printProperty(field, definition);
    return labelsOfProperty === undefined
      ? printed
      : { ...printed, type: 'REFERENCE' as const, refersTo: labelsOfProperty };
  });
  return { ...shared, type: 'ENTRIES', fields: [other, ...properties] };
}

const VOTE_FIELDS: readonly PrintedField[] = [
  {
    name: 'initiative',
    describes: 'The resolution.',
    type: 'REFERENCE',
    isRequired: true,
    refersTo: ['Initiative'],
  },
  { name: 'on', describes: 'Day of the vote.', type: 'PARTIAL_DATE', isRequired: true },
  ...voteFields.map(({ vote, field }) => ({
    name: field,
    describes: `States that voted ${vote}.`,
    type: 'REFERENCES' as const,
    refersTo: ['State'],
  })),
  {
    name: 'notes',
    describes: 'Remarks on the votes of individual states.',
    type: 'ENTRIES' as const,
    fields: [
      {
        name: 'state',
        describes: 'The state whose vote it concerns.',
        type: 'REFERENCE',
        isRequired: true,
        refersTo: ['State'],
      },
      { name: 'note', describes: 'The remark.', type: 'STRING', isRequired: true },
    ],
  },
];

function idLabelOf(label: NodeLabel): string {
  return nodeDefinitions[label].family === 'Position' ? 'Position' : label;
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return first.endsWith('.') ? first : `${first}.`;
}
