/**
 * Initiatives of the corpus, the supporters of the Paris Call, and the General Assembly's
 * resolutions on ICT with the votes on them.
 */
import { toSlug } from '../../domain/ids.js';
import type { CorpusInitiative } from './corpus-schema.js';
import { checkDate } from './dates.js';
import type { Findings } from './findings.js';
import type { ParisCallRow, ResolutionRow, VoteRow } from './reference-data.js';
import type { References } from './references.js';
import type { EndorsementSeed, InitiativeSeed, VotesSeed } from './seed-entries.js';
import { SERBIA, toStateId } from './states.js';

export function convertInitiative(
  initiative: CorpusInitiative,
  references: References,
  findings: Findings,
): InitiativeSeed {
  const { id } = initiative;
  const proposedBy = initiative.proposers.map((actor) =>
    references.actor(actor, 'PROPOSED', 'from', id),
  );
  const endorser = (actor: string): string => references.actor(actor, 'ENDORSED', 'from', id);
  const claimed = initiative.claimed_endorsers ?? [];
  const [proposer, ...others] = proposedBy;
  if (claimed.length > 0 && (proposer === undefined || others.length > 0)) {
    findings.fault(id, 'claimed endorsers need one proposer who claims them', 'name the claimant');
  }
  return {
    id: `initiative:${id}`,
    name: initiative.name,
    kind: initiative.kind,
    status: initiative.status,
    announcedOn: checkDate(initiative.date, initiative.date_precision, id, findings),
    note: initiative.notes === '' ? undefined : initiative.notes,
    proposedBy,
    announcedBy: initiative.announced_by
      ? [references.actor(initiative.announced_by, 'ANNOUNCED', 'from', id)]
      : [],
    endorsedBy: [
      ...initiative.endorsers.map((actor) => ({ actor: endorser(actor) })),
      ...claimed.map((actor) => ({ actor: endorser(actor), reportedBy: proposer })),
    ],
    opposedBy: (initiative.opponents ?? []).map((actor) =>
      references.actor(actor, 'OPPOSED', 'from', id),
    ),
    buildsOn: (initiative.builds_on ?? []).map((other) => references.initiative(other, id)),
    documents: initiative.sources.map((source) => references.document(source, id)),
  };
}

/** Adds the states on the Call's own site; one that the corpus has already is not doubled. */
export function addParisCallSupporters(
  initiative: InitiativeSeed,
  rows: readonly ParisCallRow[],
  findings: Findings,
): InitiativeSeed {
  const dates = new Map(rows.map((row) => [toStateId(row.iso2), row.date_signed]));
  const dated = (actor: string): EndorsementSeed => {
    const on = dates.get(actor) ?? '';
    return on === ''
      ? { actor }
      : { actor, on: checkDate(on, undefined, `paris-call-states.csv ${actor}`, findings) };
  };
  const known = initiative.endorsedBy ?? [];
  const knownActors = new Set(known.map(({ actor }) => actor));
  const added = [...dates.keys()].filter((actor) => !knownActors.has(actor)).sort();
  return {
    ...initiative,
    endorsedBy: [
      ...known.map((endorsement) => ({ ...endorsement, ...dated(endorsement.actor) })),
      ...added.map(dated),
    ],
  };
}

/** `A/RES/60/45` -> `initiative:un-ga-res-60-45`. */
function toResolutionId(symbol: string): string {
  return `initiative:un-ga-${toSlug(symbol.replace(/^A\//, ''))}`;
}

export function convertResolution(row: ResolutionRow, findings: Findings): InitiativeSeed {
  return {
    id: toResolutionId(row.resolution),
    name: `${row.resolution} ${row.title}`,
    aliases: [row.resolution],
    kind: 'un-resolution',
    status: 'adopted',
    announcedOn: checkDate(row.date, 'day', row.resolution, findings),
    note: 'Recorded vote as in the United Nations General Assembly Voting Data (Voeten et al.).',
  };
}

export function convertVotes(
  resolution: ResolutionRow,
  votes: readonly VoteRow[],
  findings: Findings,
): VotesSeed {
  const rows = votes.filter((row) => row.resolution === resolution.resolution);
  const voters = (vote: string): string[] =>
    rows
      .filter((row) => row.vote === vote)
      .map((row) => toStateId(row.iso2))
      .sort();
  for (const row of rows) {
    const where = `${row.resolution} ${row.iso2}`;
    if (row.date !== resolution.date) {
      findings.fault(
        where,
        `vote of ${row.date}, resolution of ${resolution.date}`,
        'compare them',
      );
    }
    if (!['yes', 'no', 'abstain'].includes(row.vote)) {
      findings.fault(where, `"${row.vote}" is no vote`, 'yes, no or abstain');
    }
  }
  const isBeforeSerbia = resolution.date < SERBIA_ALONE_SINCE;
  const castAsYugoslavia = rows.some((row) => row.iso2 === SERBIA.codeInVotes);
  return {
    initiative: toResolutionId(resolution.resolution),
    on: resolution.date,
    yes: voters('yes'),
    no: voters('no'),
    abstain: voters('abstain'),
    notes:
      castAsYugoslavia && isBeforeSerbia
        ? { [toStateId(SERBIA.iso2)]: 'cast as Serbia and Montenegro' }
        : undefined,
  };
}

/** Montenegro's independence; the General Assembly's records say Serbia from this day. */
const SERBIA_ALONE_SINCE = '2006-06-03';
