/**
 * Word lists -> enums of the schema and words of the pages; schema -> resolver types; the pages'
 * documents -> their answers' types. The output is checked in; `npm run codegen:check` proves it
 * fresh.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { printPageWords, printVocabularySchema } from './src/domain/ontology/print-vocabularies.js';

const enums = printVocabularySchema();

const config: CodegenConfig = {
  // The enums as they are printed now, not as the last run left them in their file.
  schema: ['schema/!(vocabularies).graphql', enums],
  generates: {
    'schema/vocabularies.graphql': { plugins: [{ add: { content: enums } }] },
    'src/web/generated/words.ts': { plugins: [{ add: { content: printPageWords() } }] },
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.js',
        strictScalars: true,
        useTypeImports: true,
        defaultScalarType: 'unknown',
        contextType: '../graphql/context.js#RequestContext',
        // Nested values are rows of the planner, whatever type the schema gives them.
        defaultMapper: '../planner/print/row.js#Row',
      },
    },
    'src/web/generated/': {
      preset: 'client',
      documents: 'src/web/dashboard/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        useTypeImports: true,
        defaultScalarType: 'unknown',
        // The pages show an answer with errors as an error, so they never see null in its place.
        nullability: { errorHandlingClient: true },
      },
    },
  },
};

export default config;
