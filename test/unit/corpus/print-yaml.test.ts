/** Printed YAML reads back unchanged in readers of YAML 1.1 and 1.2. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  isMisreadable,
  listComments,
  printYaml,
  printYamlList,
} from '../../../src/corpus/print-yaml.js';

describe('isMisreadable', () => {
  it.each(
    'NO no y on Off NA N/A null ~ true 2022 2022-07 2021-11-25 2016/2018 2020-09/2021-08 016 1e3 1_000 12:30 0x1F .inf -1.5'.split(
      ' ',
    ),
  )('"%s" is quoted', (text) => {
    expect(isMisreadable(text)).toBe(true);
  });

  it.each(['Norway', 'state:no', '1TV (Georgia)', 'NATO', 'A/RES/60/45', 'Q20', 'no comment'])(
    '"%s" is not',
    (text) => {
      expect(isMisreadable(text)).toBe(false);
    },
  );
});

describe('printYamlList', () => {
  const entries = [
    {
      id: 'state:no',
      iso2: 'NO',
      on: '2022-07',
      aliases: ['y', 'The Kingdom: Norway'],
      note: `It's ${'long '.repeat(40)}text`,
      left: undefined,
      empty: [],
      against: [{ actor: 'state:na', role: 'accused' }],
    },
    { id: 'state:na', iso2: 'NA', prefix: ' with an edge', flag: false, offset: 12 },
  ];

  it('reads back unchanged in readers of YAML 1.1 and 1.2, without empty values', () => {
    const text = printYamlList('states', 'What it is.', entries);

    const [first, second] = entries;
    const expected = {
      states: [
        Object.fromEntries(
          Object.entries(first ?? {}).filter(([key]) => key !== 'left' && key !== 'empty'),
        ),
        second,
      ],
    };
    expect(parse(text, { version: '1.1' })).toEqual(expected);
    expect(parse(text, { version: '1.2' })).toEqual(expected);
  });

  it('quotes traps and wraps long text', () => {
    const text = printYamlList('states', 'What it is.', entries);

    expect(text).toMatch(/^# What it is\.\n/);
    expect(text).toContain('iso2: "NO"');
    expect(text).toContain('"on": "2022-07"');
    expect(text).toContain('iso2: "NA"');
    expect(text).toContain('- { actor: state:na, role: accused }');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('prints the same bytes twice', () => {
    expect(printYamlList('states', 'x', entries)).toBe(printYamlList('states', 'x', entries));
  });
});

describe('printYaml', () => {
  it('prints one entry with one field per line', () => {
    expect(printYaml({ id: 'state:no', iso2: 'NO' })).toBe('id: state:no\niso2: "NO"\n');
  });
});

describe('listComments', () => {
  it('finds comments at the top, between entries and after values, but no text that begins with #', () => {
    const text =
      '# top\na:\n  # between\n  - b: 1 # behind\n    c: "# text"\n    d: >-\n      # text\n';

    expect(listComments(text)).toEqual(['# top', '# between', '# behind']);
  });
});
