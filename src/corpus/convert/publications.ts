/** Incidents, publishers and documents: what positions speak of, and where that can be read. */
import { toSlug } from '../../domain/ids.js';
import type { CorpusIncident, CorpusPublisher, CorpusSource } from './corpus-schema.js';
import { checkDate } from './dates.js';
import type { Findings } from './findings.js';
import type { References } from './references.js';
import type { DocumentSeed, IncidentSeed, PublisherSeed } from './seed-entries.js';
import { toStateId } from './states.js';

/** Datelines that differ from the page's own date; the corpus has them in a note only. */
const datelines: ReadonlyMap<string, string> = new Map([['peoplecn-20211127', '2021-11-26']]);

/** Who is alleged to be behind it stays out: that lives in the positions. */
export function convertIncident(
  incident: CorpusIncident,
  references: References,
  findings: Findings,
): IncidentSeed {
  const { id, period } = incident;
  return {
    id: `incident:${id}`,
    name: incident.name,
    kind: incident.kind,
    period: period ? checkDate(period, undefined, id, findings) : undefined,
    saidToAffect: incident.victims.map((victim) =>
      references.actor(victim, 'SAID_TO_AFFECT', 'to', id),
    ),
    note: incident.note ?? undefined,
  };
}

export function convertPublisher(
  publisher: CorpusPublisher,
  knownStates: ReadonlySet<string>,
  findings: Findings,
): PublisherSeed {
  const { state, basis } = publisher;
  if ((state === undefined) !== (basis === undefined)) {
    findings.fault(publisher.publisher, 'has only one of state and basis', 'give both or neither');
  }
  if (state !== undefined && !knownStates.has(toStateId(state))) {
    findings.fault(publisher.publisher, `names the state ${state}`, 'name one of states.yaml');
  }
  return {
    id: toPublisherId(publisher.publisher),
    name: publisher.publisher,
    kind: publisher.kind,
    wordsFrom: publisher.words_from,
    affiliatedWith:
      state === undefined || basis === undefined ? [] : [{ state: toStateId(state), basis }],
  };
}

function toPublisherId(name: string): string {
  return `publisher:${toSlug(name)}`;
}

/** Two names with one slug, or a name without a Latin letter, cannot share or lack an id. */
export function checkPublisherIds(publishers: readonly PublisherSeed[], findings: Findings): void {
  const owners = new Map<string, string>();
  for (const { id, name } of publishers) {
    const owner = owners.get(id);
    if (id === 'publisher:') findings.fault(name, 'has no Latin letters', 'add a transliteration');
    if (owner !== undefined) findings.fault(name, `shares ${id} with ${owner}`, 'tell them apart');
    owners.set(id, name);
  }
}

export function convertDocument(
  source: CorpusSource,
  publishers: ReadonlyMap<string, CorpusPublisher>,
  findings: Findings,
): DocumentSeed {
  const publisher = publishers.get(source.publisher);
  if (publisher === undefined) {
    findings.fault(source.id, `no publisher "${source.publisher}"`, 'add it to publishers.yaml');
  } else if (publisher.kind !== source.kind) {
    findings.remark(
      'Checks of the corpus',
      `${source.id}: kind ${source.kind}, its publisher's ${publisher.kind} (kept).`,
    );
  }
  return {
    id: `document:${source.id}`,
    url: source.url,
    title: source.title ?? undefined,
    language: source.lang,
    publisher: toPublisherId(source.publisher),
    filedOn: datelines.get(source.id),
    publishedOn: source.date
      ? checkDate(source.date, source.date_precision, source.id, findings)
      : undefined,
    dateInferred: source.date_inferred ?? false,
    readInFull: source.read === 'full',
    note: source.note,
  };
}
