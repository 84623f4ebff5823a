/** How ISO codes, votes and the Paris Call join the corpus. */
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../src/corpus/convert/csv.js';
import { createFindings } from '../../../src/corpus/convert/findings.js';
import {
  addParisCallSupporters,
  convertResolution,
  convertVotes,
} from '../../../src/corpus/convert/initiatives.js';
import { convertStates } from '../../../src/corpus/convert/states.js';
import { InputError } from '../../../src/domain/errors.js';
import { aCorpus, referenceData } from './convert-world.js';

const vote = (iso2: string, cast: string, date = '2005-12-08') => ({
  resolution: 'A/RES/60/45',
  date,
  iso2,
  state: iso2,
  vote: cast,
});
const resolution = (date = '2005-12-08') => ({
  resolution: 'A/RES/60/45',
  date,
  title: 'Developments',
});

describe('parseTable', () => {
  it('keeps every cell as text, quoted cells with their commas, and takes both line ends', () => {
    const rows = parseTable('iso2,name\r\nNO,Norway\r\nNA,"Namibia, ""Republic"""\nXX,\n', [
      'iso2',
      'name',
    ]);

    expect(rows).toEqual([
      { iso2: 'NO', name: 'Norway' },
      { iso2: 'NA', name: 'Namibia, "Republic"' },
      { iso2: 'XX', name: '' },
    ]);
  });

  it('refuses other columns, and a row of another length', () => {
    expect(() => parseTable('a,c\n1,2\n', ['a', 'b'])).toThrow(InputError);
    expect(() => parseTable('a,b\n1\n', ['a', 'b'])).toThrow(/Row 2 has 1 cells/);
  });
});

describe('convertStates', () => {
  it('keeps Norway and Namibia as text, and takes codes and other names from the table', () => {
    const states = convertStates(aCorpus(), referenceData(), createFindings());

    expect(states.map(({ id, iso2, iso3 }) => [id, iso2, iso3])).toEqual([
      ['state:na', 'NA', 'NAM'],
      ['state:no', 'NO', 'NOR'],
    ]);
    expect(states[1]?.aliases).toEqual(['Kingdom of Norway']);
    expect(states[1]?.wikidata).toBe('Q20');
  });

  it('adds states that voted or support the Paris Call, and counts Serbia once', () => {
    const reference = referenceData({
      votes: [vote('YU', 'yes')],
      parisCall: [{ iso2: 'RS', state: 'Serbia', date_signed: '' }],
    });

    const states = convertStates(aCorpus(), reference, createFindings());

    expect(states.map(({ id }) => id)).toEqual(['state:na', 'state:no', 'state:rs']);
  });

  it('finds fault with a code that the table does not have', () => {
    const findings = createFindings();

    convertStates(aCorpus(), referenceData({ votes: [vote('ZZ', 'yes')] }), findings);

    expect(() => {
      findings.throwIfFaulty();
    }).toThrow(/state:zz: has no row/);
  });
});

describe('convertVotes', () => {
  it('groups a resolution by vote, and notes whose vote the one of 2005 was', () => {
    const votes = convertVotes(
      resolution(),
      [vote('NO', 'yes'), vote('YU', 'yes'), vote('NA', 'abstain')],
      createFindings(),
    );

    expect(votes).toEqual({
      initiative: 'initiative:un-ga-res-60-45',
      on: '2005-12-08',
      yes: ['state:no', 'state:rs'],
      no: [],
      abstain: ['state:na'],
      notes: { 'state:rs': 'cast as Serbia and Montenegro' },
    });
  });

  it("has no note where Serbia's vote is its own", () => {
    const date = '2006-12-06';

    const votes = convertVotes(resolution(date), [vote('YU', 'yes', date)], createFindings());

    expect(votes.yes).toEqual(['state:rs']);
    expect(votes.notes).toBeUndefined();
  });

  it('finds fault with a vote of another day, or of another kind', () => {
    const findings = createFindings();

    convertVotes(resolution(), [vote('NO', 'maybe', '2006-01-01')], findings);

    expect(() => {
      findings.throwIfFaulty();
    }).toThrow(/2 fault/);
  });
});

describe('an initiative', () => {
  it('of the General Assembly is named by symbol and title, and found by the symbol', () => {
    expect(convertResolution(resolution(), createFindings())).toMatchObject({
      id: 'initiative:un-ga-res-60-45',
      name: 'A/RES/60/45 Developments',
      aliases: ['A/RES/60/45'],
      kind: 'un-resolution',
      announcedOn: '2005-12-08',
    });
  });

  it('does not count a supporter twice that the corpus has already, but takes its day', () => {
    const call = {
      id: 'initiative:paris-call',
      name: 'Paris Call',
      kind: 'multistakeholder-declaration',
      status: 'open',
      announcedOn: '2018-11-12',
      endorsedBy: [{ actor: 'state:no' }],
    };

    const { endorsedBy } = addParisCallSupporters(
      call,
      [
        { iso2: 'NO', state: 'Norway', date_signed: '2019-01-01' },
        { iso2: 'NA', state: 'Namibia', date_signed: '' },
      ],
      createFindings(),
    );

    expect(endorsedBy).toEqual([{ actor: 'state:no', on: '2019-01-01' }, { actor: 'state:na' }]);
  });
});
