import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportFileError } from '../../../src/domain/errors.js';
import { vocabularyEnums } from '../../../src/domain/ontology/vocabulary-enums.js';
import { readProfile } from '../../../src/import/read-profile.js';

function faultsOf(text: string): readonly string[] {
  try {
    readProfile(text, 'test');
    return [];
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    return error.faults.map(({ line, path, problem }) => `${String(line)} ${path}: ${problem}`);
  }
}

const valid = `title: Groups
description: Names of groups.
assembler: flat
section: groups
rowKey: [ name ]
columns:
  name:
    headers: [ "Group Name" ]
    description: its name
    required: true
    fills: name
`;

it('reads a profile', () => {
  expect(readProfile(valid, 'test')).toMatchObject({
    name: 'test',
    assembler: 'flat',
    section: 'groups',
    rowKey: ['name'],
    columns: [
      { name: 'name', headers: ['Group Name'], required: true, filled: false, type: 'TEXT' },
    ],
  });
});

it('reads the sections that names are looked up in, and vocabularies', () => {
  const { columns } = readProfile(
    `${valid}  who:
    description: who
    names: [ actors, incidents ]
    list: python
  kind:
    description: kind
    vocabulary: IncidentKind
    terms: { wave: campaign }
`,
    'test',
  );
  expect(columns[1]?.names).toEqual([
    'states',
    'agencies',
    'spokespersons',
    'blocs',
    'organizations',
    'groups',
    'initiatives',
    'incidents',
  ]);
  expect(columns[2]?.vocabulary).toBe(vocabularyEnums['IncidentKind']);
  expect(columns[2]?.terms).toEqual(new Map([['wave', 'campaign']]));
});

describe('a faulty profile', () => {
  it('is refused with all of its faults', () => {
    const text = `title: Groups
assembler: flatt
rowKey: [ nam ]
unknown: 1
columns:
  name:
    description: its name
    required: "yes"
    vocabulary: ActorKind
    type: number
    dateForms: [ D.M.Y, Y.M.D ]
    names: [ people ]
    colour: red
  other:
    headers: [ NAME ]
    description: another
    vocabulary: Hedge
    terms: { sure: definite }
`;
    expect(faultsOf(text)).toEqual([
      '4 unknown: is not a field',
      '13 columns.name.colour: is not a field',
      '9 columns.name.vocabulary: "ActorKind" is not a vocabulary',
      '10 columns.name.type: "number" is not known',
      '8 columns.name.required: must be true or false',
      '11 columns.name.dateForms: "Y.M.D" is not known',
      '12 columns.name.names: "people" is not a section',
      '18 columns.other.terms.sure: "definite" is not a term of the vocabulary',
      '2 assembler: "flatt" is not known',
      '1 description: is missing',
      '3 rowKey: "nam" is not a column of the profile',
      '5 columns.other: "name" is a header of name too',
      '1 section: is missing',
    ]);
  });

  it.each([
    ['', '0 (file): is not a map of fields'],
    ['- a', '1 (file): is not a map of fields'],
    ['title: [', '1 (file): is not valid YAML'],
    [valid.replace('rowKey: [ name ]\n', ''), '1 rowKey: is missing'],
    [valid.replace(/columns:[^]*/, 'columns: []\n'), '6 columns: is not a map of columns'],
    [`${valid}title: again\n`, '12 (file): is not valid YAML'],
  ])('%j is refused', (text, fault) => {
    expect(faultsOf(text).join('\n')).toContain(fault);
  });
});

it.each(readdirSync('schema/import').filter((name) => name.endsWith('.yaml')))(
  'the profile %s is valid',
  (file) => {
    const text = readFileSync(`schema/import/${file}`, 'utf8');
    const { columns } = readProfile(text, file.replace(/\.yaml$/, ''));
    for (const { description } of columns) expect(description).not.toMatch(/\.$/);
  },
);
