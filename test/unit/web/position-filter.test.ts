import { expect, test } from 'vitest';
import { nodeDefinitions } from '../../../src/domain/ontology/node-definitions.js';
import { parseFilterValue } from '../../../src/domain/selection/filters.js';
import { isPrincipal } from '../../../src/web/dashboard/state/said-by.js';
import { regionNames } from '../../../src/web/dashboard/words/vocabulary.js';
import { readCorpus } from '../../support/load-corpus.js';
import { parsePositionFilter } from '../../../src/web/dashboard/state/position-filter.js';

const parse = (search: string) => parsePositionFilter(new URLSearchParams(search));

test('a URL without a filter filters nothing', () => {
  expect(parse('table=dyads')).toEqual({});
});

test('every key of the URL is one of the filter', () => {
  expect(
    parse(
      'by=state:cn&by=state:ru&against=state:gb&concerns=incident:notpetya&kind=DENIAL&form=PARTIAL&from=2021&to=2021-11&voicedBy=agency:cn-mfa&speaksFor=agency:ru-mfa&region=Asia&againstRegion=Europe&incidentKind=REPORT&language=zh&statementForm=joint%20statement&publisher=publisher:xinhua&document=document:a',
    ),
  ).toEqual({
    madeBy: ['state:cn', 'state:ru'],
    voicedBy: ['agency:cn-mfa'],
    against: { actors: ['state:gb'], regions: ['Europe'] },
    includeParts: true,
    speaksFor: ['agency:ru-mfa'],
    region: ['Asia'],
    incidentKind: ['REPORT'],
    language: ['zh'],
    statementForm: ['joint statement'],
    publisher: ['publisher:xinhua'],
    document: ['document:a'],
    concerns: ['incident:notpetya'],
    kind: ['DENIAL'],
    denialForm: ['PARTIAL'],
    occurred: { from: '2021', to: '2021-11' },
  });
});

test('an incident includes its parts, alone and with an actor', () => {
  expect(parse('concerns=incident:notpetya')).toEqual({
    includeParts: true,
    concerns: ['incident:notpetya'],
  });
});

test('a state is found by what was said on its behalf, an agency by what it issued or delivered', () => {
  const voiced = { voicedBy: ['agency:cn-mfa'], includeParts: true };

  expect(parse('by=state:cn')).toEqual({ madeBy: ['state:cn'] });
  expect(parse('by=agency:cn-mfa')).toEqual(voiced);
  expect(parse('by=state:ru&by=agency:cn-mfa')).toEqual({
    or: [{ madeBy: ['state:ru'] }, voiced],
  });
  expect(parse('by=agency:cn-mfa&voicedBy=spokesperson:mao-ning')).toEqual({
    ...voiced,
    and: [{ voicedBy: ['spokesperson:mao-ning'], includeParts: true }],
  });
});

test('the page and the API agree on which actors are makers', () => {
  for (const { idPrefix } of Object.values(nodeDefinitions)) {
    const isTaken = parses({ madeBy: [`${idPrefix}:x`] });

    expect([idPrefix, isPrincipal(`${idPrefix}:x`)]).toEqual([idPrefix, isTaken]);
  }
});

test('the regions to choose from are those of the states in the data', async () => {
  const { nodes } = await readCorpus();
  const regions = nodes.flatMap(({ properties: { region } }) => region ?? []);

  expect(Object.keys(regionNames)).toEqual([...new Set(regions)].sort());
});

test.each(['kind=GUILT', 'form=toString', 'incidentKind=WAR', 'from=yesterday', 'to=2021-1'])(
  '%s is invalid and ignored',
  (search) => {
    expect(parse(search)).toEqual({});
  },
);

function parses(filter: object): boolean {
  try {
    parseFilterValue('PositionFilter', filter);
    return true;
  } catch {
    return false;
  }
}
