/**
 * Lint rules: strict type checks, naming conventions, one file that reads the environment, and a
 * schema in which everything has a description.
 */
import js from '@eslint/js';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SCRIPT_GLOBALS = Object.fromEntries(
  ['URL', 'clearTimeout', 'console', 'fetch', 'module', 'process', 'setTimeout'].map((name) => [
    name,
    'readonly',
  ]),
);

const typescript = {
  files: ['**/*.{ts,tsx}'],
  extends: [
    js.configs.recommended,
    tseslint.configs.strictTypeChecked,
    tseslint.configs.stylisticTypeChecked,
  ],
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
    // Rows are closed types, so `type` and `interface` each have their use.
    '@typescript-eslint/consistent-type-definitions': 'off',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    '@typescript-eslint/naming-convention': [
      'error',
      { selector: 'default', format: ['camelCase'], leadingUnderscore: 'allow' },
      { selector: 'variable', modifiers: ['const'], format: ['camelCase', 'UPPER_CASE'] },
      { selector: 'typeLike', format: ['PascalCase'] },
      { selector: 'import', format: ['camelCase', 'PascalCase', 'UPPER_CASE'] },
      // Keys are often defined elsewhere: GraphQL types, vocabulary terms, HTTP headers, environment
      // variables.
      { selector: ['property', 'objectLiteralMethod'], format: null },
    ],
    'no-restricted-properties': [
      'error',
      {
        object: 'process',
        property: 'env',
        message: 'Only src/config.ts reads the environment; pass values as arguments.',
      },
    ],
    'no-restricted-imports': [
      'error',
      { name: 'node:process', importNames: ['env', 'default'], message: 'Use src/config.ts.' },
      { name: 'process', message: 'Use src/config.ts.' },
    ],
    'no-console': 'error',
    // `== null` tests for null or undefined, which GraphQL input mixes.
    eqeqeq: ['error', 'always', { null: 'ignore' }],
  },
};

const components = {
  files: ['**/*.tsx'],
  rules: {
    '@typescript-eslint/naming-convention': [
      'error',
      { selector: 'default', format: ['camelCase'] },
      { selector: 'variable', modifiers: ['const'], format: ['camelCase', 'UPPER_CASE'] },
      // React components are functions in PascalCase.
      { selector: 'function', format: ['camelCase', 'PascalCase'] },
      { selector: 'typeLike', format: ['PascalCase'] },
      { selector: 'import', format: ['camelCase', 'PascalCase', 'UPPER_CASE'] },
      { selector: ['property', 'objectLiteralMethod'], format: null },
    ],
  },
};

const hooks = {
  files: ['src/web/**/*.{ts,tsx}'],
  plugins: { 'react-hooks': reactHooks },
  rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
};

const environmentReaders = {
  files: ['src/config.ts', 'test/support/**/*.ts', '*.config.ts'],
  rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
};

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    // A test may assume the shape it expects, because the assertion that follows checks it.
    '@typescript-eslint/no-non-null-assertion': 'off',
    // Some tests make invalid calls on purpose.
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // A failed expectation shows the resulting string.
    '@typescript-eslint/no-base-to-string': 'off',
  },
};

const commandLine = {
  files: ['src/cli/**/*.ts', 'src/main.ts', 'src/serve.ts', 'src/stop-request.ts'],
  rules: { 'no-console': 'off' },
};

const scripts = {
  files: ['**/*.{js,mjs,cjs}'],
  extends: [js.configs.recommended],
  languageOptions: { globals: SCRIPT_GLOBALS },
};

const schema = {
  files: ['schema/**/*.graphql'],
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: {
      graphQLConfig: {
        projects: {
          // The two schemas have names in common that mean different things.
          public: { schema: 'schema/*.graphql', include: 'schema/*.graphql' },
          desk: {
            schema: ['schema/desk/*.graphql', 'schema/{agreement,vocabularies}.graphql'],
            include: 'schema/desk/*.graphql',
          },
        },
      },
    },
  },
  plugins: { '@graphql-eslint': graphqlPlugin },
  rules: {
    ...graphqlPlugin.configs['flat/schema-recommended'].rules,
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        DirectiveDefinition: true,
        EnumValueDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        rootField: true,
      },
    ],
    '@graphql-eslint/description-style': ['error', { style: 'block' }],
    '@graphql-eslint/naming-convention': [
      'error',
      {
        types: 'PascalCase',
        FieldDefinition: {
          style: 'camelCase',
          forbiddenPrefixes: ['get', 'fetch', 'list'],
          forbiddenSuffixes: ['List'],
        },
        InputValueDefinition: 'camelCase',
        Argument: 'camelCase',
        DirectiveDefinition: 'camelCase',
        EnumValueDefinition: 'UPPER_CASE',
        'FieldDefinition[parent.name.value=Query]': {
          forbiddenPrefixes: ['query', 'get', 'fetch', 'list'],
          forbiddenSuffixes: ['Query'],
        },
        'EnumTypeDefinition,EnumTypeExtension': { forbiddenSuffixes: ['Enum'] },
        'InterfaceTypeDefinition,InterfaceTypeExtension': { forbiddenPrefixes: ['Interface'] },
      },
    ],
    '@graphql-eslint/no-root-type': ['error', { disallow: ['mutation', 'subscription'] }],
    '@graphql-eslint/relay-page-info': 'error',
    // Ids are typed, readable strings of the corpus; not every object has one.
    '@graphql-eslint/strict-id-in-types': 'off',
  },
};

/** The desk changes the record, and reads no connections. */
const deskSchema = {
  files: ['schema/desk/*.graphql'],
  rules: {
    '@graphql-eslint/no-root-type': ['error', { disallow: ['subscription'] }],
    '@graphql-eslint/relay-page-info': 'off',
  },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'data/',
      'coverage/',
      'src/generated/',
      'src/web/generated/',
      '.cache/',
      '**/__generated__/',
    ],
  },
  typescript,
  components,
  hooks,
  environmentReaders,
  tests,
  commandLine,
  scripts,
  schema,
  deskSchema,
);
