/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Me {\n  me {\n    pseudonym\n    roles\n    may\n  }\n}": typeof types.MeDocument,
    "query Draft($id: ID!) {\n  changeSet(id: $id) {\n    ...DraftParts\n    problems {\n      ...Problem\n    }\n    effect {\n      ...DraftEffect\n    }\n  }\n}\n\nmutation SaveDraft($input: ChangeSetInput!) {\n  saveChangeSet(input: $input) {\n    changeSet {\n      id\n      revision\n    }\n    problems {\n      ...Problem\n    }\n    effect {\n      ...DraftEffect\n    }\n  }\n}\n\nquery LoadRecord($section: RecordSection!, $id: ID!) {\n  record(section: $section, id: $id) {\n    revision\n    record\n  }\n}\n\nfragment DraftParts on ChangeSet {\n  id\n  revision\n  status\n  author\n  title\n  reason\n  reverts\n  changes {\n    operation\n    section\n    id\n    ifRevision\n    record\n    reason\n    keeps\n  }\n}\n\nfragment Problem on Problem {\n  code\n  severity\n  path\n  section\n  id\n  message\n  remedy\n  conflict {\n    base\n    yours\n    theirs\n  }\n}\n\nfragment DraftEffect on Effect {\n  versionBefore\n  versionAfter\n  counts {\n    name\n    added\n    changed\n    removed\n  }\n}": typeof types.DraftDocument,
};
const documents: Documents = {
    "query Me {\n  me {\n    pseudonym\n    roles\n    may\n  }\n}": types.MeDocument,
    "query Draft($id: ID!) {\n  changeSet(id: $id) {\n    ...DraftParts\n    problems {\n      ...Problem\n    }\n    effect {\n      ...DraftEffect\n    }\n  }\n}\n\nmutation SaveDraft($input: ChangeSetInput!) {\n  saveChangeSet(input: $input) {\n    changeSet {\n      id\n      revision\n    }\n    problems {\n      ...Problem\n    }\n    effect {\n      ...DraftEffect\n    }\n  }\n}\n\nquery LoadRecord($section: RecordSection!, $id: ID!) {\n  record(section: $section, id: $id) {\n    revision\n    record\n  }\n}\n\nfragment DraftParts on ChangeSet {\n  id\n  revision\n  status\n  author\n  title\n  reason\n  reverts\n  changes {\n    operation\n    section\n    id\n    ifRevision\n    record\n    reason\n    keeps\n  }\n}\n\nfragment Problem on Problem {\n  code\n  severity\n  path\n  section\n  id\n  message\n  remedy\n  conflict {\n    base\n    yours\n    theirs\n  }\n}\n\nfragment DraftEffect on Effect {\n  versionBefore\n  versionAfter\n  counts {\n    name\n    added\n    changed\n    removed\n  }\n}": types.DraftDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Me {\n  me {\n    pseudonym\n    roles\n    may\n  }\n}"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Draft($id: ID!) {\n  changeSet(id: $id) {\n    ...DraftParts\n    problems {\n      ...Problem\n    }\n    effect {\n      ...DraftEffect\n    }\n  }\n}\n\nmutation SaveDraft($input: ChangeSetInput!) {\n  saveChangeSet(input: $input) {\n    changeSet {\n      id\n      revision\n    }\n    problems {\n      ...Problem\n    }\n    effect {\n      ...DraftEffect\n    }\n  }\n}\n\nquery LoadRecord($section: RecordSection!, $id: ID!) {\n  record(section: $section, id: $id) {\n    revision\n    record\n  }\n}\n\nfragment DraftParts on ChangeSet {\n  id\n  revision\n  status\n  author\n  title\n  reason\n  reverts\n  changes {\n    operation\n    section\n    id\n    ifRevision\n    record\n    reason\n    keeps\n  }\n}\n\nfragment Problem on Problem {\n  code\n  severity\n  path\n  section\n  id\n  message\n  remedy\n  conflict {\n    base\n    yours\n    theirs\n  }\n}\n\nfragment DraftEffect on Effect {\n  versionBefore\n  versionAfter\n  counts {\n    name\n    added\n    changed\n    removed\n  }\n}"): typeof import('./graphql').DraftDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
