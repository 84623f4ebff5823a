/**
 * Those who speak: the named persons of the corpus, and for each agency and office whose speaker
 * no page names, one person of that office. Knows statements only by who speaks in them.
 */
import { toSlug } from '../../domain/ids.js';
import type { ActorOfType, Corpus, CorpusActor, CorpusStatement } from './corpus-schema.js';
import { checkDate } from './dates.js';
import type { Findings } from './findings.js';
import { toActorId, type References } from './references.js';
import type { OfficeSeed, SpokespersonSeed } from './seed-entries.js';

export function convertPerson(
  person: ActorOfType<'person'>,
  references: References,
  findings: Findings,
): SpokespersonSeed {
  const actor = references.actor(person.agency ?? person.state, 'SPEAKS_FOR', 'to', person.id);
  const terms = person.terms.map((term): OfficeSeed => {
    const where = `${person.id}.terms`;
    return {
      actor,
      title: term.role ?? person.role,
      from: term.from ? checkDate(term.from, undefined, where, findings) : undefined,
      to: term.to ? checkDate(term.to, undefined, where, findings) : undefined,
      document: term.source ? references.document(term.source, where) : undefined,
      note: term.note ?? undefined,
    };
  });
  return {
    id: toActorId(person),
    name: person.name,
    named: true,
    wikidata: person.wikidata ?? undefined,
    note: person.note ?? undefined,
    speaksFor: [{ actor, title: person.role }, ...terms],
  };
}

/** The words of a role that name a person, and the office that they stand for. */
const offices: readonly (readonly [RegExp, string])[] = [
  [/\bspokes(?:person|man|woman)\b/i, 'spokesperson'],
  [/\bpress chief\b/i, 'press chief'],
  [/\bsource\b/i, 'source'],
  [/\bofficial\b/i, 'official'],
];

/**
 * The office of an unnamed person, or undefined where the role names no person: a report, a
 * ministry, a body as a whole ("prosecutors", "government investigators").
 */
export function officeOfRole(role: string): string | undefined {
  return offices.find(([pattern]) => pattern.test(role))?.[1];
}

/** "embassy spokesperson (not named)" -> "embassy spokesperson": that stands in `named` now. */
export function toTitle(role: string): string {
  return role
    .replace(/\s*\(not named[^)]*\)/, '')
    .replace(/^unnamed /, '')
    .trim();
}

export function toUnnamedSpeakerId(agencyId: string, office: string): string {
  return `spokesperson:unnamed-${agencyId.replace(/^[a-z]+:/, '')}-${toSlug(office)}`;
}

/** The unnamed speakers of all statements, one per agency and office, in order of their ids. */
export function createUnnamedSpeakers(
  corpus: Pick<Corpus, 'actors' | 'statements'>,
  references: References,
  findings: Findings,
): readonly SpokespersonSeed[] {
  const actors = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const speakers = new Map<string, SpokespersonSeed>();
  const statementsOf = new Map<string, string[]>();
  for (const statement of corpus.statements) {
    const office = unnamedOffice(statement);
    if (office === undefined || statement.agency === null) continue;
    const agency = references.actor(statement.agency, 'SPEAKS_FOR', 'to', statement.id);
    const id = toUnnamedSpeakerId(agency, office);
    statementsOf.set(id, [...(statementsOf.get(id) ?? []), statement.id]);
    speakers.set(id, {
      id,
      name: nameOffice(office, statement.agency, actors),
      named: false,
      speaksFor: [{ actor: agency, title: office }],
    });
  }
  const ordered = [...speakers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, name } of ordered) {
    const statements = (statementsOf.get(id) ?? []).join(', ');
    findings.remark('Unnamed speakers', `${id} (${name}): ${statements}`);
  }
  return ordered;
}

/** The office of the statement's speaker, where a person of it spoke and is not named. */
export function unnamedOffice(statement: CorpusStatement): string | undefined {
  const isUnnamed = statement.speaker === null && statement.agency !== null;
  return isUnnamed ? officeOfRole(statement.speaker_role) : undefined;
}

/** Several states have a "Ministry of Foreign Affairs": the name says whose, unless it does already. */
function nameOffice(
  office: string,
  agencyId: string,
  actors: ReadonlyMap<string, CorpusActor>,
): string {
  const agency = actors.get(agencyId);
  if (agency === undefined) return office;
  const body = agency.name.replace(/\s*\([^)]*\)$/, '');
  const owner = agency.type === 'agency' ? actors.get(agency.state)?.name : undefined;
  const whose = owner === undefined || body.includes(owner) ? '' : `, ${owner}`;
  return `${office} of the ${body}${whose}`;
}
