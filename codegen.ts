/**
 * Generates schema enums and page constants from the vocabularies, resolver types from the schema, and
 * answer types from the pages' documents. The output is checked in; `npm run codegen:check` verifies
 * that it is up to date.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { printPageWords, printVocabularySchema } from './src/domain/ontology/print-vocabularies.js';

const enums = printVocabularySchema();

const config: CodegenConfig = {
  // The enums as printed now, not the file written by the last run.
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
        // Nested values are rows of the planner, whatever their type in the schema.
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
        // The pages treat an answer with errors as an error, so they never see null for an errored
        // field.
        nullability: { errorHandlingClient: true },
      },
    },
  },
};

export default config;
