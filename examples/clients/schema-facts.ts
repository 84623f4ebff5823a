/** Generated from the schema by `node dist/cli/print-client-facts.js`. */

/** The types that implement each interface. */
export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Agency",
    "Bloc",
    "Group",
    "Initiative",
    "Organization",
    "Spokesperson",
    "State"
  ],
  "Node": [
    "Accusation",
    "Agency",
    "Bloc",
    "Denial",
    "Document",
    "Excerpt",
    "Group",
    "Incident",
    "Initiative",
    "Organization",
    "Proposal",
    "Publisher",
    "Remark",
    "Retracted",
    "Spokesperson",
    "State",
    "Statement"
  ],
  "Position": [
    "Accusation",
    "Denial",
    "Proposal",
    "Remark"
  ]
};

/** Fields read page by page, with the arguments that tell one list from another. */
export const pagedFields: Record<string, Record<string, string[]>> = {
  "Accusation": {
    "responses": [
      "filter",
      "orderBy"
    ]
  },
  "Agency": {
    "positions": [
      "filter",
      "orderBy"
    ],
    "positionsAgainst": [
      "filter",
      "orderBy"
    ]
  },
  "Bloc": {
    "positions": [
      "filter",
      "orderBy"
    ],
    "positionsAgainst": [
      "filter",
      "orderBy"
    ]
  },
  "Denial": {
    "responses": [
      "filter",
      "orderBy"
    ]
  },
  "Group": {
    "positions": [
      "filter",
      "orderBy"
    ],
    "positionsAgainst": [
      "filter",
      "orderBy"
    ]
  },
  "Incident": {
    "positions": [
      "filter",
      "orderBy"
    ]
  },
  "Initiative": {
    "positions": [
      "filter",
      "orderBy"
    ],
    "positionsAgainst": [
      "filter",
      "orderBy"
    ],
    "referredToBy": [
      "relation",
      "filter",
      "orderBy"
    ]
  },
  "Organization": {
    "positions": [
      "filter",
      "orderBy"
    ],
    "positionsAgainst": [
      "filter",
      "orderBy"
    ]
  },
  "Proposal": {
    "responses": [
      "filter",
      "orderBy"
    ]
  },
  "Query": {
    "positions": [
      "filter",
      "orderBy"
    ],
    "accusations": [
      "filter",
      "orderBy"
    ],
    "denials": [
      "filter",
      "orderBy"
    ],
    "proposals": [
      "filter",
      "orderBy"
    ],
    "statements": [
      "filter",
      "orderBy"
    ],
    "actors": [
      "filter",
      "orderBy"
    ],
    "states": [
      "filter",
      "orderBy"
    ],
    "agencies": [
      "filter",
      "orderBy"
    ],
    "spokespersons": [
      "filter",
      "orderBy"
    ],
    "initiatives": [
      "filter",
      "orderBy"
    ],
    "incidents": [
      "filter",
      "orderBy"
    ],
    "documents": [
      "filter",
      "orderBy"
    ],
    "dyads": [
      "filter",
      "level",
      "joint",
      "orderBy"
    ],
    "unanswered": [
      "filter",
      "afterDays",
      "asOf",
      "orderBy"
    ],
    "contradictions": [
      "filter",
      "kind",
      "orderBy"
    ],
    "fidelity": [
      "filter",
      "reasons",
      "orderBy"
    ],
    "formulas": [
      "filter",
      "orderBy"
    ],
    "search": [
      "text",
      "types",
      "filter"
    ],
    "referrals": [
      "filter",
      "orderBy"
    ],
    "diff": [
      "from",
      "to"
    ]
  },
  "Remark": {
    "responses": [
      "filter",
      "orderBy"
    ]
  },
  "Spokesperson": {
    "positions": [
      "filter",
      "orderBy"
    ],
    "positionsAgainst": [
      "filter",
      "orderBy"
    ]
  },
  "State": {
    "positions": [
      "filter",
      "orderBy"
    ],
    "positionsAgainst": [
      "filter",
      "orderBy"
    ],
    "agencies": [
      "filter",
      "orderBy"
    ]
  }
};

/** Types whose values have no id of their own and belong to the record that holds them. */
export const valueTypes: string[] = [
  "AccusationConnection",
  "AccusationEdge",
  "ActorConnection",
  "ActorCoverage",
  "ActorEdge",
  "Affiliation",
  "AgencyConnection",
  "AgencyEdge",
  "AgreementFigure",
  "AgreementInterval",
  "BlocMember",
  "ChangeEvent",
  "ChangePage",
  "ChangeReview",
  "Citation",
  "Contradiction",
  "ContradictionConnection",
  "ContradictionEdge",
  "CountedValue",
  "Coverage",
  "CoverageCounts",
  "Dataset",
  "DatasetCounts",
  "DaySpan",
  "Delivery",
  "DenialConnection",
  "DenialEdge",
  "DenialFormCount",
  "DiscourseConcept",
  "DiscourseNetwork",
  "DiscourseNode",
  "DiscourseTie",
  "DiscourseWindow",
  "DocumentConnection",
  "DocumentEdge",
  "Dyad",
  "DyadConnection",
  "DyadEdge",
  "Endorsement",
  "EventCode",
  "Facet",
  "FacetValue",
  "FidelityConnection",
  "FidelityEdge",
  "FieldChange",
  "Formula",
  "FormulaConnection",
  "FormulaEdge",
  "HistoryMoment",
  "IncidentConnection",
  "IncidentEdge",
  "InitiativeConnection",
  "InitiativeEdge",
  "InitiativeNetwork",
  "InitiativeNetworkActor",
  "InitiativeNetworkInitiative",
  "InitiativeReference",
  "InitiativeRelationCount",
  "InitiativeTie",
  "JournalHead",
  "Latency",
  "LedgerEntry",
  "Membership",
  "NestedClaims",
  "NetworkStatistics",
  "NetworkTruncation",
  "NodeTypeCount",
  "Office",
  "OneSidedPositions",
  "OneSidedState",
  "PageInfo",
  "PartialDate",
  "Path",
  "PathNode",
  "PathStep",
  "PathsTruncation",
  "PositionConnection",
  "PositionCount",
  "PositionCounts",
  "PositionEdge",
  "PositionTarget",
  "ProposalConnection",
  "ProposalEdge",
  "RecordChange",
  "RecordDifferences",
  "RecordRevision",
  "RecordedVote",
  "Redaction",
  "Reference",
  "Referral",
  "ReferralConnection",
  "ReferralEdge",
  "Relationship",
  "RelationshipProperty",
  "RelationshipTypeCount",
  "Reply",
  "ReplyLatency",
  "ReplyLatencyGroup",
  "ReplyNetwork",
  "ReplyNode",
  "ReplyRelationCount",
  "ReplyTie",
  "ReportedDifference",
  "ResponseConnection",
  "ResponseEdge",
  "ReviewVerdict",
  "RevisionPage",
  "Search",
  "SearchHit",
  "SearchTypeCount",
  "ShortestPaths",
  "SideCoverage",
  "Snippet",
  "SourceBalance",
  "SourceCounts",
  "SourcesOfKind",
  "SourcesOfState",
  "SpokespersonConnection",
  "SpokespersonEdge",
  "Stance",
  "StancePosition",
  "StateConnection",
  "StateEdge",
  "StatementConnection",
  "StatementEdge",
  "Subgraph",
  "SubgraphNode",
  "SubgraphTruncation",
  "TextRange",
  "Thread",
  "ThreadPosition",
  "Timeline",
  "TimelineBucket",
  "TimelineValue",
  "Unanswered",
  "UnansweredConnection",
  "UnansweredEdge",
  "Unmatched",
  "WaitingCurve",
  "WaitingPoint",
  "YearCoverage"
];

/** Fields that are lists of such values. */
export const valueLists: Record<string, string[]> = {
  "Accusation": [
    "against",
    "initiatives",
    "respondsTo",
    "codes"
  ],
  "AccusationConnection": [
    "edges",
    "facets"
  ],
  "ActorConnection": [
    "edges"
  ],
  "ActorCoverage": [
    "years"
  ],
  "AgencyConnection": [
    "edges"
  ],
  "Bloc": [
    "members"
  ],
  "ChangeEvent": [
    "records"
  ],
  "ChangePage": [
    "nodes"
  ],
  "ChangeReview": [
    "verdicts"
  ],
  "ContradictionConnection": [
    "edges",
    "nodes"
  ],
  "Coverage": [
    "byActor",
    "agreement"
  ],
  "Dataset": [
    "agreement"
  ],
  "Denial": [
    "against",
    "initiatives",
    "respondsTo",
    "codes"
  ],
  "DenialConnection": [
    "edges",
    "facets"
  ],
  "DiscourseNetwork": [
    "nodes",
    "edges",
    "concepts",
    "windows"
  ],
  "DiscourseWindow": [
    "nodes",
    "edges"
  ],
  "DocumentConnection": [
    "edges"
  ],
  "Dyad": [
    "denialsByForm"
  ],
  "DyadConnection": [
    "edges",
    "nodes"
  ],
  "Facet": [
    "values"
  ],
  "FidelityConnection": [
    "edges",
    "nodes"
  ],
  "FormulaConnection": [
    "edges",
    "nodes"
  ],
  "IncidentConnection": [
    "edges"
  ],
  "Initiative": [
    "endorsedBy",
    "votes",
    "ledger"
  ],
  "InitiativeConnection": [
    "edges"
  ],
  "InitiativeNetwork": [
    "actors",
    "initiatives",
    "edges"
  ],
  "InitiativeTie": [
    "byRelation"
  ],
  "OneSidedPositions": [
    "byState"
  ],
  "Path": [
    "nodes",
    "steps"
  ],
  "PathStep": [
    "relationships"
  ],
  "PositionConnection": [
    "edges",
    "facets"
  ],
  "PositionCount": [
    "values"
  ],
  "PositionCounts": [
    "groups"
  ],
  "Proposal": [
    "against",
    "initiatives",
    "respondsTo",
    "codes"
  ],
  "ProposalConnection": [
    "edges",
    "facets"
  ],
  "RecordChange": [
    "fields"
  ],
  "RecordDifferences": [
    "nodes"
  ],
  "RecordRevision": [
    "fields"
  ],
  "ReferralConnection": [
    "edges",
    "nodes"
  ],
  "Relationship": [
    "properties"
  ],
  "Remark": [
    "against",
    "initiatives",
    "respondsTo",
    "codes"
  ],
  "ReplyLatency": [
    "groups"
  ],
  "ReplyNetwork": [
    "nodes",
    "edges"
  ],
  "ReplyTie": [
    "byRelation"
  ],
  "ResponseConnection": [
    "edges",
    "facets"
  ],
  "RevisionPage": [
    "nodes"
  ],
  "Search": [
    "hits",
    "byType",
    "facets"
  ],
  "SearchHit": [
    "snippets"
  ],
  "ShortestPaths": [
    "paths"
  ],
  "Snippet": [
    "ranges"
  ],
  "SourceBalance": [
    "byKind",
    "byAffiliation"
  ],
  "Spokesperson": [
    "speaksFor"
  ],
  "SpokespersonConnection": [
    "edges"
  ],
  "Stance": [
    "latest"
  ],
  "State": [
    "memberOf"
  ],
  "StateConnection": [
    "edges"
  ],
  "Statement": [
    "disputedDates",
    "deliveredBy"
  ],
  "StatementConnection": [
    "edges"
  ],
  "Subgraph": [
    "nodes",
    "edges"
  ],
  "SubgraphTruncation": [
    "nodes",
    "edges"
  ],
  "Thread": [
    "positions"
  ],
  "Timeline": [
    "buckets",
    "impreciseValues"
  ],
  "TimelineBucket": [
    "values"
  ],
  "Unanswered": [
    "coverage"
  ],
  "UnansweredConnection": [
    "edges",
    "nodes"
  ],
  "WaitingCurve": [
    "points"
  ]
};
