/**
 * A corpus of two states and one reply, in the shared corpus's own format, for the tests of the
 * conversion. Each part can be replaced.
 */
import type {
  Corpus,
  CorpusPosition,
  CorpusStatement,
} from '../../../src/corpus/convert/corpus-schema.js';
import type { ReferenceData } from '../../../src/corpus/convert/reference-data.js';

export const ARTICLE_SOURCE = 'gazette-20200102';

export function aStatement(overrides: Partial<CorpusStatement> = {}): CorpusStatement {
  return {
    id: 'no-embassy-20200102',
    date: '2020-01-02',
    date_precision: 'day',
    kind: 'denial',
    also_kinds: [],
    speaker: null,
    speaker_role: 'embassy statement',
    agency: 'no-embassy-na',
    on_behalf_of: ['no'],
    targets: ['na'],
    incidents: [],
    asserts: 'Says that Norway did nothing.',
    quote: null,
    answers: [],
    promotes: [],
    source: ARTICLE_SOURCE,
    verified: true,
    ...overrides,
  };
}

export function aPosition(overrides: Partial<CorpusPosition> = {}): CorpusPosition {
  return {
    id: 'no-embassy-20200102-1',
    statement: 'no-embassy-20200102',
    kind: 'call',
    asserts: 'Asks for calm.',
    ...overrides,
  };
}

export function aCorpus(overrides: Partial<Corpus> = {}): Corpus {
  return {
    actors: [
      { id: 'no', type: 'state', name: 'Norway', iso: 'NO', wikidata: 'Q20' },
      { id: 'na', type: 'state', name: 'Namibia', iso: 'NA' },
      {
        id: 'no-embassy-na',
        type: 'agency',
        name: 'Embassy of Norway in Namibia',
        state: 'no',
        agency_kind: 'embassy',
        parent: null,
      },
      {
        id: 'na-mfa',
        type: 'agency',
        name: 'Ministry of Foreign Affairs (since 2000)',
        state: 'na',
        agency_kind: 'foreign-ministry',
      },
      { id: 'org-acme', type: 'organisation', name: 'Acme', state: 'na', org_kind: 'company' },
      {
        id: 'jo-doe',
        type: 'person',
        name: 'Jo Doe',
        agency: 'no-embassy-na',
        state: 'no',
        role: 'Ambassador (2020)',
        terms: [{ role: 'Ambassador', from: '2019-09', to: null, source: ARTICLE_SOURCE }],
      },
    ],
    incidents: [],
    initiatives: [],
    initiativesNotSourced: [],
    sources: [
      {
        id: ARTICLE_SOURCE,
        publisher: 'The Gazette',
        kind: 'newspaper',
        title: null,
        date: '2020-01-02',
        date_precision: 'day',
        url: 'https://example.org/1',
        lang: 'en',
        read: 'full',
      },
    ],
    publishers: [{ publisher: 'The Gazette', kind: 'newspaper' }],
    statements: [aStatement()],
    positions: [aPosition()],
    ...overrides,
  };
}

export function referenceData(overrides: Partial<ReferenceData> = {}): ReferenceData {
  const row = (iso2: string, iso3: string, name: string, officialName = name) => ({
    iso2,
    iso3,
    name,
    official_name: officialName,
    region: 'Somewhere',
    subregion: '',
    wikidata: '',
  });
  return {
    states: [
      row('NO', 'NOR', 'Norway', 'Kingdom of Norway'),
      row('NA', 'NAM', 'Namibia'),
      row('RS', 'SRB', 'Serbia'),
    ],
    parisCall: [],
    resolutions: [],
    votes: [],
    ...overrides,
  };
}
