/** The parts that columns of several tables are made of, as data. */
import { stateCodeProperties, type StateCode } from '../../domain/ontology/state-codes.js';
import type { Vocabulary } from '../../domain/ontology/vocabularies.js';
import type { TableColumn } from './table-definition.js';

type Extra = Omit<TableColumn, 'type' | 'describes'>;

export const required = { isRequired: true } as const satisfies Extra;

export const text = (describes: string, extra: Extra = {}): TableColumn => ({
  type: 'STRING',
  describes,
  ...extra,
});
export const texts = (describes: string, extra: Extra = {}): TableColumn => ({
  type: 'STRINGS',
  describes,
  ...extra,
});
export const integer = (describes: string, extra: Extra = {}): TableColumn => ({
  type: 'INTEGER',
  describes,
  ...extra,
});
/** A number of things, which is 0 where there are none. */
export const count = (describes: string): TableColumn => integer(describes, required);
export const number = (describes: string, extra: Extra = {}): TableColumn => ({
  type: 'NUMBER',
  describes,
  ...extra,
});
export const flag = (describes: string, extra: Extra = {}): TableColumn => ({
  type: 'BOOLEAN',
  describes,
  ...extra,
});
export const day = (describes: string, extra: Extra = {}): TableColumn => ({
  type: 'DATE',
  describes,
  ...extra,
});
export const word = (vocabulary: Vocabulary, describes: string, extra: Extra = {}): TableColumn =>
  text(describes, { vocabulary, ...extra });
export const words = (vocabulary: Vocabulary, describes: string): TableColumn =>
  texts(describes, { vocabulary });

/** The end of a column's name, by the code that it holds. */
export const codeSuffixes = {
  iso2: 'Iso2',
  iso3: 'Iso3',
  isoNumeric: 'IsoNumeric',
  cowNumber: 'CowNumber',
  cowLetters: 'CowLetters',
  gwNumber: 'GwNumber',
  wikidata: 'Wikidata',
} as const satisfies Readonly<Record<StateCode | 'wikidata', string>>;
type CodeSuffix = (typeof codeSuffixes)[keyof typeof codeSuffixes];

export type CodeColumn<Prefix extends string> = `${Prefix}${CodeSuffix}`;
export type StateColumn<Prefix extends string> = `${Prefix}State` | CodeColumn<Prefix>;
export type ActorColumn<Prefix extends string> =
  Prefix | `${Prefix}Name` | `${Prefix}Type` | StateColumn<Prefix>;
export type DateColumn<Prefix extends string> = `${Prefix}${'On' | 'From' | 'To' | 'Precision'}`;

type Columns<Name extends string> = Readonly<Record<Name, TableColumn>>;

/** The codes of a state, with which other data sets are joined. */
export function codeColumns<Prefix extends string>(
  prefix: Prefix,
  whose: string,
): Columns<CodeColumn<Prefix>> {
  const described = { ...stateCodeProperties, wikidata: WIKIDATA };
  return named(
    Object.entries(codeSuffixes).map(([code, suffix]) => {
      // Object.entries widens the keys of `codeSuffixes`, which are those of `described`.
      const { type, describes } = described[code as keyof typeof described];
      return [`${prefix}${suffix}`, { type, describes: `${whose}: ${describes}` }];
    }),
  );
}

const WIKIDATA = { type: 'STRING', describes: 'Wikidata item, such as Q145' } as const;

/** The one state that an actor, or several, are or belong to. */
export function stateColumns<Prefix extends string>(
  prefix: Prefix,
  whose: string,
): Columns<StateColumn<Prefix>> {
  return named([
    [
      `${prefix}State`,
      text(
        `id of the state of ${whose}: the one that they are, are part of or speak for; absent where there is none or more than one`,
      ),
    ],
    ...Object.entries<TableColumn>(codeColumns(prefix, `state of ${whose}`)),
  ]);
}

/** An actor, with its state. */
export function actorColumns<Prefix extends string>(
  prefix: Prefix,
  who: string,
): Columns<ActorColumn<Prefix>> {
  return named([
    [prefix, text(`id of ${who}`, required)],
    [`${prefix}Name`, text(`name of ${who}`, required)],
    [`${prefix}Type`, text(`type of ${who}: State, Agency, Bloc, Organization, …`, required)],
    ...Object.entries<TableColumn>(stateColumns(prefix, who)),
  ]);
}

/** A date as written, and the days that it can mean. */
export function dateColumns<Prefix extends string>(
  prefix: Prefix,
  what: string,
  extra: Extra = {},
): Columns<DateColumn<Prefix>> {
  return named([
    [`${prefix}On`, text(`${what}, as written: a day, a month, a year or an interval`, extra)],
    [`${prefix}From`, day(`first day that ${prefix}On can mean, ISO 8601`, extra)],
    [`${prefix}To`, day(`last day that ${prefix}On can mean, ISO 8601`, extra)],
    [`${prefix}Precision`, text(`${prefix}On is a DAY, MONTH, YEAR or INTERVAL`, extra)],
  ]);
}

/** The names are made of the prefix, which TypeScript cannot follow through a list. */
function named<Name extends string>(
  columns: readonly (readonly [string, TableColumn])[],
): Columns<Name> {
  return Object.fromEntries(columns) as Columns<Name>;
}
