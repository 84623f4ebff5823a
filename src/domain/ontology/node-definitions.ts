/**
 * The nodes of the ontology, as data: labels, ids and properties. Seed validation, the loader's
 * Cypher, the indexes, the planner's projections, the export columns and the docs are derived from
 * these definitions. Independent of the engines and the API.
 */
import { note, type Properties, type PropertyDefinition } from './properties.js';
import { stateCodeProperties } from './state-codes.js';
import {
  accusationBases,
  agencyKinds,
  conducts,
  contestedAspects,
  denialForms,
  hedges,
  incidentKinds,
  initiativeKinds,
  organizationKinds,
  positionKinds,
  publisherKinds,
  sourceChecks,
  speechModes,
  translators,
} from './vocabularies.js';

export const actorLabels = [
  'State',
  'Agency',
  'Spokesperson',
  'Initiative',
  'Bloc',
  'Organization',
  'Group',
] as const;
export type ActorLabel = (typeof actorLabels)[number];

export const positionLabels = ['Accusation', 'Denial', 'Proposal', 'Remark'] as const;
export type PositionLabel = (typeof positionLabels)[number];

export type NodeLabel =
  ActorLabel | PositionLabel | 'Statement' | 'Incident' | 'Excerpt' | 'Document' | 'Publisher';

/** A label that several node labels share. */
export type FamilyLabel = 'Actor' | 'Position';

export interface NodeDefinition {
  /** Prefix of its ids, before the colon: `state:gb`. */
  readonly idPrefix: string;
  readonly family?: FamilyLabel;
  readonly describes: string;
  readonly properties: Properties;
}

const id: PropertyDefinition = { type: 'STRING', required: true, describes: 'typed, readable id' };
const label: PropertyDefinition = {
  type: 'STRING',
  derived: true,
  describes: 'display name in one line, at most 80 characters; for agencies with their country',
};
const name: PropertyDefinition = { type: 'STRING', required: true, describes: 'name in English' };

/** The integer bounds of a partial date, in days since 1970-01-01: what engines compare. */
function dayBounds(property: string): Properties {
  const bound = (which: string): PropertyDefinition => ({
    type: 'INTEGER',
    derived: true,
    internal: true,
    describes: `${which} day of ${property}, days since 1970-01-01`,
  });
  return { [`${property}DayFrom`]: bound('first'), [`${property}DayTo`]: bound('last') };
}

const searchText: PropertyDefinition = {
  type: 'STRING',
  derived: true,
  internal: true,
  describes: 'folded text that filters search',
};

const searchWords: PropertyDefinition = {
  type: 'STRING',
  derived: true,
  internal: true,
  describes:
    'folded words separated by spaces, each Chinese or Japanese character one word: the text that search indexes',
};

const actorProperties = {
  id,
  label,
  name,
  aliases: { type: 'STRINGS', describes: 'other names in use' },
  wikidata: { type: 'STRING', describes: 'Wikidata item, such as Q145' },
  note,
  nameFolded: {
    type: 'STRING',
    derived: true,
    internal: true,
    describes: 'folded name, the sort key',
  },
  namesFolded: {
    type: 'STRING',
    derived: true,
    internal: true,
    describes: 'folded label, name and aliases, which the filter by name searches',
  },
  namesExact: {
    type: 'STRINGS',
    derived: true,
    internal: true,
    describes: 'ids, codes and names without punctuation and spaces, for exact lookup',
  },
  searchText,
  searchWords,
} as const satisfies Properties;

const positionProperties = {
  id,
  label,
  kind: {
    type: 'STRING',
    required: true,
    vocabulary: positionKinds,
    describes: 'kind of speech act',
  },
  asserts: {
    type: 'STRING',
    required: true,
    describes: "one neutral sentence in the compilers' own words: what is asserted",
  },
  quote: { type: 'STRING', describes: "the speaker's words, at most 20" },
  note,
  occurredOn: {
    type: 'PARTIAL_DATE',
    derived: true,
    describes: 'date of the statement that contains it',
  },
  ...dayBounds('occurredOn'),
  searchText,
  searchWords,
} as const satisfies Properties;

export const nodeDefinitions: Readonly<Record<NodeLabel, NodeDefinition>> = {
  State: {
    idPrefix: 'state',
    family: 'Actor',
    describes: 'a state or territory with an ISO 3166 code; no statement about recognition',
    properties: {
      ...actorProperties,
      ...stateCodeProperties,
      region: { type: 'STRING', describes: 'UN M49 region' },
    },
  },
  Agency: {
    idPrefix: 'agency',
    family: 'Actor',
    describes: 'a ministry, embassy, service or other body of a state or bloc',
    properties: {
      ...actorProperties,
      kind: {
        type: 'STRING',
        required: true,
        vocabulary: agencyKinds,
        describes: 'kind of body, as classified by the compilers',
      },
    },
  },
  Spokesperson: {
    idPrefix: 'spokesperson',
    family: 'Actor',
    describes: 'who speaks: a named person, or an unnamed person of an office',
    properties: {
      ...actorProperties,
      named: {
        type: 'BOOLEAN',
        required: true,
        describes: 'false: an unnamed person of an office',
      },
    },
  },
  Initiative: {
    idPrefix: 'initiative',
    family: 'Actor',
    describes: 'a named proposal, norm set, treaty process, resolution or coalition',
    properties: {
      ...actorProperties,
      kind: {
        type: 'STRING',
        required: true,
        vocabulary: initiativeKinds,
        describes: 'kind of initiative',
      },
      status: { type: 'STRING', describes: 'what became of it, as the sources say' },
      announcedOn: { type: 'PARTIAL_DATE', required: true, describes: 'announced or adopted' },
      ...dayBounds('announcedOn'),
    },
  },
  Bloc: {
    idPrefix: 'bloc',
    family: 'Actor',
    describes: 'a group of states or an international organisation',
    properties: actorProperties,
  },
  Organization: {
    idPrefix: 'organization',
    family: 'Actor',
    describes: 'a company, think tank or medium that takes a position or is spoken of',
    properties: {
      ...actorProperties,
      kind: {
        type: 'STRING',
        required: true,
        vocabulary: organizationKinds,
        describes: 'kind of organisation',
      },
    },
  },
  Group: {
    idPrefix: 'group',
    family: 'Actor',
    describes: 'a named intrusion set; attribution is stated only in the positions that allege it',
    properties: actorProperties,
  },
  Accusation: {
    idPrefix: 'position',
    family: 'Position',
    describes: 'alleges conduct by another side',
    properties: {
      ...positionProperties,
      conduct: {
        type: 'STRINGS',
        required: true,
        vocabulary: conducts,
        describes: 'what is alleged; kappa of two coders 0.51 (n = 37)',
      },
      hedge: {
        type: 'STRING',
        required: true,
        vocabulary: hedges,
        describes:
          "the claimant's own degree of certainty; kappa 0.37 before the rule was sharpened",
      },
      basis: {
        type: 'STRING',
        required: true,
        vocabulary: accusationBases,
        describes: 'the grounds that the claimant states; kappa 0.61 (n = 37)',
      },
      isCounter: {
        type: 'BOOLEAN',
        derived: true,
        describes: 'responds to another position with COUNTERS',
      },
      isAnswered: {
        type: 'BOOLEAN',
        derived: true,
        describes:
          'an accused side replied, in this corpus; absent where no accused actor is linked to a state',
      },
      answeredSinceDay: {
        type: 'INTEGER',
        derived: true,
        internal: true,
        describes: 'first possible day of such a reply, days since 1970-01-01',
      },
    },
  },
  Denial: {
    idPrefix: 'position',
    family: 'Position',
    describes: "contests an allegation made against the speaker's own side or its ally",
    properties: {
      ...positionProperties,
      form: {
        type: 'STRING',
        required: true,
        vocabulary: denialForms,
        describes: 'the strongest form that the words support; kappa 0.68 (n = 10)',
      },
      contests: {
        type: 'STRINGS',
        required: true,
        vocabulary: contestedAspects,
        describes: 'which part of the allegation is contested',
      },
    },
  },
  Proposal: {
    idPrefix: 'position',
    family: 'Position',
    describes: 'puts forward an initiative, rule, treaty, process or mechanism',
    properties: positionProperties,
  },
  Remark: {
    idPrefix: 'position',
    family: 'Position',
    describes: 'a position of any other kind',
    properties: positionProperties,
  },
  Statement: {
    idPrefix: 'statement',
    describes: 'one speech event: a press conference, a report, a written statement',
    properties: {
      id,
      label,
      title: { type: 'STRING', derived: true, describes: 'who spoke and when, in one line' },
      summary: {
        type: 'STRING',
        required: true,
        describes: "one neutral sentence in the compilers' own words on the whole statement",
      },
      form: { type: 'STRING', describes: 'briefing, report, written statement; absent: not coded' },
      occurredOn: { type: 'PARTIAL_DATE', required: true, describes: 'when it was made' },
      ...dayBounds('occurredOn'),
      disputedDates: {
        type: 'PARTIAL_DATES',
        describes: 'conflicting dates in the sources, including the chosen one',
      },
      datesConflict: {
        type: 'BOOLEAN',
        derived: true,
        internal: true,
        describes: 'true: two of disputedDates do not overlap; absent otherwise',
      },
      sourceCheck: {
        type: 'STRING',
        required: true,
        vocabulary: sourceChecks,
        describes: 'whether every field was checked against the page',
      },
      sourceCheckNote: { type: 'STRING', describes: 'why the check is incomplete' },
      note,
      searchText,
      searchWords,
    },
  },
  Incident: {
    idPrefix: 'incident',
    describes: 'what positions refer to; says nothing of who did it',
    properties: {
      id,
      label,
      name,
      kind: {
        type: 'STRING',
        required: true,
        vocabulary: incidentKinds,
        describes: 'operation, campaign, pattern or report',
      },
      period: { type: 'PARTIAL_DATE', describes: 'when, as the pages give it' },
      ...dayBounds('period'),
      note,
      nameFolded: actorProperties.nameFolded,
      searchText,
      searchWords,
    },
  },
  Excerpt: {
    idPrefix: 'excerpt',
    describes: 'the passage of a document that supports a position',
    properties: {
      id,
      label,
      exact: { type: 'STRING', describes: 'the exact words, at most 20; absent: none were kept' },
      prefix: { type: 'STRING', describes: 'words just before, to locate the passage again' },
      suffix: { type: 'STRING', describes: 'words just after' },
      offsetStart: {
        type: 'INTEGER',
        describes: 'first character in the checked text, in UTF-16 code units from 0',
      },
      offsetEnd: { type: 'INTEGER', describes: 'one past the last character' },
      textSha256: { type: 'STRING', describes: 'SHA-256 of the text that was checked, hex' },
      speech: {
        type: 'STRING',
        vocabulary: speechModes,
        describes: 'direct, indirect or nested; absent: not coded',
      },
      language: { type: 'STRING', describes: 'language of the words, BCP 47' },
      translatedBy: {
        type: 'STRING',
        vocabulary: translators,
        describes: 'who translated the words; absent: they are the original, or it was not coded',
      },
      rendering: {
        type: 'STRING',
        describes: "the words in English, translated by the compilers; not the document's own",
      },
      hedge: {
        type: 'STRING',
        vocabulary: hedges,
        describes:
          "degree of certainty of an accusation as this document reports it, beside the position's own; absent: not coded",
      },
      exactWords: {
        type: 'STRING',
        derived: true,
        internal: true,
        describes:
          'folded words of exact, separated by spaces: what quotes of different documents are compared by; absent where no other document evidences the position',
      },
      fingerprints: {
        type: 'STRINGS',
        describes:
          'hashes of the phrases of five words in the sentence around the words, made from the text of the page; absent: the text was not at hand',
      },
      recurringPhrases: {
        type: 'STRINGS',
        derived: true,
        describes:
          'hashes of the phrases of five words, in exact or fingerprints, that occur in another statement too',
      },
      unquotedPhrases: {
        type: 'STRINGS',
        derived: true,
        internal: true,
        describes: 'the recurringPhrases that are in fingerprints but not in exact',
      },
      note,
    },
  },
  Document: {
    idPrefix: 'document',
    describes: 'a page that was read',
    properties: {
      id,
      label,
      url: { type: 'URL', required: true, describes: 'its URL' },
      title: { type: 'STRING', describes: 'its title; absent: not coded' },
      titleFolded: {
        type: 'STRING',
        derived: true,
        internal: true,
        describes: 'folded title, which the filter by title searches',
      },
      language: { type: 'STRING', required: true, describes: 'BCP 47' },
      filedOn: { type: 'PARTIAL_DATE', describes: 'dateline' },
      publishedOn: { type: 'PARTIAL_DATE', describes: 'when the page was published' },
      ...dayBounds('publishedOn'),
      dateInferred: {
        type: 'BOOLEAN',
        required: true,
        describes: 'true: the date is not printed on the part that was read',
      },
      readInFull: {
        type: 'BOOLEAN',
        required: true,
        describes: 'false: only the opening of the page was read',
      },
      archivedAt: { type: 'URL', describes: 'URL of an archived copy; absent: none is known' },
      licence: {
        type: 'STRING',
        describes:
          'licence that the page states for its text: an SPDX identifier or a short text; absent: not coded',
      },
      note,
      searchText,
      searchWords,
    },
  },
  Publisher: {
    idPrefix: 'publisher',
    describes: 'who published a document',
    properties: {
      id,
      label,
      name,
      kind: {
        type: 'STRING',
        required: true,
        vocabulary: publisherKinds,
        describes: 'kind of publisher',
      },
      wordsFrom: {
        type: 'STRING',
        describes:
          'agency or body whose report it reprints; documents with equal values may carry one report',
      },
      nameFolded: actorProperties.nameFolded,
      note,
    },
  },
};

export const nodeLabels = Object.keys(nodeDefinitions) as readonly NodeLabel[];

/** Kinds with a label of their own; every other kind is a Remark. */
export function labelOfPositionKind(kind: string): PositionLabel {
  switch (kind) {
    case 'ACCUSATION':
      return 'Accusation';
    case 'DENIAL':
      return 'Denial';
    case 'PROPOSAL':
      return 'Proposal';
    default:
      return 'Remark';
  }
}
