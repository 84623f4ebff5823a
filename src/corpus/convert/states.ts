/**
 * States: those of the corpus, whose names win, and every other state that voted or supports the
 * Paris Call. Codes and regions come from ISO 3166; a code says nothing about recognition.
 */
import { actorsOfType } from './actors.js';
import type { ActorOfType, Corpus } from './corpus-schema.js';
import type { Findings } from './findings.js';
import type { ReferenceData, StateRow } from './reference-data.js';
import type { StateSeed } from './seed-entries.js';

/** The voting data keeps Yugoslavia's code for Serbia throughout. */
export const SERBIA = { codeInVotes: 'YU', iso2: 'RS' } as const;

/** Names of the table that are short to the point of being wrong. */
const properNames: ReadonlyMap<string, string> = new Map([['BA', 'Bosnia and Herzegovina']]);

/** `NO` -> `state:no`; `YU` of the votes -> `state:rs`. */
export function toStateId(iso2: string): string {
  return `state:${(iso2 === SERBIA.codeInVotes ? SERBIA.iso2 : iso2).toLowerCase()}`;
}

export function convertStates(
  corpus: Corpus,
  reference: ReferenceData,
  findings: Findings,
): readonly StateSeed[] {
  const rows = new Map(reference.states.map((row) => [`state:${row.iso2.toLowerCase()}`, row]));
  const fromCorpus = new Map(
    actorsOfType(corpus, 'state').map((state) => [toStateId(state.iso), state]),
  );
  const named = [...reference.votes, ...reference.parisCall].map(({ iso2 }) => toStateId(iso2));
  const ids = [...new Set([...fromCorpus.keys(), ...named])].sort();
  reportSources(ids.length, fromCorpus.size, reference, findings);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (row === undefined) {
      findings.fault(id, 'has no row in states.csv', 'add the row');
      return [];
    }
    return [convertState(id, row, fromCorpus.get(id), findings)];
  });
}

/** Whoever counts codes instead of states counts Serbia twice. */
function reportSources(
  total: number,
  fromCorpus: number,
  { votes, parisCall }: ReferenceData,
  findings: Findings,
): void {
  const voters = new Set(votes.map(({ iso2 }) => toStateId(iso2))).size;
  findings.remark(
    'States and votes',
    `${String(total)} states: ${String(fromCorpus)} of the corpus, ${String(voters)} that voted, ${String(parisCall.length)} that support the Paris Call, each once. Codes would come to one more where the votes write ${SERBIA.codeInVotes} and the Paris Call ${SERBIA.iso2}: both are Serbia.`,
  );
}

function convertState(
  id: string,
  row: StateRow,
  state: ActorOfType<'state'> | undefined,
  findings: Findings,
): StateSeed {
  if (state !== undefined) compareWithRow(id, state, row, findings);
  const name = state?.name ?? properNames.get(row.iso2) ?? row.name;
  const otherNames = new Set([row.name, row.official_name].filter((other) => other !== name));
  const wikidata = state?.wikidata ?? (row.wikidata === '' ? undefined : row.wikidata);
  if (wikidata === undefined) {
    findings.remark('States and votes', `${id}: no Wikidata item in the corpus or in states.csv.`);
  }
  return {
    id,
    name,
    aliases: [...otherNames],
    iso2: row.iso2,
    iso3: row.iso3,
    region: row.region === '' ? undefined : row.region,
    wikidata,
    note: state?.note ?? undefined,
  };
}

function compareWithRow(
  id: string,
  state: ActorOfType<'state'>,
  row: StateRow,
  findings: Findings,
): void {
  if (`state:${state.id}` !== id) {
    findings.fault(state.id, `its id and its code ${state.iso} differ`, 'make them agree');
  }
  if (state.wikidata && row.wikidata !== '' && state.wikidata !== row.wikidata) {
    findings.remark(
      'States and votes',
      `${id}: Wikidata ${state.wikidata} in the corpus (kept), ${row.wikidata} in states.csv.`,
    );
  }
}
