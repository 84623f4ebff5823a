/** The word lists as codegen writes them for their readers: enums of the schema, words of the pages. */
import { answeringRelations, meaningOf } from './vocabularies.js';
import { vocabularyEnums } from './vocabulary-enums.js';
import { pageLabelOfWord, spellings } from './word-labels.js';

const LINE_LENGTH = 100;

/** `schema/vocabularies.graphql`. */
export function printVocabularySchema(): string {
  const enums = Object.entries(vocabularyEnums).map(([name, { words, describes }]) =>
    [
      ...printDescription(describes, ''),
      `enum ${name} {`,
      ...Object.entries(words).flatMap(([term, entry]) => [
        ...printDescription(meaningOf(entry), '  '),
        `  ${term}`,
      ]),
      '}',
    ].join('\n'),
  );
  return [
    '# Printed by `npm run codegen` from src/domain/ontology/vocabulary-enums.ts. Change the words there.',
    ...enums,
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * `src/web/generated/words.ts`: two records for each list, such as `denialFormWords` and
 * `denialFormMeanings`.
 */
export function printPageWords(): string {
  const records = Object.entries(vocabularyEnums).map(([name, { words }]) => {
    const labels = Object.entries(words).map(([term, entry]) => [
      term,
      pageLabelOfWord(term, entry),
    ]);
    const meanings = Object.entries(words).map(([term, entry]) => [term, meaningOf(entry)]);
    const prefix = `export const ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    return [
      `${prefix}Words = ${print(Object.fromEntries(labels))} as const;`,
      `${prefix}Meanings = ${print(Object.fromEntries(meanings))} as const;`,
    ].join('\n\n');
  });
  return [
    '/** Printed by `npm run codegen` from src/domain/ontology/vocabulary-enums.ts. Change the words there. */',
    `/** Words that are not spelt as their letters. */\nexport const spellings: Readonly<Record<string, string>> = ${print(spellings)};`,
    `/** Relations by which an accused side answers. */\nexport const answeringRelations = ${print(answeringRelations)} as const;`,
    ...records,
  ]
    .join('\n\n')
    .concat('\n');
}

const print = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** A block string, its lines broken between words. */
function printDescription(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > LINE_LENGTH) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [`${indent}"""`, ...lines, line, `${indent}"""`];
}
