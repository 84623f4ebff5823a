/**
 * The reference tables beside the corpus: ISO 3166 states, the supporters of the Paris Call, the
 * General Assembly's resolutions on ICT and the votes on them. Facts as their sources give them.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseTable } from './csv.js';

const stateColumns = [
  'iso2',
  'iso3',
  'name',
  'official_name',
  'region',
  'subregion',
  'wikidata',
] as const;
const parisCallColumns = ['iso2', 'state', 'date_signed'] as const;
const resolutionColumns = ['resolution', 'date', 'title'] as const;
const voteColumns = ['resolution', 'date', 'iso2', 'state', 'vote'] as const;

type Row<Columns extends readonly string[]> = Readonly<Record<Columns[number], string>>;
export type StateRow = Row<typeof stateColumns>;
export type ParisCallRow = Row<typeof parisCallColumns>;
export type ResolutionRow = Row<typeof resolutionColumns>;
export type VoteRow = Row<typeof voteColumns>;

export interface ReferenceData {
  readonly states: readonly StateRow[];
  readonly parisCall: readonly ParisCallRow[];
  readonly resolutions: readonly ResolutionRow[];
  readonly votes: readonly VoteRow[];
}

/** @throws InputError where a table does not have the expected columns. */
export async function readReferenceData(folder: string): Promise<ReferenceData> {
  const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  return {
    states: parseTable(await read('states.csv'), stateColumns),
    parisCall: parseTable(await read('paris-call-states.csv'), parisCallColumns),
    resolutions: parseTable(await read('un-resolutions.csv'), resolutionColumns),
    votes: parseTable(await read('un-ict-votes.csv'), voteColumns),
  };
}
