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
    "query FindActors($name: String!, $types: [ActorType!], $first: Int!) {\n  actors(filter: {name: $name, types: $types}, first: $first) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nquery ActorNames($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    ... on Actor {\n      name\n    }\n  }\n}": typeof types.FindActorsDocument,
    "query HowToCite {\n  dataset {\n    version\n    licence\n    citation {\n      text\n      bibtex\n    }\n  }\n}": typeof types.HowToCiteDocument,
    "query Dyads($filter: PositionFilter, $joint: JointCounting!, $first: Int!) {\n  dyads(filter: $filter, joint: $joint, first: $first) {\n    totalCount\n    matchedAccusations\n    nodes {\n      accuser {\n        id\n        name\n      }\n      accused {\n        id\n        name\n      }\n      accusations\n      answered\n      counterAccusations\n      medianLatency {\n        minDays\n        maxDays\n      }\n      firstOn {\n        ...Day\n      }\n      lastOn {\n        ...Day\n      }\n    }\n  }\n}": typeof types.DyadsDocument,
    "query OverviewDyads($first: Int!) {\n  dyads(first: $first) {\n    totalCount\n    matchedAccusations\n    nodes {\n      accuser {\n        id\n        name\n      }\n      accused {\n        id\n        name\n      }\n      accusations\n      answered\n    }\n  }\n}\n\nquery OverviewTimeline {\n  timeline(by: KIND, interval: YEAR) {\n    totalCount\n    buckets {\n      from\n      to\n      count\n      values {\n        value\n        count\n      }\n    }\n  }\n}\n\nquery LatestExchanges($first: Int!, $relations: [ReplyRelation!]) {\n  positions(filter: {replyRelation: $relations}, first: $first) {\n    totalCount\n    nodes {\n      ...QuotedPosition\n      respondsTo {\n        relation\n        explicit\n        position {\n          ...PositionLine\n        }\n      }\n    }\n  }\n  dataset {\n    version\n    counts {\n      statements\n      positions\n      accusations\n      denials\n      replies\n      documents\n    }\n  }\n}": typeof types.OverviewDyadsDocument,
    "fragment Day on PartialDate {\n  value\n  precision\n  earliest\n  latest\n}\n\nfragment Source on Document {\n  id\n  url\n  title\n  language\n  filedOn {\n    ...Day\n  }\n  publishedOn {\n    ...Day\n  }\n  dateInferred\n  readInFull\n  publisher {\n    name\n    kind\n    wordsFrom\n    affiliation {\n      basis\n      state {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment PositionLine on Position {\n  __typename\n  id\n  kind\n  asserts\n  quote\n  occurredOn {\n    ...Day\n  }\n  madeBy {\n    id\n    name\n  }\n  against {\n    role\n    actor {\n      id\n      name\n    }\n  }\n  ... on Accusation {\n    hedge\n    conduct\n    isAnswered\n  }\n  ... on Denial {\n    form\n  }\n}\n\nfragment QuotedPosition on Position {\n  ...PositionLine\n  evidence {\n    exact\n    speech\n    language\n    document {\n      id\n      url\n      title\n      publisher {\n        name\n      }\n      publishedOn {\n        ...Day\n      }\n    }\n  }\n}": typeof types.DayFragmentDoc,
};
const documents: Documents = {
    "query FindActors($name: String!, $types: [ActorType!], $first: Int!) {\n  actors(filter: {name: $name, types: $types}, first: $first) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nquery ActorNames($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    ... on Actor {\n      name\n    }\n  }\n}": types.FindActorsDocument,
    "query HowToCite {\n  dataset {\n    version\n    licence\n    citation {\n      text\n      bibtex\n    }\n  }\n}": types.HowToCiteDocument,
    "query Dyads($filter: PositionFilter, $joint: JointCounting!, $first: Int!) {\n  dyads(filter: $filter, joint: $joint, first: $first) {\n    totalCount\n    matchedAccusations\n    nodes {\n      accuser {\n        id\n        name\n      }\n      accused {\n        id\n        name\n      }\n      accusations\n      answered\n      counterAccusations\n      medianLatency {\n        minDays\n        maxDays\n      }\n      firstOn {\n        ...Day\n      }\n      lastOn {\n        ...Day\n      }\n    }\n  }\n}": types.DyadsDocument,
    "query OverviewDyads($first: Int!) {\n  dyads(first: $first) {\n    totalCount\n    matchedAccusations\n    nodes {\n      accuser {\n        id\n        name\n      }\n      accused {\n        id\n        name\n      }\n      accusations\n      answered\n    }\n  }\n}\n\nquery OverviewTimeline {\n  timeline(by: KIND, interval: YEAR) {\n    totalCount\n    buckets {\n      from\n      to\n      count\n      values {\n        value\n        count\n      }\n    }\n  }\n}\n\nquery LatestExchanges($first: Int!, $relations: [ReplyRelation!]) {\n  positions(filter: {replyRelation: $relations}, first: $first) {\n    totalCount\n    nodes {\n      ...QuotedPosition\n      respondsTo {\n        relation\n        explicit\n        position {\n          ...PositionLine\n        }\n      }\n    }\n  }\n  dataset {\n    version\n    counts {\n      statements\n      positions\n      accusations\n      denials\n      replies\n      documents\n    }\n  }\n}": types.OverviewDyadsDocument,
    "fragment Day on PartialDate {\n  value\n  precision\n  earliest\n  latest\n}\n\nfragment Source on Document {\n  id\n  url\n  title\n  language\n  filedOn {\n    ...Day\n  }\n  publishedOn {\n    ...Day\n  }\n  dateInferred\n  readInFull\n  publisher {\n    name\n    kind\n    wordsFrom\n    affiliation {\n      basis\n      state {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment PositionLine on Position {\n  __typename\n  id\n  kind\n  asserts\n  quote\n  occurredOn {\n    ...Day\n  }\n  madeBy {\n    id\n    name\n  }\n  against {\n    role\n    actor {\n      id\n      name\n    }\n  }\n  ... on Accusation {\n    hedge\n    conduct\n    isAnswered\n  }\n  ... on Denial {\n    form\n  }\n}\n\nfragment QuotedPosition on Position {\n  ...PositionLine\n  evidence {\n    exact\n    speech\n    language\n    document {\n      id\n      url\n      title\n      publisher {\n        name\n      }\n      publishedOn {\n        ...Day\n      }\n    }\n  }\n}": types.DayFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindActors($name: String!, $types: [ActorType!], $first: Int!) {\n  actors(filter: {name: $name, types: $types}, first: $first) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nquery ActorNames($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    ... on Actor {\n      name\n    }\n  }\n}"): typeof import('./graphql').FindActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HowToCite {\n  dataset {\n    version\n    licence\n    citation {\n      text\n      bibtex\n    }\n  }\n}"): typeof import('./graphql').HowToCiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Dyads($filter: PositionFilter, $joint: JointCounting!, $first: Int!) {\n  dyads(filter: $filter, joint: $joint, first: $first) {\n    totalCount\n    matchedAccusations\n    nodes {\n      accuser {\n        id\n        name\n      }\n      accused {\n        id\n        name\n      }\n      accusations\n      answered\n      counterAccusations\n      medianLatency {\n        minDays\n        maxDays\n      }\n      firstOn {\n        ...Day\n      }\n      lastOn {\n        ...Day\n      }\n    }\n  }\n}"): typeof import('./graphql').DyadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OverviewDyads($first: Int!) {\n  dyads(first: $first) {\n    totalCount\n    matchedAccusations\n    nodes {\n      accuser {\n        id\n        name\n      }\n      accused {\n        id\n        name\n      }\n      accusations\n      answered\n    }\n  }\n}\n\nquery OverviewTimeline {\n  timeline(by: KIND, interval: YEAR) {\n    totalCount\n    buckets {\n      from\n      to\n      count\n      values {\n        value\n        count\n      }\n    }\n  }\n}\n\nquery LatestExchanges($first: Int!, $relations: [ReplyRelation!]) {\n  positions(filter: {replyRelation: $relations}, first: $first) {\n    totalCount\n    nodes {\n      ...QuotedPosition\n      respondsTo {\n        relation\n        explicit\n        position {\n          ...PositionLine\n        }\n      }\n    }\n  }\n  dataset {\n    version\n    counts {\n      statements\n      positions\n      accusations\n      denials\n      replies\n      documents\n    }\n  }\n}"): typeof import('./graphql').OverviewDyadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Day on PartialDate {\n  value\n  precision\n  earliest\n  latest\n}\n\nfragment Source on Document {\n  id\n  url\n  title\n  language\n  filedOn {\n    ...Day\n  }\n  publishedOn {\n    ...Day\n  }\n  dateInferred\n  readInFull\n  publisher {\n    name\n    kind\n    wordsFrom\n    affiliation {\n      basis\n      state {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment PositionLine on Position {\n  __typename\n  id\n  kind\n  asserts\n  quote\n  occurredOn {\n    ...Day\n  }\n  madeBy {\n    id\n    name\n  }\n  against {\n    role\n    actor {\n      id\n      name\n    }\n  }\n  ... on Accusation {\n    hedge\n    conduct\n    isAnswered\n  }\n  ... on Denial {\n    form\n  }\n}\n\nfragment QuotedPosition on Position {\n  ...PositionLine\n  evidence {\n    exact\n    speech\n    language\n    document {\n      id\n      url\n      title\n      publisher {\n        name\n      }\n      publishedOn {\n        ...Day\n      }\n    }\n  }\n}"): typeof import('./graphql').DayFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
