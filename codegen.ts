/**
 * Schema -> resolver types. The output is checked in; `npm run codegen:check` proves it fresh.
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
  },
};

export default config;
