/** Prints the ontology and its vocabularies as a page. */
import { compareText } from '../text/compare-text.js';
import { accusationCodes, codeMatches, crosswalk } from './crosswalk.js';
import { nodeDefinitions, nodeLabels } from './node-definitions.js';
import type { Properties } from './properties.js';
import { relationshipDefinitions, relationshipTypes } from './relationship-definitions.js';
import * as vocabularies from './vocabularies.js';
import { meaningOf, type Vocabulary } from './vocabularies.js';

/** The whole page, in Markdown. */
export function printDataModel(): string {
  return [
    '# The data model',
    '',
    'Generated from `src/domain` by `node dist/cli/print-data-model.js`; a test keeps it current.',
    ...printOntology(),
    '',
  ].join('\n');
}

/** Nodes, relationships and vocabularies, in Markdown. */
export function printOntology(): readonly string[] {
  return [
    'Derived: computed by the loader from authored data. Internal: for search and order only, neither shown nor exported.',
    '',
    '## Nodes',
    ...nodeLabels.flatMap(printNode),
    '## Relationships',
    '',
    ...relationshipTypes.flatMap(printRelationship),
    '## Words',
    '',
    'Seeds write them in kebab-case, the graph and GraphQL in capitals.',
    '',
    ...Object.entries(vocabularies)
      // The order of a module's exports differs between runtimes.
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([name, value]) => (isVocabulary(value) ? printVocabulary(name, value) : [])),
    '## Codes of other schemes',
    '',
    ...Object.entries(codeMatches).map(([match, meaning]) => `- ${match}: ${meaning}`),
    '',
    '| kind | CAMEO | PLOVER |',
    '|---|---|---|',
    ...Object.entries(crosswalk).map(([kind, codes]) => {
      const of = (scheme: string): string =>
        codes
          .filter((code) => code.scheme === scheme)
          .map(({ code, match }) => (match === 'EXACT' ? code : `${code} (${match})`))
          .join(', ');
      return `| ${kind} | ${of('CAMEO')} | ${of('PLOVER')} |`;
    }),
    '',
    'An accusation also has, as CANDIDATE, according to what is alleged:',
    '',
    '| conduct | CAMEO |',
    '|---|---|',
    ...Object.entries(accusationCodes).map(([conduct, code]) => `| ${conduct} | ${code} |`),
  ];
}

function printNode(label: (typeof nodeLabels)[number]): string[] {
  const { family, idPrefix, describes, properties } = nodeDefinitions[label];
  return [
    '',
    `### :${family === undefined ? '' : `${family}:`}${label}`,
    '',
    `${describes}. Ids: \`${idPrefix}:…\`.`,
    '',
    '| property | type | means |',
    '|---|---|---|',
    ...printProperties(properties),
    '',
  ];
}

function printRelationship(type: (typeof relationshipTypes)[number]): string[] {
  const { from, to, describes, properties, derived, key } = relationshipDefinitions[type];
  const rows = printProperties(properties);
  return [
    `### ${type}`,
    '',
    `(${from.join('\\|')})-[:${type}]->(${to.join('\\|')}): ${describes}.${derived ? ' Derived.' : ''}${key === undefined ? '' : ` Parallel relationships between two nodes differ in \`${key}\`.`}`,
    '',
    ...(rows.length === 0 ? [] : ['| property | type | means |', '|---|---|---|', ...rows, '']),
  ];
}

function printProperties(properties: Properties): string[] {
  return Object.entries(properties).map(([name, property]) => {
    const { type, describes, required, derived, internal } = property;
    const marks = [required && 'required', derived && 'derived', internal && 'internal'];
    const notes = marks.filter((mark) => mark !== undefined && mark).join(', ');
    return `| ${name} | ${type} | ${describes}${notes === '' ? '' : ` (${notes})`} |`;
  });
}

function printVocabulary(name: string, words: Vocabulary): string[] {
  return [
    `### ${name}`,
    '',
    ...Object.entries(words).map(([word, entry]) => `- ${word}: ${meaningOf(entry)}`),
    '',
  ];
}

/** Vocabularies are arrays; the module's other exports are functions and lists of them. */
function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
