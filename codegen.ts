/**
 * Schema -> resolver types, and the pages' documents -> their answers' types. The output is checked
 * in; `npm run codegen:check` proves it fresh.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  generates: {
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
        defaultMapper: '../planner/row.js#Row',
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
