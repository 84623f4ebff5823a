import { describe, expect, it } from 'vitest';
import type { SeedRecords } from '../../../src/corpus/seed-records.js';
import type { Judgement } from '../../../src/import/import-model.js';
import { Judgements } from '../../../src/import/judgements.js';
import { NameIndex } from '../../../src/import/name-index.js';
import { createLookup, resolveName } from '../../../src/import/record-lookup.js';
import { actorSections } from '../../../src/import/sections.js';

const records: SeedRecords = {
  states: [
    { id: 'state:na', name: 'Namibia', iso2: 'NA', iso3: 'NAM', wikidata: 'Q1030' },
    { id: 'state:cn', name: 'China', aliases: ['Chinese'], iso2: 'CN', iso3: 'CHN' },
    { id: 'state:us', name: 'United States', aliases: ['USA'], iso2: 'US', iso3: 'USA' },
    { id: 'state:tr', name: 'Türkiye', aliases: ['Turkey'], iso2: 'TR', iso3: 'TUR' },
  ],
  agencies: [
    { id: 'agency:cn-mfa', name: 'Ministry of Foreign Affairs', kind: 'x', partOf: 'state:cn' },
    { id: 'agency:tr-mfa', name: 'Ministry of Foreign Affairs', kind: 'x', partOf: 'state:tr' },
    {
      id: 'agency:us-nsa',
      name: 'National Security Agency',
      aliases: ['NSA'],
      kind: 'x',
      partOf: 'state:us',
    },
    { id: 'agency:us-nsa-tao', name: 'Tailored Access', kind: 'x', partOf: 'agency:us-nsa' },
  ],
  spokespersons: [{ id: 'spokesperson:zhao-lijian', name: 'Zhao Lijian', named: true }],
  blocs: [],
  organizations: [{ id: 'organization:nsa', name: 'NSA', kind: 'company' }],
  groups: [],
  initiatives: [],
  votes: [],
  incidents: [{ id: 'incident:x', name: 'Exchange servers', kind: 'campaign' }],
  publishers: [],
  documents: [{ id: 'document:x', url: 'https://Example.org/a/?b=1', publisher: 'publisher:x' }],
  statements: [],
};
const index = new NameIndex(records);

function find(name: string, sections = actorSections, context?: string): readonly string[] {
  const use = { name, sections, ...(context === undefined ? {} : { context }) };
  return index.lookUp(use).map(({ by, id }) => `${by} ${id}`);
}

describe('a name finds', () => {
  it.each([
    ['state:na', 'ID state:na'],
    ['NA', 'CODE state:na'],
    ['NAM', 'CODE state:na'],
    ['Q1030', 'WIKIDATA state:na'],
    ['namibia', 'NAME state:na'],
    ['Turkiye', 'NAME state:tr'],
    ['the  United States', 'NAME state:us'],
    ['U.S.A.', 'NAME state:us'],
    ['zhao li-jian', 'NAME spokesperson:zhao-lijian'],
    ['National Security Agency of the United States', 'NAME agency:us-nsa'],
    ['Chinese Ministry of Foreign Affairs', 'NAME agency:cn-mfa'],
    ['Tailored Access (USA)', 'NAME agency:us-nsa-tao'],
  ])('%s: %s', (name, found) => {
    expect(find(name)).toEqual([found]);
  });

  it.each(['na', 'Namibi', 'not available', '', '…'])('nothing: %j', (name) => {
    expect(find(name)).toEqual([]);
  });

  it('only records of the sections', () => {
    expect(find('China', ['incidents'])).toEqual([]);
    expect(find('Exchange servers', ['incidents'])).toEqual(['NAME incident:x']);
  });

  it('every record that has it, and the agency of the context', () => {
    expect(find('Ministry of Foreign Affairs')).toHaveLength(2);
    expect(find('Ministry of Foreign Affairs', actorSections, 'Turkey')).toEqual([
      'NAME agency:tr-mfa',
    ]);
    expect(find('Ministry of Foreign Affairs', actorSections, 'Namibia')).toEqual([]);
  });
});

it('finds a document by its page', () => {
  expect(index.documentAt('http://example.org/a?b=1#c')).toBe('document:x');
  expect(index.documentAt('https://example.org/a?b=2')).toBeUndefined();
  expect(index.documentAt('no URL')).toBeUndefined();
});

describe('suggestions', () => {
  it('are ranked by likeness', () => {
    const [first, second] = index.suggest({
      name: 'Foreign Ministry of China',
      sections: ['agencies'],
      context: 'China',
    });
    expect(first?.id).toBe('agency:cn-mfa');
    expect(first?.score).toBeGreaterThan(second?.score ?? 0);
  });

  it('survive typing errors, and are never records of other sections', () => {
    const suggested = index.suggest({ name: 'Natoinal Securty Agency', sections: ['agencies'] });
    expect(suggested[0]?.id).toBe('agency:us-nsa');
    expect(index.suggest({ name: 'Exchange server', sections: ['agencies'] })).toEqual([]);
  });

  it.each([
    ['États-Unis', 'state:us'],
    ['Vereinigte Staaten', 'state:us'],
    ['中国', 'state:cn'],
    ['Турция', 'state:tr'],
  ])('begin with the state that another language calls %s', (name, id) => {
    expect(find(name)).toEqual([]);
    expect(index.suggest({ name, sections: actorSections })[0]).toMatchObject({ id, score: 1 });
    expect(index.suggest({ name, sections: ['agencies'] }).map((each) => each.id)).not.toContain(
      id,
    );
    const others = index.suggest({ name, sections: actorSections }, new Set([id]));
    expect(others.map((each) => each.id)).not.toContain(id);
  });

  it('are none for a name without letters', () => {
    expect(index.suggest({ name: '?!', sections: actorSections })).toEqual([]);
  });
});

describe('a decision', () => {
  const sections = actorSections;
  const decide = (...judgements: readonly Judgement[]) => {
    const made = new Judgements(judgements);
    return (name: string, context?: string) =>
      resolveName({ name, sections, ...(context === undefined ? {} : { context }) }, index, made);
  };

  it('goes before the names of the record', () => {
    const resolve = decide({ name: 'China', sections, decision: { is: 'state:us' } });
    expect(resolve('CHINA')).toEqual({
      status: 'FOUND',
      by: 'JUDGEMENT',
      section: 'states',
      id: 'state:us',
    });
  });

  it('is replaced by a later one', () => {
    const resolve = decide(
      { name: 'x', sections, decision: { is: 'state:us' } },
      { name: 'X', sections, decision: { ignore: true } },
    );
    expect(resolve('x').status).toBe('IGNORED');
  });

  it('applies to a context if it was made for one', () => {
    const resolve = decide(
      { name: 'NSA', sections, decision: { is: 'organization:nsa' } },
      { name: 'NSA', sections, context: 'United States', decision: { is: 'agency:us-nsa' } },
    );
    expect(resolve('NSA')).toMatchObject({ id: 'organization:nsa' });
    expect(resolve('NSA', 'united states')).toMatchObject({ id: 'agency:us-nsa' });
  });

  it('applies only to the sections that it was made for', () => {
    const resolve = decide({ name: 'x', sections: ['incidents'], decision: { ignore: true } });
    expect(resolve('x').status).toBe('OPEN');
  });

  it('that it is not a record leaves the others', () => {
    expect(decide()('NSA')).toMatchObject({ status: 'OPEN', isAmbiguous: true });
    const resolve = decide({ name: 'NSA', sections, decision: { isNot: 'organization:nsa' } });
    expect(resolve('NSA')).toMatchObject({ status: 'FOUND', id: 'agency:us-nsa' });
  });

  it('that it is not a record takes back that it is', () => {
    const resolve = decide(
      { name: 'x', sections, decision: { is: 'state:us' } },
      { name: 'x', sections, decision: { isNot: 'state:us' } },
    );
    expect(resolve('x').status).toBe('OPEN');
  });

  it('for a record that was removed does not count', () => {
    const resolve = decide({ name: 'x', sections, decision: { is: 'state:zz' } });
    expect(resolve('x').status).toBe('OPEN');
  });
});

it('gives each new page an id of its own', () => {
  const lookup = createLookup(index, new Judgements(), () => false);
  const wanted = 'document:example-1';
  expect(lookup.newDocumentId('https://example.org/en/1', wanted)).toBe(wanted);
  expect(lookup.newDocumentId('http://example.org/en/1/', wanted)).toBe(wanted);
  expect(lookup.newDocumentId('https://example.org/fr/1', wanted)).toMatch(
    /^document:example-1-[0-9a-f]{8}$/,
  );
  expect(lookup.newDocumentId('https://example.org/de/1', 'document:x')).toMatch(
    /^document:x-[0-9a-f]{8}$/,
  );
});
