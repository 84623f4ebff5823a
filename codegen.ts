/**
 * Generates schema enums and page constants from the vocabularies, resolver types from the schema, and
 * answer types from the pages' documents. The output is checked in; `npm run codegen:check` verifies
 * that it is up to date.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { printRecordForms } from './src/desk/print-record-forms.js';
import { printRecordInputs } from './src/desk/print-record-inputs.js';
import { printPageWords, printVocabularySchema } from './src/domain/ontology/print-vocabularies.js';

const enums = printVocabularySchema();
const records = printRecordInputs();

// The enums and inputs as printed now, not the files written by the last run.
const publicSchema = ['schema/!(vocabularies).graphql', enums];
const deskSchema = ['schema/desk/!(records).graphql', 'schema/agreement.graphql', records, enums];

/** Answer types of the pages' documents. */
const pageDocuments = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    immutableTypes: true,
    strictScalars: true,
    useTypeImports: true,
    defaultScalarType: 'unknown',
    scalars: { JSON: 'unknown', ID: 'string' },
    // The pages treat an answer with errors as an error, so they never see null for an errored field.
    nullability: { errorHandlingClient: true },
  },
} as const;

const config: CodegenConfig = {
  generates: {
    'schema/vocabularies.graphql': { schema: publicSchema, plugins: [{ add: { content: enums } }] },
    'src/web/generated/words.ts': {
      schema: publicSchema,
      plugins: [{ add: { content: printPageWords() } }],
    },
    'src/web/generated/desk/record-forms.ts': {
      schema: deskSchema,
      plugins: [{ add: { content: printRecordForms() } }],
    },
    'src/generated/graphql.ts': {
      schema: publicSchema,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.js',
        strictScalars: true,
        useTypeImports: true,
        defaultScalarType: 'unknown',
        scalars: { JSON: 'unknown' },
        contextType: '../graphql/context.js#RequestContext',
        // Nested values are rows of the planner, whatever their type in the schema.
        defaultMapper: '../planner/print/row.js#Row',
        mappers: {
          RecordRevision: '../domain/history-reader.js#HistoryRevision',
          RevisionPage: '../domain/history-reader.js#HistoryRevisionPage',
          ChangePage: '../domain/history-reader.js#HistoryEventPage',
          RecordDifferences: '../domain/history-reader.js#HistoryDifference',
        },
      },
    },
    'schema/desk/records.graphql': { schema: deskSchema, plugins: [{ add: { content: records } }] },
    'src/generated/desk.ts': {
      schema: deskSchema,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.js',
        strictScalars: true,
        useTypeImports: true,
        scalars: { JSON: '../cypher/statement.js#Value' },
        contextType: '../desk/desk-context.js#DeskContext',
        mappers: {
          Visitor: '../desk/access/visitor.js#Visitor as VisitorModel',
          ChangeSet: '../curation/change-set.js#ChangeSet as ChangeSetModel',
          ChangeSetPayload:
            '../curation/curation-service.js#ChangeSetResult as ChangeSetResultModel',
          Change: '../curation/prepare-changes.js#RequestedChange as RequestedChangeModel',
          FoundRecord: '../curation/find-records.js#FoundRecord as FoundRecordModel',
          ChangedRecord: '../curation/changed-records.js#ChangedRecord as ChangedRecordModel',
          Problem: '../curation/problem.js#Problem as ProblemModel',
          Task: '../curation/coding-task.js#CodingTask as CodingTaskModel',
          Coding: '../desk/shown-coding.js#ShownCoding as ShownCodingModel',
          CodedRecord: '../curation/coding-task.js#CodedRecord as CodedRecordModel',
          Comparison: '../desk/shown-coding.js#ShownComparison as ShownComparisonModel',
          ComparedStatement:
            '../curation/compare-codings.js#ComparedStatement as ComparedStatementModel',
          ComparedAct: '../curation/compare-codings.js#ComparedAct as ComparedActModel',
          FieldDifference: '../curation/compare-codings.js#FieldDifference as FieldDifferenceModel',
          AgreementGroup: '../agreement/group-agreement.js#AgreementGroup as AgreementGroupModel',
          Import: '../curation/imports/table-import.js#TableImport as TableImportModel',
          ImportRow: '../curation/imports/table-import.js#StandingGroup as StandingGroupModel',
          ImportProfile: '../import/profile.js#Profile as ProfileModel',
          ImportName: '../curation/imports/table-import.js#ReadName as ReadNameModel',
          RowFault: '../curation/imports/table-import.js#ImportFault as ImportFaultModel',
          Effect: '../curation/effect.js#Effect as EffectModel',
          Text: '../curation/texts.js#PastedText as TextModel',
        },
      },
    },
    'src/web/generated/': {
      ...pageDocuments,
      schema: publicSchema,
      documents: ['src/web/dashboard/**/*.graphql', 'src/web/desk/public/**/*.graphql'],
    },
    'src/web/generated/desk/': {
      ...pageDocuments,
      schema: deskSchema,
      documents: ['src/web/desk/!(public)/**/*.graphql'],
    },
  },
};

export default config;
