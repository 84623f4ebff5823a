import { describe, expect, test } from 'vitest';
import { parseAttributingActor } from '../../../../src/import/assemble/eurepoc/attributing-actor.js';
import { parseCountryName } from '../../../../src/import/assemble/country-names.js';

describe('who attributes', () => {
  test.each([
    ['Arben Luzhani (Minister of Interior, ALB)', 'Minister of Interior', 'ALB'],
    ['Arben Luzhani (Minister of Interior; ALB)', 'Minister of Interior', 'ALB'],
    ['Luzhani, Arben (Minister of Interior; ALB)', 'Minister of Interior', 'ALB'],
    ['Minister of Interior Arben Luzhani', 'Minister of Interior', undefined],
    [
      'Arben Luzhani (Minister of State for the Sea, Ports and Lakes at the Foreign Office (FO); ALB)',
      'Minister of State for the Sea, Ports and Lakes at the Foreign Office (FO)',
      'ALB',
    ],
    [
      'Deputy Prime Minister and Justice Minister Arben Luzhani',
      'Deputy Prime Minister and Justice Minister',
      undefined,
    ],
  ])('%s is one person with an office', (text, title, country) => {
    expect(parseAttributingActor(text)).toEqual({
      kind: 'PERSON',
      name: 'Arben Luzhani',
      title,
      country,
    });
  });

  test.each([
    ['Federal Bureau of Investigation (FBI)', 'Federal Bureau of Investigation', 'FBI', undefined],
    ['National Security Authority (NSM) (Norway)', 'National Security Authority', 'NSM', 'Norway'],
    ['The White House', 'The White House', undefined, undefined],
    ['CERT-UA', 'CERT-UA', undefined, undefined],
    ['Office of the Prime Minister', 'Office of the Prime Minister', undefined, undefined],
    ['Ministry of Foreign Affairs', 'Ministry of Foreign Affairs', undefined, undefined],
    [
      'High Representative of the Union for Foreign Affairs and Security Policy (HR/VP)',
      'High Representative of the Union for Foreign Affairs and Security Policy',
      'HR/VP',
      undefined,
    ],
    [' US Cyber Command (USCC / US CYCOM)', 'US Cyber Command', 'USCC / US CYCOM', undefined],
  ])('%s is a body', (text, name, acronym, country) => {
    expect(parseAttributingActor(text)).toEqual({ kind: 'BODY', name, acronym, country });
  });
});

describe('the name of a country', () => {
  test.each([
    ['Iran, Islamic Republic of', { kind: 'STATE', name: 'Islamic Republic of Iran' }],
    ['Korea, Republic of', { kind: 'STATE', name: 'Republic of Korea' }],
    [
      'Congo, the Democratic Republic of the',
      { kind: 'STATE', name: 'the Democratic Republic of the Congo' },
    ],
    ['NA', { kind: 'STATE', name: 'NA' }],
    ['Namibia', { kind: 'STATE', name: 'Namibia' }],
    ['EU (region)', { kind: 'BLOC', name: 'EU' }],
    ['NATO (region)', { kind: 'BLOC', name: 'NATO' }],
    ['Asia (region)', { kind: 'REGION' }],
    ['Northern Europe', { kind: 'REGION' }],
    ['NORTHEU', { kind: 'REGION' }],
    ['South Africa', { kind: 'STATE', name: 'South Africa' }],
    ['#N/A', { kind: 'ERROR' }],
  ])('%s', (text, expected) => {
    expect(parseCountryName(text)).toEqual(expected);
  });
});
