/**
 * Agencies, blocs, organisations and groups. States have their own file, for they come from two
 * sources; so have those who speak.
 */
import type { ActorOfType, Corpus, CorpusActor } from './corpus-schema.js';
import type { Findings } from './findings.js';
import { toActorId, type References } from './references.js';
import type { ActorSeed, AgencySeed, OrganizationSeed } from './seed-entries.js';

/** The actors of one type, in the corpus's order. */
export function actorsOfType<Type extends CorpusActor['type']>(
  { actors }: Pick<Corpus, 'actors'>,
  type: Type,
): readonly ActorOfType<Type>[] {
  return actors.filter((actor): actor is ActorOfType<Type> => actor.type === type);
}

/** PART_OF goes to exactly one: the parent, else the state or bloc. */
export function convertAgency(agency: ActorOfType<'agency'>, references: References): AgencySeed {
  return {
    id: toActorId(agency),
    name: agency.name,
    kind: agency.agency_kind,
    partOf: references.actor(agency.parent ?? agency.state, 'PART_OF', 'to', agency.id),
    wikidata: agency.wikidata ?? undefined,
    note: agency.note ?? undefined,
  };
}

export function convertBloc(bloc: ActorOfType<'bloc'>): ActorSeed {
  return {
    id: toActorId(bloc),
    name: bloc.name,
    wikidata: bloc.wikidata ?? undefined,
    note: bloc.note ?? undefined,
  };
}

export function convertOrganization(
  organization: ActorOfType<'organisation'>,
  references: References,
): OrganizationSeed {
  const { state } = organization;
  return {
    id: toActorId(organization),
    name: organization.name,
    kind: organization.org_kind,
    basedIn: state ? references.actor(state, 'BASED_IN', 'to', organization.id) : undefined,
    wikidata: organization.wikidata ?? undefined,
    note: organization.note ?? undefined,
  };
}

/** Whose a group is said to be stays out: it lives in the positions that allege it. */
export function convertGroup(group: ActorOfType<'group'>): ActorSeed {
  return {
    id: toActorId(group),
    name: group.name,
    aliases: group.aliases,
    wikidata: group.wikidata ?? undefined,
    note: group.note ?? undefined,
  };
}

/** Says how much of the corpus's attributions of groups and incidents is left out, by rule. */
export function reportAttributions(corpus: Corpus, findings: Findings): void {
  const groups = actorsOfType(corpus, 'group');
  const count = (lists: readonly (readonly string[])[]): string => {
    const entries = lists.reduce((sum, list) => sum + list.length, 0);
    return `${String(entries)} entries of ${String(lists.filter((list) => list.length > 0).length)}`;
  };
  const say = (line: string): void => {
    findings.remark('Left out by rule', line);
  };
  say(`\`attributed_to\`: ${count(groups.map((group) => group.attributed_to))} groups.`);
  say(`\`attributed_by\`: ${count(groups.map((group) => group.attributed_by))} groups.`);
  const alleged = corpus.incidents.map((incident) => incident.alleged_perpetrators);
  say(`\`alleged_perpetrators\`: ${count(alleged)} incidents.`);
}
