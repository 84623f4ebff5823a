/**
 * The tables of a database of Discourse Network Analyzer 3, as far as it opens a file by them: names,
 * types, limits and keys. https://github.com/leifeld/dna
 */

/** Longer texts are refused by the tables themselves. */
export const MAX_SHORT_TEXT = 190;

const short = (name: string): string =>
  `${name} TEXT NOT NULL DEFAULT '' CHECK (LENGTH(${name}) <= ${String(MAX_SHORT_TEXT)})`;
const colours = ['Red', 'Green', 'Blue'].map(
  (name) => `${name} INTEGER NOT NULL DEFAULT 0 CHECK (${name} BETWEEN 0 AND 255)`,
);
const flag = (name: string, usual = 1): string =>
  `${name} INTEGER NOT NULL DEFAULT ${String(usual)} CHECK (${name} BETWEEN 0 AND 1)`;
const id = 'ID INTEGER NOT NULL PRIMARY KEY';
const reference = (name: string, table: string): string =>
  `FOREIGN KEY (${name}) REFERENCES ${table}(ID) ON DELETE CASCADE`;

const permissions = [
  'AddDocuments',
  'EditDocuments',
  'DeleteDocuments',
  'ImportDocuments',
  'AddStatements',
  'EditStatements',
  'DeleteStatements',
  'EditAttributes',
  'EditRegex',
  'EditStatementTypes',
  'EditCoders',
  'EditCoderRelations',
  'ViewOthersDocuments',
  'EditOthersDocuments',
  'ViewOthersStatements',
  'EditOthersStatements',
].map((name) => flag(`Permission${name}`));

const ofStatement = [
  'StatementId INTEGER NOT NULL',
  'VariableId INTEGER NOT NULL',
  'UNIQUE (StatementId, VariableId)',
  reference('StatementId', 'STATEMENTS'),
  reference('VariableId', 'VARIABLES'),
];

/** Columns and constraints by table, each table after those that it refers to. */
const tables: Readonly<Record<string, readonly string[]>> = {
  SETTINGS: ['Property TEXT PRIMARY KEY', 'Value TEXT NOT NULL'],
  CODERS: [
    id,
    short('Name'),
    ...colours,
    'Refresh INTEGER NOT NULL DEFAULT 0 CHECK (Refresh BETWEEN 0 AND 9999)',
    'FontSize INTEGER NOT NULL DEFAULT 14 CHECK (FontSize BETWEEN 1 AND 99)',
    short('Password'),
    'PopupWidth INTEGER DEFAULT 300 CHECK (PopupWidth BETWEEN 100 AND 9999)',
    flag('ColorByCoder', 0),
    flag('PopupDecoration', 0),
    flag('PopupAutoComplete'),
    ...permissions,
  ],
  DOCUMENTS: [
    id,
    short('Title'),
    'Text TEXT NOT NULL',
    'Coder INTEGER',
    short('Author'),
    short('Source'),
    short('Section'),
    "Notes TEXT NOT NULL DEFAULT ''",
    short('Type'),
    'Date INTEGER NOT NULL',
    reference('Coder', 'CODERS'),
  ],
  STATEMENTTYPES: [id, short('Label'), ...colours],
  VARIABLES: [
    id,
    short('Variable'),
    "DataType TEXT NOT NULL DEFAULT 'short text' CHECK (DataType IN ('boolean', 'integer', 'long text', 'short text'))",
    'StatementTypeId INTEGER',
    'UNIQUE (Variable, StatementTypeId)',
    reference('StatementTypeId', 'STATEMENTTYPES'),
  ],
  VARIABLELINKS: [
    id,
    'SourceVariableId INTEGER',
    'TargetVariableId INTEGER',
    'CHECK (TargetVariableId != SourceVariableId)',
    reference('SourceVariableId', 'VARIABLES'),
    reference('TargetVariableId', 'VARIABLES'),
  ],
  REGEXES: [
    `Label TEXT PRIMARY KEY CHECK (LENGTH(Label) <= ${String(MAX_SHORT_TEXT)})`,
    ...colours,
  ],
  CODERRELATIONS: [
    id,
    'Coder INTEGER CHECK (Coder > 0)',
    'OtherCoder INTEGER CHECK (OtherCoder > 0)',
    flag('viewStatements'),
    flag('editStatements'),
    flag('viewDocuments'),
    flag('editDocuments'),
    'CHECK (Coder != OtherCoder)',
    reference('Coder', 'CODERS'),
    reference('OtherCoder', 'CODERS'),
  ],
  STATEMENTS: [
    id,
    'StatementTypeId INTEGER',
    'DocumentId INTEGER',
    'Start INTEGER NOT NULL CHECK (Start >= 0)',
    'Stop INTEGER NOT NULL CHECK (Stop >= 0)',
    'Coder INTEGER',
    'CHECK (Start < Stop)',
    reference('StatementTypeId', 'STATEMENTTYPES'),
    reference('Coder', 'CODERS'),
    reference('DocumentId', 'DOCUMENTS'),
  ],
  ENTITIES: [
    id,
    'VariableId INTEGER NOT NULL',
    short('Value'),
    ...colours.map((colour) => colour.replace(' NOT NULL', '')),
    'ChildOf INTEGER CHECK (ChildOf > 0)',
    'UNIQUE (VariableId, Value)',
    reference('ChildOf', 'ENTITIES'),
    reference('VariableId', 'VARIABLES'),
  ],
  DATABOOLEAN: [id, ...ofStatement, 'Value INTEGER NOT NULL DEFAULT 1'],
  DATAINTEGER: [id, ...ofStatement, 'Value INTEGER NOT NULL DEFAULT 0'],
  DATALONGTEXT: [id, ...ofStatement, "Value TEXT DEFAULT ''"],
  DATASHORTTEXT: [id, ...ofStatement, 'Entity INTEGER NOT NULL', reference('Entity', 'ENTITIES')],
  ATTRIBUTEVARIABLES: [
    id,
    'VariableId INTEGER NOT NULL',
    short('AttributeVariable'),
    'UNIQUE (VariableId, AttributeVariable)',
    reference('VariableId', 'VARIABLES'),
  ],
  ATTRIBUTEVALUES: [
    id,
    'EntityId INTEGER NOT NULL',
    'AttributeVariableId INTEGER NOT NULL',
    short('AttributeValue'),
    'UNIQUE (EntityId, AttributeVariableId)',
    reference('EntityId', 'ENTITIES'),
    reference('AttributeVariableId', 'ATTRIBUTEVARIABLES'),
  ],
};

/** Columns must come before constraints of the whole table. */
const isConstraint = (part: string): boolean => /^(FOREIGN KEY|UNIQUE|CHECK)\b/.test(part);

export function printDnaTables(): string {
  return Object.entries(tables)
    .map(([name, parts]) => {
      const ordered = [
        ...parts.filter((part) => !isConstraint(part)),
        ...parts.filter(isConstraint),
      ];
      return `CREATE TABLE ${name}(${ordered.join(', ')});`;
    })
    .join('\n');
}
