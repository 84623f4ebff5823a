/** Who speaks, for whom, in what form: the rules by which statements become seeds. */
import { describe, expect, it } from 'vitest';
import { convertCorpus } from '../../../src/corpus/convert/convert-corpus.js';
import type { Corpus } from '../../../src/corpus/convert/corpus-schema.js';
import { createFindings } from '../../../src/corpus/convert/findings.js';
import type { Seeds, StatementSeed } from '../../../src/corpus/convert/seed-entries.js';
import { officeOfRole } from '../../../src/corpus/convert/speakers.js';
import { CorpusError } from '../../../src/domain/errors.js';
import { aCorpus, aPosition, ARTICLE_SOURCE, aStatement, referenceData } from './convert-world.js';

function convert(corpus: Corpus): Seeds {
  return convertCorpus(corpus, referenceData(), new Map(), createFindings());
}

function convertOne(overrides: Parameters<typeof aStatement>[0]): StatementSeed | undefined {
  return convert(aCorpus({ statements: [aStatement(overrides)] })).statements[0];
}

describe('a statement', () => {
  it('keeps a role that names no person as its form, and nobody delivered it', () => {
    const statement = convertOne({ speaker_role: 'embassy statement' });

    expect(statement?.form).toBe('embassy statement');
    expect(statement?.deliveredBy).toEqual([]);
    expect(statement?.issuedBy).toEqual(['agency:no-embassy-na']);
  });

  it('takes the role of a named speaker as the title, and has no form', () => {
    const statement = convertOne({ speaker: 'jo-doe', speaker_role: 'Ambassador to Namibia' });

    expect(statement?.form).toBeUndefined();
    expect(statement?.deliveredBy).toEqual([
      { spokesperson: 'spokesperson:jo-doe', title: 'Ambassador to Namibia' },
    ]);
  });

  it("gives a co-speaker the title of the person's own role", () => {
    const statement = convertOne({ speaker_role: 'joint letter', co_speakers: ['jo-doe'] });

    expect(statement?.form).toBe('joint letter');
    expect(statement?.deliveredBy).toEqual([
      { spokesperson: 'spokesperson:jo-doe', title: 'Ambassador (2020)' },
    ]);
  });

  it('has the organisation as principal where an organisation speaks for nobody', () => {
    const statement = convertOne({ agency: 'org-acme', on_behalf_of: [] });

    expect(statement?.madeBy).toEqual(['organization:acme']);
    expect(statement?.issuedBy).toEqual(['organization:acme']);
  });

  it('says by sourceCheck what was verified, and why not', () => {
    const statement = convertOne({ verified: false, why_not_verified: 'page undated' });

    expect(statement?.sourceCheck).toBe('incomplete');
    expect(statement?.sourceCheckNote).toBe('page undated');
  });

  it('lists its main source before the others', () => {
    const [first] = aCorpus().sources;
    if (first === undefined) throw new Error('the world has one source');
    const corpus = aCorpus({
      sources: [{ ...first, id: 'another', url: 'https://example.org/2' }, first],
      statements: [aStatement({ also_sources: ['another'] })],
    });

    const [statement] = convert(corpus).statements;

    expect(statement?.documents).toEqual([`document:${ARTICLE_SOURCE}`, 'document:another']);
  });

  it('is refused where its precision and the form of its date differ', () => {
    expect(() => convertOne({ date: '2020-01', date_precision: 'day' })).toThrow(CorpusError);
  });

  it('is refused where it names an actor that does not exist', () => {
    expect(() => convertOne({ on_behalf_of: ['atlantis'] })).toThrow(/no actor "atlantis"/);
  });

  it('is refused where the ontology does not let its principal make positions', () => {
    expect(() => convertOne({ on_behalf_of: ['jo-doe'] })).toThrow(/cannot be the start of MADE/);
  });
});

describe('an unnamed speaker', () => {
  it('is one person of an office for all statements of that agency and office', () => {
    const roles = [
      'Foreign Ministry spokesman (not named)',
      'spokesperson of the Foreign Ministry (not named on the page)',
      'press chief',
    ];
    const corpus = aCorpus({
      statements: roles.map((role, index) =>
        aStatement({
          id: `na-mfa-${String(index)}`,
          agency: 'na-mfa',
          on_behalf_of: ['na'],
          speaker_role: role,
        }),
      ),
      positions: roles.map((_, index) =>
        aPosition({ id: `na-mfa-${String(index)}-1`, statement: `na-mfa-${String(index)}` }),
      ),
    });

    const { spokespersons, statements } = convert(corpus);

    expect(spokespersons.filter(({ named }) => !named)).toEqual([
      {
        id: 'spokesperson:unnamed-na-mfa-press-chief',
        name: 'press chief of the Ministry of Foreign Affairs, Namibia',
        named: false,
        speaksFor: [{ actor: 'agency:na-mfa', title: 'press chief' }],
      },
      {
        id: 'spokesperson:unnamed-na-mfa-spokesperson',
        name: 'spokesperson of the Ministry of Foreign Affairs, Namibia',
        named: false,
        speaksFor: [{ actor: 'agency:na-mfa', title: 'spokesperson' }],
      },
    ]);
    expect(statements.flatMap(({ deliveredBy }) => deliveredBy)).toEqual([
      {
        spokesperson: 'spokesperson:unnamed-na-mfa-spokesperson',
        title: 'Foreign Ministry spokesman',
      },
      {
        spokesperson: 'spokesperson:unnamed-na-mfa-spokesperson',
        title: 'spokesperson of the Foreign Ministry',
      },
      { spokesperson: 'spokesperson:unnamed-na-mfa-press-chief', title: 'press chief' },
    ]);
    expect(statements.map(({ form }) => form)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['unnamed source in the presidential administration', 'source'],
    ['NSB official in the legislature (not named)', 'official'],
    ['NSA spokeswoman', 'spokesperson'],
    ['joint advisory', undefined],
    ['government investigators', undefined],
    ['Foreign Office statement', undefined],
  ])('of the role "%s" holds the office %s', (role, office) => {
    expect(officeOfRole(role)).toBe(office);
  });
});

describe('a named speaker', () => {
  it('speaks for the agency by role first, then by each dated term', () => {
    const { spokespersons } = convert(aCorpus());

    expect(spokespersons[0]?.speaksFor).toEqual([
      { actor: 'agency:no-embassy-na', title: 'Ambassador (2020)' },
      {
        actor: 'agency:no-embassy-na',
        title: 'Ambassador',
        from: '2019-09',
        to: undefined,
        document: `document:${ARTICLE_SOURCE}`,
        note: undefined,
      },
    ]);
  });
});
