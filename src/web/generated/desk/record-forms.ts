/** Printed by `npm run codegen` from the ontology and src/corpus/seed-layout.ts. Change it there. */

import type { RecordSection } from './graphql.js';

export type FieldType =
  | 'STRING'
  | 'STRINGS'
  | 'INTEGER'
  | 'BOOLEAN'
  | 'PARTIAL_DATE'
  | 'PARTIAL_DATES'
  | 'URL'
  | 'TERM'
  | 'TERMS'
  | 'REFERENCE'
  | 'REFERENCES'
  | 'ENTRIES';

export interface FormField {
  readonly name: string;
  readonly describes: string;
  readonly type: FieldType;
  readonly isRequired?: boolean;
  /** Kinds of position that have the field; all if absent. */
  readonly onlyFor?: readonly string[];
  /** Name of the enum of its terms. */
  readonly vocabulary?: string;
  /** Labels of the records that it may refer to. */
  readonly refersTo?: readonly string[];
  /** Fields of each entry of a list. */
  readonly fields?: readonly FormField[];
}

export interface RecordForm {
  /** The field of `RecordInput`. */
  readonly field: string;
  /** The field that identifies the record. */
  readonly idField: string;
  /** Prefix of its ids; absent if another record identifies it. */
  readonly idPrefix?: string;
  readonly describes: string;
  readonly fields: readonly FormField[];
}

export interface VocabularyTerms {
  readonly describes: string;
  readonly terms: readonly {
    readonly term: string;
    readonly label: string;
    readonly means: string;
  }[];
}

export const recordForms: Readonly<Record<RecordSection, RecordForm>> = {
  "STATES": {
    "field": "state",
    "idField": "id",
    "idPrefix": "state",
    "describes": "A state or territory with an ISO 3166 code; no statement about recognition.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "name",
        "describes": "Name in English.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "aliases",
        "describes": "Other names in use.",
        "type": "STRINGS"
      },
      {
        "name": "wikidata",
        "describes": "Wikidata item, such as Q145.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "iso2",
        "describes": "ISO 3166-1 alpha-2; text, because NA is Namibia.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "iso3",
        "describes": "ISO 3166-1 alpha-3.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "isoNumeric",
        "describes": "ISO 3166-1 numeric, the same as UN M49; text of three digits, because 008 is not 8.",
        "type": "STRING"
      },
      {
        "name": "cowNumber",
        "describes": "Correlates of War country code (ccode), State System Membership List v2016, as at the end of 2016: Germany 255, Yemen 679; Serbia is 345, which the list calls Yugoslavia.",
        "type": "INTEGER"
      },
      {
        "name": "cowLetters",
        "describes": "Correlates of War state abbreviation (stateabb), from the same list; often differs from iso3: AUS is Austria.",
        "type": "STRING"
      },
      {
        "name": "gwNumber",
        "describes": "Gleditsch and Ward number (gwno), list of independent states and its supplement of microstates, as at the end of 2017: Germany 260, Yemen 678, Serbia 340.",
        "type": "INTEGER"
      },
      {
        "name": "region",
        "describes": "UN M49 region.",
        "type": "STRING"
      }
    ]
  },
  "AGENCIES": {
    "field": "agency",
    "idField": "id",
    "idPrefix": "agency",
    "describes": "A ministry, embassy, service or other body of a state or bloc.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "name",
        "describes": "Name in English.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "aliases",
        "describes": "Other names in use.",
        "type": "STRINGS"
      },
      {
        "name": "wikidata",
        "describes": "Wikidata item, such as Q145.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "kind",
        "describes": "Kind of body, as classified by the compilers.",
        "type": "TERM",
        "isRequired": true,
        "vocabulary": "AgencyKind"
      },
      {
        "name": "partOf",
        "describes": "Belongs to; exactly one: the parent, else the state or bloc.",
        "isRequired": true,
        "type": "REFERENCE",
        "refersTo": [
          "State",
          "Agency",
          "Bloc"
        ]
      }
    ]
  },
  "SPOKESPERSONS": {
    "field": "spokesperson",
    "idField": "id",
    "idPrefix": "spokesperson",
    "describes": "Who speaks: a named person, or an unnamed person of an office.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "name",
        "describes": "Name in English.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "aliases",
        "describes": "Other names in use.",
        "type": "STRINGS"
      },
      {
        "name": "wikidata",
        "describes": "Wikidata item, such as Q145.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "named",
        "describes": "False: an unnamed person of an office.",
        "type": "BOOLEAN",
        "isRequired": true
      },
      {
        "name": "speaksFor",
        "describes": "Holds or held an office.",
        "type": "ENTRIES",
        "fields": [
          {
            "name": "actor",
            "describes": "Holds or held an office.",
            "type": "REFERENCE",
            "isRequired": true,
            "refersTo": [
              "Agency",
              "State",
              "Bloc",
              "Organization"
            ]
          },
          {
            "name": "title",
            "describes": "The office.",
            "type": "STRING",
            "isRequired": true
          },
          {
            "name": "from",
            "describes": "In office from; absent: not coded.",
            "type": "PARTIAL_DATE"
          },
          {
            "name": "to",
            "describes": "In office to; absent: not coded.",
            "type": "PARTIAL_DATE"
          },
          {
            "name": "document",
            "describes": "Document that supports it.",
            "type": "REFERENCE",
            "refersTo": [
              "Document"
            ]
          },
          {
            "name": "note",
            "describes": "The compilers' remark.",
            "type": "STRING"
          }
        ]
      }
    ]
  },
  "BLOCS": {
    "field": "bloc",
    "idField": "id",
    "idPrefix": "bloc",
    "describes": "A group of states or an international organisation.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "name",
        "describes": "Name in English.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "aliases",
        "describes": "Other names in use.",
        "type": "STRINGS"
      },
      {
        "name": "wikidata",
        "describes": "Wikidata item, such as Q145.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "members",
        "describes": "Is or was a member of the bloc.",
        "type": "ENTRIES",
        "fields": [
          {
            "name": "state",
            "describes": "Is or was a member of the bloc.",
            "type": "REFERENCE",
            "isRequired": true,
            "refersTo": [
              "State"
            ]
          },
          {
            "name": "from",
            "describes": "Member from; absent: not coded.",
            "type": "PARTIAL_DATE"
          },
          {
            "name": "to",
            "describes": "Member to; absent: still a member.",
            "type": "PARTIAL_DATE"
          }
        ]
      }
    ]
  },
  "ORGANIZATIONS": {
    "field": "organization",
    "idField": "id",
    "idPrefix": "organization",
    "describes": "A company, think tank or medium that takes a position or is spoken of.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "name",
        "describes": "Name in English.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "aliases",
        "describes": "Other names in use.",
        "type": "STRINGS"
      },
      {
        "name": "wikidata",
        "describes": "Wikidata item, such as Q145.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "kind",
        "describes": "Kind of organisation.",
        "type": "TERM",
        "isRequired": true,
        "vocabulary": "OrganizationKind"
      },
      {
        "name": "basedIn",
        "describes": "Has its seat in the state.",
        "type": "REFERENCE",
        "refersTo": [
          "State"
        ]
      }
    ]
  },
  "GROUPS": {
    "field": "group",
    "idField": "id",
    "idPrefix": "group",
    "describes": "A named intrusion set; attribution is stated only in the positions that allege it.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "name",
        "describes": "Name in English.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "aliases",
        "describes": "Other names in use.",
        "type": "STRINGS"
      },
      {
        "name": "wikidata",
        "describes": "Wikidata item, such as Q145.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      }
    ]
  },
  "INITIATIVES": {
    "field": "initiative",
    "idField": "id",
    "idPrefix": "initiative",
    "describes": "A named proposal, norm set, treaty process, resolution or coalition.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "name",
        "describes": "Name in English.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "aliases",
        "describes": "Other names in use.",
        "type": "STRINGS"
      },
      {
        "name": "wikidata",
        "describes": "Wikidata item, such as Q145.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "kind",
        "describes": "Kind of initiative.",
        "type": "TERM",
        "isRequired": true,
        "vocabulary": "InitiativeKind"
      },
      {
        "name": "status",
        "describes": "What became of it, as the sources say.",
        "type": "STRING"
      },
      {
        "name": "announcedOn",
        "describes": "Announced or adopted.",
        "type": "PARTIAL_DATE",
        "isRequired": true
      },
      {
        "name": "proposedBy",
        "describes": "Put the initiative forward.",
        "type": "REFERENCES",
        "refersTo": [
          "State",
          "Agency",
          "Bloc",
          "Organization"
        ]
      },
      {
        "name": "announcedBy",
        "describes": "Announced the initiative.",
        "type": "REFERENCES",
        "refersTo": [
          "Spokesperson"
        ]
      },
      {
        "name": "endorsedBy",
        "describes": "Backs the initiative.",
        "type": "ENTRIES",
        "fields": [
          {
            "name": "actor",
            "describes": "Backs the initiative.",
            "type": "REFERENCE",
            "isRequired": true,
            "refersTo": [
              "State",
              "Agency",
              "Bloc",
              "Organization"
            ]
          },
          {
            "name": "on",
            "describes": "Since when; absent: not coded.",
            "type": "PARTIAL_DATE"
          },
          {
            "name": "reportedBy",
            "describes": "Id of the actor on whose word this rests; absent: the sources state it themselves.",
            "type": "REFERENCE",
            "refersTo": [
              "State",
              "Agency",
              "Spokesperson",
              "Bloc",
              "Organization",
              "Group"
            ]
          }
        ]
      },
      {
        "name": "opposedBy",
        "describes": "Opposes the initiative.",
        "type": "REFERENCES",
        "refersTo": [
          "State",
          "Agency",
          "Bloc",
          "Organization"
        ]
      },
      {
        "name": "buildsOn",
        "describes": "Continues or applies an earlier initiative.",
        "type": "REFERENCES",
        "refersTo": [
          "Initiative"
        ]
      },
      {
        "name": "documents",
        "describes": "Documented in.",
        "type": "REFERENCES",
        "refersTo": [
          "Document"
        ]
      }
    ]
  },
  "VOTES": {
    "field": "votes",
    "idField": "initiative",
    "describes": "Recorded votes on a resolution.",
    "fields": [
      {
        "name": "initiative",
        "describes": "The resolution.",
        "type": "REFERENCE",
        "isRequired": true,
        "refersTo": [
          "Initiative"
        ]
      },
      {
        "name": "on",
        "describes": "Day of the vote.",
        "type": "PARTIAL_DATE",
        "isRequired": true
      },
      {
        "name": "yes",
        "describes": "States that voted YES.",
        "type": "REFERENCES",
        "refersTo": [
          "State"
        ]
      },
      {
        "name": "no",
        "describes": "States that voted NO.",
        "type": "REFERENCES",
        "refersTo": [
          "State"
        ]
      },
      {
        "name": "abstain",
        "describes": "States that voted ABSTAIN.",
        "type": "REFERENCES",
        "refersTo": [
          "State"
        ]
      },
      {
        "name": "notes",
        "describes": "Remarks on the votes of individual states.",
        "type": "ENTRIES",
        "fields": [
          {
            "name": "state",
            "describes": "The state whose vote it concerns.",
            "type": "REFERENCE",
            "isRequired": true,
            "refersTo": [
              "State"
            ]
          },
          {
            "name": "note",
            "describes": "The remark.",
            "type": "STRING",
            "isRequired": true
          }
        ]
      }
    ]
  },
  "INCIDENTS": {
    "field": "incident",
    "idField": "id",
    "idPrefix": "incident",
    "describes": "What positions refer to; says nothing of who did it.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "name",
        "describes": "Name in English.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "kind",
        "describes": "Operation, campaign, pattern or report.",
        "type": "TERM",
        "isRequired": true,
        "vocabulary": "IncidentKind"
      },
      {
        "name": "period",
        "describes": "When, as the pages give it.",
        "type": "PARTIAL_DATE"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "saidToAffect",
        "describes": "The victims, according to the statements.",
        "type": "REFERENCES",
        "refersTo": [
          "State",
          "Agency",
          "Bloc",
          "Organization"
        ]
      },
      {
        "name": "partOf",
        "describes": "Belongs to the larger incident, such as a campaign, according to the statements.",
        "type": "REFERENCES",
        "refersTo": [
          "Incident"
        ]
      }
    ]
  },
  "PUBLISHERS": {
    "field": "publisher",
    "idField": "id",
    "idPrefix": "publisher",
    "describes": "Who published a document.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "name",
        "describes": "Name in English.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "kind",
        "describes": "Kind of publisher.",
        "type": "TERM",
        "isRequired": true,
        "vocabulary": "PublisherKind"
      },
      {
        "name": "wordsFrom",
        "describes": "Agency or body whose report it reprints; documents with equal values may carry one report.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "affiliatedWith",
        "describes": "Is run by the state or reprints its words.",
        "type": "ENTRIES",
        "fields": [
          {
            "name": "state",
            "describes": "Is run by the state or reprints its words.",
            "type": "REFERENCE",
            "isRequired": true,
            "refersTo": [
              "State"
            ]
          },
          {
            "name": "basis",
            "describes": "Run by, or reprints.",
            "type": "TERM",
            "isRequired": true,
            "vocabulary": "AffiliationBasis"
          }
        ]
      }
    ]
  },
  "DOCUMENTS": {
    "field": "document",
    "idField": "id",
    "idPrefix": "document",
    "describes": "A page that was read.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "url",
        "describes": "Its URL.",
        "type": "URL",
        "isRequired": true
      },
      {
        "name": "title",
        "describes": "Its title; absent: not coded.",
        "type": "STRING"
      },
      {
        "name": "language",
        "describes": "BCP 47.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "filedOn",
        "describes": "Dateline.",
        "type": "PARTIAL_DATE"
      },
      {
        "name": "publishedOn",
        "describes": "When the page was published.",
        "type": "PARTIAL_DATE"
      },
      {
        "name": "dateInferred",
        "describes": "True: the date is not printed on the part that was read.",
        "type": "BOOLEAN",
        "isRequired": true
      },
      {
        "name": "readInFull",
        "describes": "False: only the opening of the page was read.",
        "type": "BOOLEAN",
        "isRequired": true
      },
      {
        "name": "archivedAt",
        "describes": "URL of an archived copy; absent: none is known.",
        "type": "URL"
      },
      {
        "name": "licence",
        "describes": "Licence that the page states for its text: an SPDX identifier or a short text; absent: not coded.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "publisher",
        "describes": "Published by.",
        "isRequired": true,
        "type": "REFERENCE",
        "refersTo": [
          "Publisher"
        ]
      }
    ]
  },
  "STATEMENTS": {
    "field": "statement",
    "idField": "id",
    "idPrefix": "statement",
    "describes": "One speech event: a press conference, a report, a written statement.",
    "fields": [
      {
        "name": "id",
        "describes": "Typed, readable id.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "summary",
        "describes": "One neutral sentence in the compilers' own words on the whole statement.",
        "type": "STRING",
        "isRequired": true
      },
      {
        "name": "form",
        "describes": "Briefing, report, written statement; absent: not coded.",
        "type": "STRING"
      },
      {
        "name": "occurredOn",
        "describes": "When it was made.",
        "type": "PARTIAL_DATE",
        "isRequired": true
      },
      {
        "name": "disputedDates",
        "describes": "Conflicting dates in the sources, including the chosen one.",
        "type": "PARTIAL_DATES"
      },
      {
        "name": "sourceCheck",
        "describes": "Whether every field was checked against the page.",
        "type": "TERM",
        "isRequired": true,
        "vocabulary": "SourceCheck"
      },
      {
        "name": "sourceCheckNote",
        "describes": "Why the check is incomplete.",
        "type": "STRING"
      },
      {
        "name": "note",
        "describes": "The compilers' remark.",
        "type": "STRING"
      },
      {
        "name": "madeBy",
        "describes": "Took the position as a principal; several when it is joint.",
        "isRequired": true,
        "type": "REFERENCES",
        "refersTo": [
          "State",
          "Bloc",
          "Organization"
        ]
      },
      {
        "name": "issuedBy",
        "describes": "Issued the statement.",
        "type": "REFERENCES",
        "refersTo": [
          "Agency",
          "Organization",
          "Bloc"
        ]
      },
      {
        "name": "deliveredBy",
        "describes": "Spoke the statement.",
        "type": "ENTRIES",
        "fields": [
          {
            "name": "spokesperson",
            "describes": "Spoke the statement.",
            "type": "REFERENCE",
            "isRequired": true,
            "refersTo": [
              "Spokesperson"
            ]
          },
          {
            "name": "title",
            "describes": "The speaker's office at that time.",
            "type": "STRING"
          }
        ]
      },
      {
        "name": "documents",
        "describes": "Reports the statement.",
        "isRequired": true,
        "type": "REFERENCES",
        "refersTo": [
          "Document"
        ]
      },
      {
        "name": "positions",
        "describes": "In the order of the source page.",
        "type": "ENTRIES",
        "fields": [
          {
            "name": "id",
            "describes": "Typed, readable id.",
            "type": "STRING",
            "isRequired": true
          },
          {
            "name": "kind",
            "describes": "Kind of speech act.",
            "type": "TERM",
            "isRequired": true,
            "vocabulary": "PositionKind"
          },
          {
            "name": "asserts",
            "describes": "One neutral sentence in the compilers' own words: what is asserted.",
            "type": "STRING",
            "isRequired": true
          },
          {
            "name": "quote",
            "describes": "The speaker's words, at most 20.",
            "type": "STRING"
          },
          {
            "name": "note",
            "describes": "The compilers' remark.",
            "type": "STRING"
          },
          {
            "name": "conduct",
            "describes": "What is alleged; kappa of two coders 0.51 (n = 37).",
            "type": "TERMS",
            "isRequired": true,
            "vocabulary": "Conduct",
            "onlyFor": [
              "ACCUSATION"
            ]
          },
          {
            "name": "hedge",
            "describes": "The claimant's own degree of certainty; kappa 0.37 before the rule was sharpened.",
            "type": "TERM",
            "isRequired": true,
            "vocabulary": "Hedge",
            "onlyFor": [
              "ACCUSATION"
            ]
          },
          {
            "name": "basis",
            "describes": "The grounds that the claimant states; kappa 0.61 (n = 37).",
            "type": "TERM",
            "isRequired": true,
            "vocabulary": "AccusationBasis",
            "onlyFor": [
              "ACCUSATION"
            ]
          },
          {
            "name": "form",
            "describes": "The strongest form that the words support; kappa 0.68 (n = 10).",
            "type": "TERM",
            "isRequired": true,
            "vocabulary": "DenialForm",
            "onlyFor": [
              "DENIAL"
            ]
          },
          {
            "name": "contests",
            "describes": "Which part of the allegation is contested.",
            "type": "TERMS",
            "isRequired": true,
            "vocabulary": "ContestedAspect",
            "onlyFor": [
              "DENIAL"
            ]
          },
          {
            "name": "against",
            "describes": "Aimed at.",
            "type": "ENTRIES",
            "fields": [
              {
                "name": "actor",
                "describes": "Aimed at.",
                "type": "REFERENCE",
                "isRequired": true,
                "refersTo": [
                  "State",
                  "Agency",
                  "Spokesperson",
                  "Bloc",
                  "Organization",
                  "Group"
                ]
              },
              {
                "name": "role",
                "describes": "Accused, addressee or criticised.",
                "type": "TERM",
                "isRequired": true,
                "vocabulary": "AgainstRole"
              }
            ]
          },
          {
            "name": "concerns",
            "describes": "Speaks of the incident.",
            "type": "REFERENCES",
            "refersTo": [
              "Incident"
            ]
          },
          {
            "name": "refersTo",
            "describes": "Speaks of the initiative.",
            "type": "ENTRIES",
            "fields": [
              {
                "name": "initiative",
                "describes": "Speaks of the initiative.",
                "type": "REFERENCE",
                "isRequired": true,
                "refersTo": [
                  "Initiative"
                ]
              },
              {
                "name": "relation",
                "describes": "Proposes, invokes, endorses, rejects or joins.",
                "type": "TERM",
                "isRequired": true,
                "vocabulary": "InitiativeRelation"
              }
            ]
          },
          {
            "name": "respondsTo",
            "describes": "Answers this specific act.",
            "type": "ENTRIES",
            "fields": [
              {
                "name": "position",
                "describes": "Answers this specific act.",
                "type": "REFERENCE",
                "isRequired": true,
                "refersTo": [
                  "Position"
                ]
              },
              {
                "name": "relation",
                "describes": "How it answers.",
                "type": "TERM",
                "isRequired": true,
                "vocabulary": "ReplyRelation"
              },
              {
                "name": "explicit",
                "describes": "The words name the act that they answer.",
                "type": "BOOLEAN",
                "isRequired": true
              }
            ]
          },
          {
            "name": "evidence",
            "describes": "In the order of the source page.",
            "type": "ENTRIES",
            "fields": [
              {
                "name": "exact",
                "describes": "The exact words, at most 20; absent: none were kept.",
                "type": "STRING"
              },
              {
                "name": "prefix",
                "describes": "Words just before, to locate the passage again.",
                "type": "STRING"
              },
              {
                "name": "suffix",
                "describes": "Words just after.",
                "type": "STRING"
              },
              {
                "name": "offsetStart",
                "describes": "First character in the checked text, in UTF-16 code units from 0.",
                "type": "INTEGER"
              },
              {
                "name": "offsetEnd",
                "describes": "One past the last character.",
                "type": "INTEGER"
              },
              {
                "name": "textSha256",
                "describes": "SHA-256 of the text that was checked, hex.",
                "type": "STRING"
              },
              {
                "name": "speech",
                "describes": "Direct, indirect or nested; absent: not coded.",
                "type": "TERM",
                "vocabulary": "SpeechMode"
              },
              {
                "name": "language",
                "describes": "Language of the words, BCP 47.",
                "type": "STRING"
              },
              {
                "name": "translatedBy",
                "describes": "Who translated the words; absent: they are the original, or it was not coded.",
                "type": "TERM",
                "vocabulary": "Translator"
              },
              {
                "name": "rendering",
                "describes": "The words in English, translated by the compilers; not the document's own.",
                "type": "STRING"
              },
              {
                "name": "hedge",
                "describes": "Degree of certainty of an accusation as this document reports it, beside the position's own; absent: not coded.",
                "type": "TERM",
                "vocabulary": "Hedge"
              },
              {
                "name": "fingerprints",
                "describes": "Hashes of the phrases of five words in the sentence around the words, made from the text of the page; absent: the text was not at hand.",
                "type": "STRINGS"
              },
              {
                "name": "note",
                "describes": "The compilers' remark.",
                "type": "STRING"
              },
              {
                "name": "document",
                "describes": "Taken from the document.",
                "isRequired": true,
                "type": "REFERENCE",
                "refersTo": [
                  "Document"
                ]
              },
              {
                "name": "translationOf",
                "describes": "Is a translation of the words of the other excerpt of the same position.",
                "type": "REFERENCE",
                "refersTo": [
                  "Excerpt"
                ]
              }
            ]
          }
        ]
      }
    ]
  }
};

export const vocabularies: Readonly<Record<string, VocabularyTerms>> = {
  "PositionKind": {
    "describes": "Kinds of speech act, each with its test. \"Reject\" in English covers two of them: an allegation is denied, a proposal or demand is rejected. The object decides, not the verb.",
    "terms": [
      {
        "term": "ACCUSATION",
        "label": "accusation",
        "means": "Alleges conduct by another side: an attack, spying, harbouring, a capability build-up. A counter-accusation is an accusation that answers another position with COUNTERS."
      },
      {
        "term": "DENIAL",
        "label": "denial",
        "means": "Contests an allegation made against the speaker's own side or its ally."
      },
      {
        "term": "PROPOSAL",
        "label": "proposal",
        "means": "Puts forward an initiative, rule, treaty, process or mechanism for others to take up."
      },
      {
        "term": "PLEDGE",
        "label": "pledge",
        "means": "Commits the speaker's own side to do, or not to do, something."
      },
      {
        "term": "CALL",
        "label": "call",
        "means": "Asks, urges or demands that another side act or stop."
      },
      {
        "term": "WARNING",
        "label": "warning",
        "means": "Announces a consequence if another side acts."
      },
      {
        "term": "MEASURE",
        "label": "measure",
        "means": "Is itself an action: sanctions, indictment, expulsion, summons, vote."
      },
      {
        "term": "CONDEMNATION",
        "label": "condemnation",
        "means": "Judges conduct or a side without alleging anything new."
      },
      {
        "term": "ENDORSEMENT",
        "label": "endorsement",
        "means": "Backs another side's position or initiative."
      },
      {
        "term": "REJECTION",
        "label": "rejection",
        "means": "Refuses a proposal or demand; contesting an allegation is a denial."
      },
      {
        "term": "ACKNOWLEDGEMENT",
        "label": "acknowledgement",
        "means": "Admits or claims the speaker's own conduct."
      },
      {
        "term": "NO_COMMENT",
        "label": "no comment",
        "means": "Declines to take a position."
      },
      {
        "term": "SELF_DESCRIPTION",
        "label": "self-description",
        "means": "Describes the speaker's own side: \"main victim\", \"staunch defender\"."
      },
      {
        "term": "OTHER",
        "label": "other",
        "means": "None of these; the note says what it is."
      }
    ]
  },
  "AgainstRole": {
    "describes": "What a position makes of the actor at whom it is aimed.",
    "terms": [
      {
        "term": "ACCUSED",
        "label": "accused",
        "means": "Alleged to have done what the accusation says. The allegation is the accuser's."
      },
      {
        "term": "ADDRESSEE",
        "label": "addressee",
        "means": "Addressed: the accuser whose allegation is denied, or the side that is called upon."
      },
      {
        "term": "CRITICISED",
        "label": "criticised",
        "means": "Judged, without a new allegation."
      }
    ]
  },
  "ReplyRelation": {
    "describes": "How a position answers another.",
    "terms": [
      {
        "term": "DENIES",
        "label": "denies",
        "means": "Contests the allegation."
      },
      {
        "term": "REJECTS",
        "label": "rejects",
        "means": "Refuses the act as such."
      },
      {
        "term": "COUNTERS",
        "label": "counters",
        "means": "Answers with an accusation of its own."
      },
      {
        "term": "CONCEDES",
        "label": "concedes",
        "means": "Admits it, wholly or in part."
      },
      {
        "term": "DECLINES",
        "label": "declines to comment on",
        "means": "Declines to take a position on it."
      },
      {
        "term": "WELCOMES",
        "label": "welcomes",
        "means": "Welcomes it."
      },
      {
        "term": "SUPPORTS",
        "label": "supports",
        "means": "Backs it."
      },
      {
        "term": "DEFLECTS",
        "label": "deflects",
        "means": "Changes the subject instead."
      }
    ]
  },
  "InitiativeRelation": {
    "describes": "How a position refers to an initiative.",
    "terms": [
      {
        "term": "PROPOSES",
        "label": "proposes",
        "means": "Puts it forward, for the first time or as its own."
      },
      {
        "term": "INVOKES",
        "label": "cites in its favour",
        "means": "Cites it in the speaker's favour."
      },
      {
        "term": "ENDORSES",
        "label": "backs",
        "means": "Backs it."
      },
      {
        "term": "REJECTS",
        "label": "rejects",
        "means": "Refuses it."
      },
      {
        "term": "JOINS",
        "label": "joins",
        "means": "Becomes a party to it."
      }
    ]
  },
  "DenialForm": {
    "describes": "Forms of denial, strongest first. A denial has the strongest form that its words carry. Agreement of two coders: kappa 0.68 (n = 10).",
    "terms": [
      {
        "term": "CATEGORICAL",
        "label": "categorical",
        "means": "Flatly denies involvement: \"we did not\", \"we are in no way involved\"."
      },
      {
        "term": "EVIDENCE_CHALLENGE",
        "label": "challenges the evidence",
        "means": "Says that there is no evidence or no factual basis, or that it is unproven."
      },
      {
        "term": "PARTIAL",
        "label": "partial",
        "means": "Denies a part of it."
      },
      {
        "term": "CHARACTERISATION",
        "label": "denies the characterisation",
        "means": "Calls the allegation a smear, slander or absurd, without a statement of fact."
      },
      {
        "term": "NON_DENIAL",
        "label": "non-denial",
        "means": "Neither denies nor admits: policy talk such as \"we oppose all attacks\"."
      },
      {
        "term": "COUNTER_ONLY",
        "label": "counters only",
        "means": "Only answers with a counter-accusation."
      }
    ]
  },
  "ContestedAspect": {
    "describes": "What of an allegation a denial contests.",
    "terms": [
      {
        "term": "AUTHORSHIP",
        "label": "authorship",
        "means": "Who did it: not us."
      },
      {
        "term": "OCCURRENCE",
        "label": "occurrence",
        "means": "That it happened at all."
      },
      {
        "term": "EVIDENCE",
        "label": "evidence",
        "means": "That it has been shown."
      },
      {
        "term": "LEGALITY",
        "label": "legality",
        "means": "That it was unlawful."
      },
      {
        "term": "MOTIVE",
        "label": "motive",
        "means": "The accuser's motive."
      },
      {
        "term": "ATTRIBUTION_METHOD",
        "label": "attribution method",
        "means": "That it can be attributed at all, or in this way."
      }
    ]
  },
  "Conduct": {
    "describes": "What an accusation alleges. Agreement of two coders: kappa 0.51 (n = 37).",
    "terms": [
      {
        "term": "ATTACK",
        "label": "attack",
        "means": "An attack for which disruption or destruction is shown; a bare \"attack\" is UNSPECIFIED."
      },
      {
        "term": "ESPIONAGE",
        "label": "espionage",
        "means": "Spying."
      },
      {
        "term": "THEFT",
        "label": "theft",
        "means": "Theft of trade secrets, data or money."
      },
      {
        "term": "ELECTION_INTERFERENCE",
        "label": "election interference",
        "means": "Interference with an election."
      },
      {
        "term": "INFLUENCE",
        "label": "disinformation",
        "means": "Disinformation."
      },
      {
        "term": "PRE_POSITIONING",
        "label": "pre-positioning",
        "means": "Gaining access to critical infrastructure for later use."
      },
      {
        "term": "RANSOMWARE",
        "label": "ransomware",
        "means": "Extortion by ransomware."
      },
      {
        "term": "HARBOURING",
        "label": "harbouring",
        "means": "Tolerating or directing criminals or proxies."
      },
      {
        "term": "CAPABILITY_BUILD_UP",
        "label": "capability build-up",
        "means": "Building up offensive capabilities."
      },
      {
        "term": "SURVEILLANCE",
        "label": "surveillance",
        "means": "Surveillance, mass or targeted."
      },
      {
        "term": "SUPPLY_CHAIN",
        "label": "supply chain",
        "means": "Compromising targets through products or suppliers."
      },
      {
        "term": "FALSE_ACCUSATION",
        "label": "false accusation",
        "means": "Spreading lies about the speaker. Only the speaker says that they are lies."
      },
      {
        "term": "SANCTIONS_OR_COERCION",
        "label": "sanctions or coercion",
        "means": "Pressure by sanctions, economic or other means."
      },
      {
        "term": "UNSPECIFIED",
        "label": "unspecified",
        "means": "A bare \"attack\", \"hack\" or \"breach\"."
      }
    ]
  },
  "Hedge": {
    "describes": "How sure the claimant says it is. Agreement of two coders: kappa 0.37 (n = 37), before the rule was sharpened.",
    "terms": [
      {
        "term": "CERTAIN",
        "label": "stated as certain",
        "means": "Stated flatly, or reported as \"says that X did it\", without a degree. Without a quote it means that no hedge was reported, not that none was spoken."
      },
      {
        "term": "HIGHLY_LIKELY",
        "label": "highly likely",
        "means": "Highly likely, almost certain."
      },
      {
        "term": "LIKELY",
        "label": "likely",
        "means": "Likely, probably, apparently."
      },
      {
        "term": "POSSIBLE",
        "label": "possible",
        "means": "Possible, may have."
      },
      {
        "term": "UNSTATED",
        "label": "degree not stated",
        "means": "Only reported, by a bare \"accuses\", \"blames\", \"links\" or \"attributes\": the hedge is unknown."
      }
    ]
  },
  "AccusationBasis": {
    "describes": "The grounds that the claimant states. Who the claimant is, is no ground; a finding or report that is named is one; this rule is not yet applied to the older records. Agreement of two coders: kappa 0.61 (n = 37).",
    "terms": [
      {
        "term": "OWN_INTELLIGENCE",
        "label": "own intelligence",
        "means": "The claimant's own intelligence."
      },
      {
        "term": "OWN_INVESTIGATION",
        "label": "own investigation",
        "means": "The claimant's own investigation."
      },
      {
        "term": "VICTIM",
        "label": "victim",
        "means": "The victim's account."
      },
      {
        "term": "ALLIED_GOVERNMENT",
        "label": "allied government",
        "means": "An allied government's finding."
      },
      {
        "term": "SECURITY_COMPANY",
        "label": "security company",
        "means": "A security company's report."
      },
      {
        "term": "MEDIA",
        "label": "media",
        "means": "Media reports."
      },
      {
        "term": "COURT_FILING",
        "label": "court filing",
        "means": "An indictment or another court filing."
      },
      {
        "term": "OPEN_SOURCE",
        "label": "open source",
        "means": "Open sources."
      },
      {
        "term": "NONE_GIVEN",
        "label": "none given",
        "means": "The claimant gives no grounds."
      },
      {
        "term": "NOT_KNOWN",
        "label": "not known",
        "means": "Looked for, but not evident from the words that were read: the claimant may have given grounds."
      }
    ]
  },
  "SpeechMode": {
    "describes": "Whose words an excerpt gives, and how.",
    "terms": [
      {
        "term": "DIRECT",
        "label": "quoted in direct speech",
        "means": "The speaker's words, quoted."
      },
      {
        "term": "INDIRECT",
        "label": "reported in indirect speech",
        "means": "The speaker's words as reported, not quoted."
      },
      {
        "term": "NESTED",
        "label": "reported by the other side",
        "means": "The other side's words, reported by this side's media: for example, an accusation known only through the page that denies it."
      }
    ]
  },
  "Translator": {
    "describes": "Who translated the words of an excerpt.",
    "terms": [
      {
        "term": "ISSUER",
        "label": "translated by the issuer",
        "means": "The side that made the statement: its own translation."
      },
      {
        "term": "CARRIER",
        "label": "translated by the publisher or its agency",
        "means": "The publisher of the page, or the news agency whose report the page carries."
      },
      {
        "term": "MACHINE",
        "label": "translated by a machine",
        "means": "A machine, as the page says."
      },
      {
        "term": "NOT_KNOWN",
        "label": "translated, not known by whom",
        "means": "The page does not say who."
      }
    ]
  },
  "SourceCheck": {
    "describes": "Whether every field of a statement was read on a page of its sources.",
    "terms": [
      {
        "term": "COMPLETE",
        "label": "complete",
        "means": "Every field was read on the page."
      },
      {
        "term": "INCOMPLETE",
        "label": "incomplete",
        "means": "A field could not be read on the page; the note of the check says which and why."
      }
    ]
  },
  "AffiliationBasis": {
    "describes": "On what the bond between a publisher and a state rests.",
    "terms": [
      {
        "term": "RUN_BY",
        "label": "run by it",
        "means": "The state runs the publisher."
      },
      {
        "term": "REPRINTS",
        "label": "reprints it",
        "means": "A private or foreign page that carries the words of that state's media or government."
      }
    ]
  },
  "Vote": {
    "describes": "How a state voted. States that were absent have no recorded vote.",
    "terms": [
      {
        "term": "YES",
        "label": "in favour",
        "means": "In favour."
      },
      {
        "term": "NO",
        "label": "against",
        "means": "Against."
      },
      {
        "term": "ABSTAIN",
        "label": "abstained",
        "means": "Abstained."
      }
    ]
  },
  "AgencyKind": {
    "describes": "Kinds of body of a state or bloc, as classified by the compilers.",
    "terms": [
      {
        "term": "FOREIGN_MINISTRY",
        "label": "foreign ministry",
        "means": "The ministry that conducts foreign affairs, whatever its name."
      },
      {
        "term": "EMBASSY",
        "label": "embassy",
        "means": "An embassy in another state."
      },
      {
        "term": "MISSION",
        "label": "mission",
        "means": "A mission to an international organisation."
      },
      {
        "term": "HEAD_OF_STATE_OFFICE",
        "label": "head of state office",
        "means": "The office of the head of state: a presidency, the Kremlin, the White House."
      },
      {
        "term": "HEAD_OF_GOVERNMENT",
        "label": "head of government",
        "means": "The office of the head of government."
      },
      {
        "term": "GOVERNMENT",
        "label": "government",
        "means": "The government as a whole."
      },
      {
        "term": "DEFENCE_MINISTRY",
        "label": "defence ministry",
        "means": "The ministry of defence."
      },
      {
        "term": "ARMED_FORCES",
        "label": "armed forces",
        "means": "Armed forces or a part of them."
      },
      {
        "term": "INTELLIGENCE",
        "label": "intelligence",
        "means": "An intelligence or security service."
      },
      {
        "term": "CYBER_AGENCY",
        "label": "cyber agency",
        "means": "A cybersecurity agency."
      },
      {
        "term": "POLICE",
        "label": "police",
        "means": "The police."
      },
      {
        "term": "PROSECUTION",
        "label": "prosecution",
        "means": "Prosecutors."
      },
      {
        "term": "JUSTICE_MINISTRY",
        "label": "justice ministry",
        "means": "The ministry of justice."
      },
      {
        "term": "INTERIOR_MINISTRY",
        "label": "interior ministry",
        "means": "The ministry of the interior, of home affairs or of homeland security."
      },
      {
        "term": "FINANCE_MINISTRY",
        "label": "finance ministry",
        "means": "The ministry of finance or the treasury."
      },
      {
        "term": "DIGITAL_MINISTRY",
        "label": "digital ministry",
        "means": "The ministry for digital affairs."
      },
      {
        "term": "OTHER_MINISTRY",
        "label": "other ministry",
        "means": "A ministry of another kind."
      },
      {
        "term": "SECURITY_COUNCIL",
        "label": "security council",
        "means": "A national security council."
      },
      {
        "term": "WORKING_GROUP",
        "label": "working group",
        "means": "A working group."
      }
    ]
  },
  "OrganizationKind": {
    "describes": "Kinds of organisation.",
    "terms": [
      {
        "term": "COMPANY",
        "label": "company",
        "means": "A company."
      },
      {
        "term": "THINK_TANK",
        "label": "think tank",
        "means": "A think tank."
      },
      {
        "term": "MEDIA",
        "label": "media",
        "means": "A media organisation that is itself mentioned; those that published the documents are publishers."
      }
    ]
  },
  "InitiativeKind": {
    "describes": "Kinds of initiative, as classified by the compilers.",
    "terms": [
      {
        "term": "POLITICAL_INITIATIVE",
        "label": "political initiative",
        "means": "A political initiative of one state."
      },
      {
        "term": "POLITICAL_DECLARATION",
        "label": "political declaration",
        "means": "A political declaration of several states."
      },
      {
        "term": "BILATERAL_DECLARATION",
        "label": "bilateral declaration",
        "means": "A declaration of two sides."
      },
      {
        "term": "BILATERAL_OFFER",
        "label": "bilateral offer",
        "means": "An offer of one side to another."
      },
      {
        "term": "BILATERAL_PLEDGE",
        "label": "bilateral pledge",
        "means": "A pledge between two sides."
      },
      {
        "term": "DRAFT_NORMS",
        "label": "draft norms",
        "means": "A draft of norms, not adopted."
      },
      {
        "term": "UN_NORMS",
        "label": "UN norms",
        "means": "Norms of a body of the United Nations."
      },
      {
        "term": "UN_PROCESS",
        "label": "UN process",
        "means": "A process of the United Nations, such as a working group."
      },
      {
        "term": "UN_RESOLUTION",
        "label": "UN resolution",
        "means": "A resolution of the United Nations General Assembly."
      },
      {
        "term": "TREATY",
        "label": "treaty",
        "means": "A treaty, whether in force or not."
      },
      {
        "term": "COALITION",
        "label": "coalition",
        "means": "A coalition with members."
      },
      {
        "term": "MULTISTAKEHOLDER_DECLARATION",
        "label": "multistakeholder declaration",
        "means": "A declaration of states, companies and others."
      },
      {
        "term": "MULTISTAKEHOLDER_PROCESS",
        "label": "multistakeholder process",
        "means": "A process of states, companies and others."
      },
      {
        "term": "INDUSTRY_PLEDGE",
        "label": "industry pledge",
        "means": "A pledge of companies."
      },
      {
        "term": "INDUSTRY_PROPOSAL",
        "label": "industry proposal",
        "means": "A proposal of a company."
      }
    ]
  },
  "IncidentKind": {
    "describes": "Kinds of incident.",
    "terms": [
      {
        "term": "OPERATION",
        "label": "single operation",
        "means": "A single operation."
      },
      {
        "term": "CAMPAIGN",
        "label": "series of operations",
        "means": "A series of operations."
      },
      {
        "term": "PATTERN",
        "label": "pattern of conduct",
        "means": "A pattern of conduct."
      },
      {
        "term": "REPORT",
        "label": "report, not an operation",
        "means": "A report that assesses conduct, not an operation."
      }
    ]
  },
  "PublisherKind": {
    "describes": "Kinds of publisher. A page that reprints another counts by what it reprints, where the first three say so.",
    "terms": [
      {
        "term": "STATE_MEDIA",
        "label": "state media",
        "means": "Media run by a state, or a page that reprints them."
      },
      {
        "term": "NEWS_AGENCY",
        "label": "news agency",
        "means": "A news agency, or a page that reprints one."
      },
      {
        "term": "GOVERNMENT",
        "label": "government",
        "means": "A government body, or a page that reprints one."
      },
      {
        "term": "NEWSPAPER",
        "label": "newspaper",
        "means": "A newspaper."
      },
      {
        "term": "BROADCASTER",
        "label": "broadcaster",
        "means": "A broadcaster."
      },
      {
        "term": "TRADE_PRESS",
        "label": "trade press",
        "means": "The trade press."
      },
      {
        "term": "NGO",
        "label": "NGO or think tank",
        "means": "A non-governmental organisation or think tank."
      },
      {
        "term": "AGGREGATOR",
        "label": "aggregator",
        "means": "A page that collects content published by others."
      },
      {
        "term": "ENCYCLOPEDIA",
        "label": "encyclopedia",
        "means": "An encyclopedia."
      },
      {
        "term": "UN_DOCUMENT_COPY",
        "label": "copy of a UN document",
        "means": "A copy of a document of the United Nations."
      }
    ]
  },
  "LedgerAct": {
    "describes": "What can be done about an initiative.",
    "terms": [
      {
        "term": "PROPOSED",
        "label": "put forward by",
        "means": "Put it forward, or presented it as its own."
      },
      {
        "term": "INVOKED",
        "label": "cited in its favour by",
        "means": "Cited it in the actor's favour."
      },
      {
        "term": "ENDORSED",
        "label": "backed by",
        "means": "Backed it."
      },
      {
        "term": "JOINED",
        "label": "joined by",
        "means": "Became a party to it."
      },
      {
        "term": "OPPOSED",
        "label": "opposed by",
        "means": "Opposed or refused it."
      },
      {
        "term": "VOTED",
        "label": "voted on by",
        "means": "Voted on it."
      }
    ]
  },
  "DatePrecision": {
    "describes": "How precise a date is.",
    "terms": [
      {
        "term": "DAY",
        "label": "day",
        "means": "One day: `2021-11-25`."
      },
      {
        "term": "MONTH",
        "label": "month",
        "means": "One month: `2022-07`."
      },
      {
        "term": "YEAR",
        "label": "year",
        "means": "One year: `2022`."
      },
      {
        "term": "INTERVAL",
        "label": "interval",
        "means": "From the start of one date to the end of another: `2016/2018`."
      }
    ]
  },
  "CodeScheme": {
    "describes": "Schemes that code political events.",
    "terms": [
      {
        "term": "CAMEO",
        "label": "cameo",
        "means": "Conflict and Mediation Event Observations (Schrodt 2012)."
      },
      {
        "term": "PLOVER",
        "label": "plover",
        "means": "Political Language Ontology for Verifiable Event Records, the successor of CAMEO."
      }
    ]
  },
  "CodeMatch": {
    "describes": "How well a code of an event scheme fits a kind of position.",
    "terms": [
      {
        "term": "EXACT",
        "label": "exact",
        "means": "The scheme has this code for the kind."
      },
      {
        "term": "FAMILY",
        "label": "family",
        "means": "Any code of the scheme that begins with these digits."
      },
      {
        "term": "CANDIDATE",
        "label": "candidate",
        "means": "One that may fit: the position does not say enough to tell."
      },
      {
        "term": "NEAR",
        "label": "near",
        "means": "The nearest family: the scheme has no code for the kind."
      },
      {
        "term": "CHOICE",
        "label": "choice",
        "means": "The scheme has none: the nearest was chosen here."
      }
    ]
  }
};
