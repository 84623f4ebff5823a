/**
 * Every key of every filter, defined once: its values, what it tests, and its name in a URL.
 * Parsing, the JSON form, URL parameters, command-line options, the check of ids and the Cypher are
 * derived from here; a test holds the schema's input types to it. The order of the keys is the
 * order in which predicates are printed.
 */
import type { IdLabel } from '../ontology/ids.js';
import { actorLabels, type FamilyLabel, type NodeLabel } from '../ontology/node-definitions.js';
import { principals, type RelationshipType } from '../ontology/relationship-definitions.js';
import {
  accusationBases,
  againstRoles,
  conducts,
  contestedAspects,
  denialForms,
  hedges,
  incidentKinds,
  initiativeKinds,
  initiativeRelations,
  positionKinds,
  publisherKinds,
  replyRelations,
  sourceChecks,
  type Vocabulary,
} from '../ontology/vocabularies.js';

/** The values of a key. */
export type FilterKey =
  /** Terms of a vocabulary: any of them. */
  | (KeyOf & { readonly kind: 'WORDS'; readonly vocabulary: Vocabulary })
  /** One term of a vocabulary. */
  | (KeyOf & { readonly kind: 'WORD'; readonly vocabulary: Vocabulary })
  /** Ids of records with one of these labels: any of them. */
  | (KeyOf & {
      readonly kind: 'IDS';
      readonly labels: readonly IdLabel[];
      /** With `includeParts`, these records include their parts. */
      readonly withParts?: true;
      /** Which key to use for ids of other labels: appended to the error message. */
      readonly advice?: string;
    })
  /** Texts that occur in the data, in any spelling: any of them. */
  | (KeyOf & { readonly kind: 'TEXTS'; readonly list: TextList })
  /** Types of actor: any of them. */
  | (KeyOf & { readonly kind: 'ACTOR_TYPES' })
  | (KeyOf & { readonly kind: 'FLAG' })
  | (KeyOf & {
      readonly kind: 'PERIOD';
      /** The parameters of its two ends, with descriptions as in `describes`. */
      readonly ends?: Readonly<Record<'from' | 'to', string>>;
    })
  /** A text to be found within another. */
  | (KeyOf & { readonly kind: 'TEXT' })
  /** Keys that must hold for the same relationship. */
  | { readonly kind: 'GROUP'; readonly keys: FilterKeys };

interface KeyOf {
  readonly tests: Test;
  /** Help text for URLs and commands. Absent where the key exists in neither. */
  readonly describes?: string;
  /** The URL parameter, where its name differs from that of the key. */
  readonly parameter?: string;
}

/** Properties whose values in the data make up the list that a filter chooses from. */
export const textLists = {
  REGION: [['State', 'region']],
  COUNTRY_CODE: [['State', 'iso2']],
  LANGUAGE: [
    ['Excerpt', 'language'],
    ['Document', 'language'],
  ],
  STATEMENT_FORM: [['Statement', 'form']],
} as const satisfies Readonly<
  Record<string, readonly (readonly [label: NodeLabel, property: string])[]>
>;
export type TextList = keyof typeof textLists;

export type FilterKeys = Readonly<Record<string, FilterKey>>;

/** What a key tests of a record. */
export type Test =
  /** A property; a list of texts where `isList`. */
  | { readonly property: string; readonly isList?: true }
  /** The folded text of a property. */
  | { readonly contains: string }
  /** Its name or one of its aliases. */
  | { readonly named: true }
  /** The interval of a date; `isRequired` where every record has one. */
  | { readonly overlaps: string; readonly isRequired?: true }
  /** A property of the record at the end of a path, or of the path's last relationship. */
  | { readonly path: Path; readonly end: string }
  | { readonly path: Path; readonly relationship: string }
  /** Its own kind, by label where the kind has one. */
  | { readonly positionKind: true }
  | { readonly label: true }
  /** Nothing: it modifies what other keys test. */
  | { readonly modifier: true };

/**
 * A path of relationships from the record. Keys that share a path hold for the same relationship.
 */
export interface Path {
  readonly steps: readonly [Step, ...Step[]];
  /** The variable of the record at the end. */
  readonly as: string;
  /** The last relationship has properties that keys test. */
  readonly hasProperties?: true;
}

export interface Step {
  readonly types: readonly [RelationshipType, ...RelationshipType[]];
  readonly direction: 'OUT' | 'IN';
  readonly to: NodeLabel | 'Actor' | 'Position';
  /** How often the relationship may be repeated. */
  readonly upTo?: number;
}

const out = (type: RelationshipType, to: Step['to']): Step => ({
  types: [type],
  direction: 'OUT',
  to,
});
const into = (type: RelationshipType, to: Step['to']): Step => ({
  types: [type],
  direction: 'IN',
  to,
});
const along = (as: string, ...steps: Path['steps']): Path => ({ steps, as });

const AIM: Path = { ...along('a', out('AGAINST', 'Actor')), hasProperties: true };
const MENTION: Path = { ...along('i', out('REFERS_TO', 'Initiative')), hasProperties: true };
const CARRIER = [into('CONTAINS', 'Statement'), into('CARRIES', 'Document')] as const;
const REPLY: Path = { ...along('q', out('RESPONDS_TO', 'Position')), hasProperties: true };

export const positionKeys = {
  kind: {
    kind: 'WORDS',
    vocabulary: positionKinds,
    tests: { positionKind: true },
    describes: 'kinds of position: ACCUSATION, DENIAL, …',
  },
  madeBy: {
    kind: 'IDS',
    labels: principals,
    advice: 'voicedBy finds who issued or delivered it',
    tests: { path: along('a', into('MADE', 'Actor')), end: 'id' },
    describes: 'ids of the states, blocs and organisations on whose behalf it was made',
  },
  voicedBy: {
    kind: 'IDS',
    labels: actorLabels,
    withParts: true,
    tests: {
      path: along('a', into('CONTAINS', 'Statement'), {
        types: ['ISSUED', 'DELIVERED'],
        direction: 'IN',
        to: 'Actor',
      }),
      end: 'id',
    },
    describes: 'ids of the agencies, persons and others who issued or delivered its statement',
  },
  speaksFor: {
    kind: 'IDS',
    labels: actorLabels,
    tests: {
      path: along(
        'a',
        into('CONTAINS', 'Statement'),
        into('DELIVERED', 'Spokesperson'),
        out('SPEAKS_FOR', 'Actor'),
      ),
      end: 'id',
    },
    describes: 'ids of actors for whom a person who delivered it speaks',
  },
  region: {
    kind: 'TEXTS',
    list: 'REGION',
    tests: { path: along('a', into('MADE', 'State')), end: 'region' },
    describes: 'regions of the states on whose behalf it was made: Europe, Asia, …',
  },
  madeByMembersOf: {
    kind: 'IDS',
    labels: ['Bloc'],
    tests: { path: along('b', into('MADE', 'State'), out('MEMBER_OF', 'Bloc')), end: 'id' },
    describes: 'ids of blocs of which a state on whose behalf it was made is or was a member',
  },
  against: {
    kind: 'GROUP',
    keys: {
      actors: {
        kind: 'IDS',
        labels: actorLabels,
        withParts: true,
        tests: { path: AIM, end: 'id' },
        parameter: 'against',
        describes: 'ids of the actors that it is aimed at',
      },
      roles: {
        kind: 'WORDS',
        vocabulary: againstRoles,
        tests: { path: AIM, relationship: 'role' },
        parameter: 'role',
        describes: 'the role in which it is aimed at them: ACCUSED, ADDRESSEE, CRITICISED',
      },
      regions: {
        kind: 'TEXTS',
        list: 'REGION',
        tests: { path: AIM, end: 'region' },
        parameter: 'againstRegion',
        describes: 'regions of the states that it is aimed at',
      },
    },
  },
  againstMembersOf: {
    kind: 'IDS',
    labels: ['Bloc'],
    tests: { path: along('b', out('AGAINST', 'State'), out('MEMBER_OF', 'Bloc')), end: 'id' },
    describes: 'ids of blocs of which a state that it is aimed at is or was a member',
  },
  concerns: {
    kind: 'IDS',
    labels: ['Incident'],
    withParts: true,
    tests: { path: along('i', out('CONCERNS', 'Incident')), end: 'id' },
    describes: 'ids of incidents that it mentions',
  },
  incidentKind: {
    kind: 'WORDS',
    vocabulary: incidentKinds,
    tests: { path: along('i', out('CONCERNS', 'Incident')), end: 'kind' },
    describes: 'kinds of incident that it mentions',
  },
  refersTo: {
    kind: 'IDS',
    labels: ['Initiative'],
    tests: { path: MENTION, end: 'id' },
    describes: 'ids of initiatives',
  },
  respondsTo: {
    kind: 'IDS',
    labels: ['Position'],
    tests: { path: REPLY, end: 'id' },
    describes: 'ids of positions that it answers',
  },
  includeParts: {
    kind: 'FLAG',
    tests: { modifier: true },
    describes: 'actors include their agencies, incidents their parts',
  },
  occurred: {
    kind: 'PERIOD',
    tests: { overlaps: 'occurredOn', isRequired: true },
    ends: {
      from: 'said on or after this date: 2020, 2020-07, 2020-07-01',
      to: 'said on or before this date',
    },
  },
  denialForm: {
    kind: 'WORDS',
    vocabulary: denialForms,
    tests: { property: 'form' },
    describes: 'forms of denial',
  },
  contests: {
    kind: 'WORDS',
    vocabulary: contestedAspects,
    tests: { property: 'contests', isList: true },
    describes: 'what a denial contests',
  },
  conduct: {
    kind: 'WORDS',
    vocabulary: conducts,
    tests: { property: 'conduct', isList: true },
    describes: 'what an accusation alleges',
  },
  hedge: {
    kind: 'WORDS',
    vocabulary: hedges,
    tests: { property: 'hedge' },
    describes: 'how certain an accusation says it is',
  },
  basis: {
    kind: 'WORDS',
    vocabulary: accusationBases,
    tests: { property: 'basis' },
    describes: 'grounds of an accusation',
  },
  replyRelation: {
    kind: 'WORDS',
    vocabulary: replyRelations,
    tests: { path: REPLY, relationship: 'relation' },
    describes: 'how it answers: DENIES, COUNTERS, …',
  },
  initiativeRelation: {
    kind: 'WORDS',
    vocabulary: initiativeRelations,
    tests: { path: MENTION, relationship: 'relation' },
    describes: 'how it refers to an initiative',
  },
  isCounter: {
    kind: 'FLAG',
    tests: { property: 'isCounter' },
    describes: 'counter-accusations, or the other accusations',
  },
  isAnswered: {
    kind: 'FLAG',
    tests: { property: 'isAnswered' },
    describes: 'accusations that an accused side answered, or not',
  },
  language: {
    kind: 'TEXTS',
    list: 'LANGUAGE',
    tests: { path: along('x', out('EVIDENCED_BY', 'Excerpt')), end: 'language' },
    describes: 'languages of the words that support it: en, ru, …',
  },
  statementForm: {
    kind: 'TEXTS',
    list: 'STATEMENT_FORM',
    tests: { path: along('s', into('CONTAINS', 'Statement')), end: 'form' },
    describes: 'forms of its statement, such as joint statement',
  },
  document: {
    kind: 'IDS',
    labels: ['Document'],
    tests: { path: along('d', ...CARRIER), end: 'id' },
    describes: 'ids of documents that carry its statement',
  },
  publisher: {
    kind: 'IDS',
    labels: ['Publisher'],
    tests: { path: along('u', ...CARRIER, out('PUBLISHED_BY', 'Publisher')), end: 'id' },
    describes: 'ids of publishers of documents that carry its statement',
  },
  text: {
    kind: 'TEXT',
    tests: { contains: 'searchText' },
    describes: 'words that it contains',
  },
} as const satisfies FilterKeys;

const PUBLISHER = out('PUBLISHED_BY', 'Publisher');

/** The filters of the other kinds of record. */
export const recordKeys = {
  StatementFilter: {
    madeBy: {
      kind: 'IDS',
      labels: principals,
      advice: 'issuedBy and deliveredBy find who voiced it',
      tests: { path: along('a', out('CONTAINS', 'Position'), into('MADE', 'Actor')), end: 'id' },
    },
    issuedBy: {
      kind: 'IDS',
      labels: actorLabels,
      tests: { path: along('a', into('ISSUED', 'Actor')), end: 'id' },
    },
    deliveredBy: {
      kind: 'IDS',
      labels: actorLabels,
      tests: { path: along('a', into('DELIVERED', 'Actor')), end: 'id' },
    },
    occurred: { kind: 'PERIOD', tests: { overlaps: 'occurredOn' } },
    sourceCheck: {
      kind: 'WORD',
      vocabulary: sourceChecks,
      tests: { property: 'sourceCheck' },
    },
    text: { kind: 'TEXT', tests: { contains: 'searchText' } },
  },
  ActorFilter: {
    types: { kind: 'ACTOR_TYPES', tests: { label: true } },
    name: { kind: 'TEXT', tests: { named: true } },
    iso2: { kind: 'TEXTS', list: 'COUNTRY_CODE', tests: { property: 'iso2' } },
    region: { kind: 'TEXTS', list: 'REGION', tests: { property: 'region' } },
    partOf: {
      kind: 'IDS',
      labels: actorLabels,
      tests: {
        path: along('w', { types: ['PART_OF'], direction: 'OUT', to: 'Actor', upTo: 4 }),
        end: 'id',
      },
    },
  },
  InitiativeFilter: {
    name: { kind: 'TEXT', tests: { named: true } },
    kind: { kind: 'WORDS', vocabulary: initiativeKinds, tests: { property: 'kind' } },
    proposedBy: {
      kind: 'IDS',
      labels: actorLabels,
      tests: { path: along('a', into('PROPOSED', 'Actor')), end: 'id' },
    },
  },
  IncidentFilter: {
    name: { kind: 'TEXT', tests: { contains: 'nameFolded' } },
    kind: { kind: 'WORDS', vocabulary: incidentKinds, tests: { property: 'kind' } },
    saidToAffect: {
      kind: 'IDS',
      labels: actorLabels,
      tests: { path: along('a', out('SAID_TO_AFFECT', 'Actor')), end: 'id' },
    },
    partOf: {
      kind: 'IDS',
      labels: ['Incident'],
      tests: {
        path: along('w', {
          types: ['SAID_TO_BE_PART_OF'],
          direction: 'OUT',
          to: 'Incident',
          upTo: 4,
        }),
        end: 'id',
      },
    },
    occurred: { kind: 'PERIOD', tests: { overlaps: 'period' } },
  },
  DocumentFilter: {
    title: { kind: 'TEXT', tests: { contains: 'titleFolded' } },
    language: { kind: 'TEXTS', list: 'LANGUAGE', tests: { property: 'language' } },
    publisherKind: {
      kind: 'WORDS',
      vocabulary: publisherKinds,
      tests: { path: along('u', PUBLISHER), end: 'kind' },
    },
    affiliatedWith: {
      kind: 'IDS',
      labels: ['State'],
      tests: { path: along('a', PUBLISHER, out('AFFILIATED_WITH', 'State')), end: 'id' },
    },
    published: { kind: 'PERIOD', tests: { overlaps: 'publishedOn' } },
  },
} as const satisfies Readonly<Record<string, FilterKeys>>;

/** All filters by the name of their input type. */
export const filterKeys = { PositionFilter: positionKeys, ...recordKeys };
export type FilterName = keyof typeof filterKeys;

/** The keys of a filter, those inside groups included, each once. */
export function listTestedKeys(
  keys: FilterKeys,
): readonly (readonly [name: string, key: Exclude<FilterKey, { readonly kind: 'GROUP' }>])[] {
  return Object.entries(keys).flatMap(([name, key]) =>
    key.kind === 'GROUP' ? listTestedKeys(key.keys) : [[name, key] as const],
  );
}

/** Whether `includeParts` changes the result of the key. */
export function hasParts(key: FilterKey): boolean {
  return listTestedKeys({ key }).some(([, each]) => each.kind === 'IDS' && each.withParts === true);
}

/** The labels of all records that a filter can name by id; each once. */
export const namedLabels: readonly (NodeLabel | FamilyLabel)[] = [
  ...new Set(
    Object.values<FilterKeys>(filterKeys)
      .flatMap(listTestedKeys)
      .flatMap(([, key]) => (key.kind === 'IDS' ? key.labels : []))
      .map((label) => (isActorLabel(label) ? 'Actor' : label)),
  ),
];

function isActorLabel(label: IdLabel): boolean {
  return actorLabels.some((each) => each === label);
}
