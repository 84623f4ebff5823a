/**
 * Names of the record's actors, found in the words of a text: states by name, adjective and capital in the
 * text's language, bodies by name or by office and state, speakers by name.
 */
import {
  entriesOf,
  textOf,
  textsOf,
  type SeedRecord,
  type SeedRecords,
} from '../corpus/seed-records.js';
import { toTerm } from '../domain/ontology/vocabularies.js';
import type { LanguageRules } from './languages/language-rules.js';
import { compilePhrases, isMatch } from './languages/phrases.js';
import { createNameMatcher, type FindNames, type Named } from './name-matcher.js';

interface Agency {
  readonly id: string;
  readonly principal: string;
  /** Term of the vocabulary. */
  readonly kind: string;
  readonly name: string;
}

interface Person {
  readonly id: string;
  readonly agency: string | undefined;
  readonly isNamed: boolean;
  readonly name: string;
}

export interface ActorNames {
  /** States, blocs, organisations and groups that the words name, in order. */
  readonly findSides: FindNames;
  /** The body that the words name; `sides` are the states in them, the sender first. */
  readonly findAgency: (words: string, sides: readonly string[]) => string | undefined;
  readonly findPerson: (words: string) => Pick<Person, 'id' | 'agency'> | undefined;
  /** The unnamed speaker of a body whose office the words name. */
  readonly findUnnamed: (agency: string, words: string) => string | undefined;
  readonly principalOf: (actor: string) => string;
  readonly findIncidents: (words: string) => readonly string[];
  readonly findInitiatives: (words: string) => readonly string[];
}

/** Remarks of the compilers in a name: "(until September 2020)". */
const REMARK = /\s*\([^)]*\)/g;
/** Shorter names of incidents are words of other meanings. */
const MIN_NAME = 5;

export function readActorNames(
  records: SeedRecords,
  rules: LanguageRules,
  principalOf: (actor: string) => string,
): ActorNames {
  const agencies: readonly Agency[] = records.agencies.map((agency) => ({
    id: idOf(agency),
    principal: principalOf(idOf(agency)),
    kind: toTerm(textOf(agency, 'kind') ?? ''),
    name: textOf(agency, 'name') ?? '',
  }));
  const findAgencyNames = createNameMatcher(
    { hasSpaces: true },
    records.agencies.map((agency) => ({ id: idOf(agency), phrases: namesOf(agency) })),
  );
  const offices = Object.entries(rules.offices).map(
    ([kind, phrases]) => [kind, compilePhrases(rules, phrases)] as const,
  );
  const persons: readonly Person[] = records.spokespersons.map((speaker) => ({
    id: idOf(speaker),
    agency: entriesOf(speaker, 'speaksFor').flatMap((term) => textOf(term, 'actor') ?? [])[0],
    isNamed: speaker['named'] === true,
    name: textOf(speaker, 'name') ?? '',
  }));
  const named = persons.filter(({ isNamed }) => isNamed);
  const findPersons = createNameMatcher(
    { hasSpaces: true },
    named.map(({ id, name }) => ({ id, phrases: [name] })),
  );
  const findIncidents = createFinder(records.incidents);
  const findInitiatives = createFinder(records.initiatives);
  return {
    findSides: createNameMatcher(rules, listSides(records, rules)),
    findAgency: (words, [sender, host]) => {
      const mentions = findAgencyNames(words);
      const byName = mentions.filter(({ id, start }) => {
        if (sender !== undefined) return principalOf(id) === sender;
        // "Ministry of Foreign Affairs" is the name of many, and says nothing without a state.
        return mentions.filter((other) => other.start === start).length === 1;
      });
      const longest = byName.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
      if (longest !== undefined) return longest.id;
      if (sender === undefined) return undefined;
      const kinds = offices.filter(([, pattern]) => isMatch(pattern, words)).map(([kind]) => kind);
      const fitting = agencies.filter(
        ({ kind, principal }) => principal === sender && kinds.includes(kind),
      );
      if (kinds.includes('EMBASSY')) {
        const code = codeOf(host);
        return fitting.find(({ id, kind }) => kind === 'EMBASSY' && id.endsWith(`-${code}`))?.id;
      }
      // The older of two bodies of one kind has a remark such as "(until September 2020)".
      return (fitting.findLast(({ name }) => clean(name) === name) ?? fitting.at(-1))?.id;
    },
    findPerson: (words) => {
      const [first] = findPersons(words);
      return named.find(({ id }) => id === first?.id);
    },
    findUnnamed: (agency, words) => {
      const own = persons.filter((each) => !each.isNamed && each.agency === agency);
      // "press chief of the Ministry of …"
      const officeOf = ({ name }: Person): string => name.split(' of ')[0]?.toLowerCase() ?? '';
      return (own.find((each) => words.toLowerCase().includes(officeOf(each))) ?? own[0])?.id;
    },
    principalOf,
    findIncidents: (words) => [...new Set(findIncidents(words).map(({ id }) => id))],
    findInitiatives: (words) => [...new Set(findInitiatives(words).map(({ id }) => id))],
  };
}

function listSides(records: SeedRecords, rules: LanguageRules): readonly Named[] {
  const display = new Intl.DisplayNames([rules.tag], { type: 'region' });
  const states = records.states.map((state) => {
    const iso2 = textOf(state, 'iso2') ?? '';
    const own = rules.tag === 'en' ? namesOf(state) : nameIn(display, iso2);
    return { id: idOf(state), phrases: [...own, ...(rules.states[iso2] ?? [])] };
  });
  const others = [...records.blocs, ...records.organizations, ...records.groups].map((actor) => ({
    id: idOf(actor),
    phrases: [...namesOf(actor), ...(rules.blocs[idOf(actor)] ?? [])],
  }));
  return [...states, ...others].filter(({ phrases }) => phrases.length > 0);
}

function nameIn(display: Intl.DisplayNames, iso2: string): readonly string[] {
  try {
    const name = display.of(iso2);
    return name === undefined ? [] : [name];
  } catch {
    // Not a code; the validator reports it.
    return [];
  }
}

function createFinder(records: readonly SeedRecord[]): FindNames {
  return createNameMatcher(
    { hasSpaces: true },
    records.map((record) => ({
      id: idOf(record),
      phrases: namesOf(record).filter((name) => name.length >= MIN_NAME),
    })),
  );
}

/** A `*` in a name would stand for any ending. */
function namesOf(record: SeedRecord): readonly string[] {
  const name = textOf(record, 'name');
  const names = [...(name === undefined ? [] : [clean(name)]), ...textsOf(record, 'aliases')];
  return names
    .map((each) => each.replaceAll(/\s*[*…]\s*/g, ' ').trim())
    .filter((each) => each !== '');
}

function clean(name: string): string {
  return name.replaceAll(REMARK, '').trim();
}

/** `state:gb` -> `gb`. */
function codeOf(id: string | undefined): string {
  return id?.slice(id.indexOf(':') + 1) ?? '';
}

function idOf(record: SeedRecord): string {
  return textOf(record, 'id') ?? '';
}
