/**
 * What one entry of each seed file holds, as `seeds/README.md` lists it, in the order written.
 * Undefined fields and empty lists are left out when written.
 */
export interface ActorSeed {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly wikidata?: string | undefined;
  readonly note?: string | undefined;
}

export interface StateSeed extends ActorSeed {
  readonly iso2: string;
  readonly iso3: string;
  readonly region?: string | undefined;
}

export interface AgencySeed extends ActorSeed {
  readonly kind: string;
  readonly partOf: string;
}

export interface OfficeSeed {
  readonly actor: string;
  readonly title: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly document?: string | undefined;
  readonly note?: string | undefined;
}

export interface SpokespersonSeed extends ActorSeed {
  readonly named: boolean;
  readonly speaksFor: readonly OfficeSeed[];
}

export interface OrganizationSeed extends ActorSeed {
  readonly kind: string;
  readonly basedIn?: string | undefined;
}

export interface EndorsementSeed {
  readonly actor: string;
  readonly on?: string | undefined;
  readonly reportedBy?: string | undefined;
}

export interface InitiativeSeed extends ActorSeed {
  readonly kind: string;
  readonly status: string;
  readonly announcedOn: string;
  readonly proposedBy?: readonly string[];
  readonly announcedBy?: readonly string[];
  readonly endorsedBy?: readonly EndorsementSeed[];
  readonly opposedBy?: readonly string[];
  readonly buildsOn?: readonly string[];
  readonly documents?: readonly string[];
}

export interface VotesSeed {
  readonly initiative: string;
  readonly on: string;
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly abstain?: readonly string[];
  readonly notes?: Readonly<Record<string, string>> | undefined;
}

export interface IncidentSeed {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly period?: string | undefined;
  readonly saidToAffect?: readonly string[];
  readonly note?: string | undefined;
}

export interface PublisherSeed {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly wordsFrom?: string | undefined;
  readonly affiliatedWith?: readonly { readonly state: string; readonly basis: string }[];
}

export interface DocumentSeed {
  readonly id: string;
  readonly url: string;
  readonly title?: string | undefined;
  readonly language: string;
  readonly publisher: string;
  readonly filedOn?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly dateInferred: boolean;
  readonly readInFull: boolean;
  readonly note?: string | undefined;
}

export interface EvidenceSeed {
  readonly document: string;
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly offsetStart?: number | undefined;
  readonly offsetEnd?: number | undefined;
  readonly textSha256?: string | undefined;
  readonly speech?: string | undefined;
  readonly language?: string | undefined;
  readonly note?: string | undefined;
}

interface ReplySeed {
  readonly position: string;
  readonly relation: string;
  readonly explicit: boolean;
}

export interface PositionSeed {
  readonly id: string;
  readonly kind: string;
  readonly asserts: string;
  readonly quote?: string | undefined;
  readonly note?: string | undefined;
  readonly conduct?: readonly string[] | undefined;
  readonly hedge?: string | undefined;
  readonly basis?: string | undefined;
  readonly form?: string | undefined;
  readonly contests?: readonly string[] | undefined;
  readonly against?: readonly { readonly actor: string; readonly role: string }[];
  readonly concerns?: readonly string[];
  readonly refersTo?: readonly { readonly initiative: string; readonly relation: string }[];
  readonly respondsTo?: readonly ReplySeed[];
  readonly evidence: readonly EvidenceSeed[];
}

export interface DeliverySeed {
  readonly spokesperson: string;
  readonly title: string;
}

export interface StatementSeed {
  readonly id: string;
  readonly occurredOn: string;
  readonly disputedDates?: readonly string[] | undefined;
  readonly form?: string | undefined;
  readonly summary: string;
  readonly sourceCheck: string;
  readonly sourceCheckNote?: string | undefined;
  readonly note?: string | undefined;
  readonly madeBy: readonly string[];
  readonly issuedBy?: readonly string[];
  readonly deliveredBy?: readonly DeliverySeed[];
  readonly documents: readonly string[];
  readonly positions: readonly PositionSeed[];
}

/** All seed files; each key is the file's name and its top key. */
export interface Seeds {
  readonly states: readonly StateSeed[];
  readonly agencies: readonly AgencySeed[];
  readonly spokespersons: readonly SpokespersonSeed[];
  readonly blocs: readonly ActorSeed[];
  readonly organizations: readonly OrganizationSeed[];
  readonly groups: readonly ActorSeed[];
  readonly initiatives: readonly InitiativeSeed[];
  readonly votes: readonly VotesSeed[];
  readonly incidents: readonly IncidentSeed[];
  readonly publishers: readonly PublisherSeed[];
  readonly documents: readonly DocumentSeed[];
  readonly statements: readonly StatementSeed[];
}
