/** Which statements and acts of two codings are taken for the same. */
import { describe, expect, it } from 'vitest';
import { alignCodings } from '../../../src/agreement/align.js';
import type { Anchor, CodedAct, CodedStatement } from '../../../src/agreement/coding.js';
import { measureAgreement } from '../../../src/agreement/measure-agreement.js';

function act(id: string, kind: string, more: Partial<CodedAct> = {}): CodedAct {
  return { id, kind, fields: {}, replies: [], anchors: [], ...more };
}

function at(start: number, end: number, document = 'd'): { readonly anchors: readonly Anchor[] } {
  return { anchors: [{ document, start, end }] };
}

function statement(
  id: string,
  acts: readonly CodedAct[],
  principals: readonly string[] = ['state:cn'],
): CodedStatement {
  return { id, principals, acts };
}

/** `a1=b1`, `a2=`, `=b2`. */
function describePairs(first: readonly CodedStatement[], second: readonly CodedStatement[]) {
  return alignCodings({ first, second }).flatMap(({ acts, onlyFirst, onlySecond }) => [
    ...acts.map((pair) => `${pair.first.id}=${pair.second.id}`),
    ...onlyFirst.map(({ id }) => `${id}=`),
    ...onlySecond.map(({ id }) => `=${id}`),
  ]);
}

describe('acts', () => {
  it('are paired by equal kind, in order', () => {
    const first = [statement('s', [act('a1', 'DENIAL'), act('a2', 'CALL'), act('a3', 'DENIAL')])];
    const second = [statement('s', [act('b1', 'CALL'), act('b2', 'DENIAL'), act('b3', 'OTHER')])];

    expect(describePairs(first, second)).toEqual(['a1=b2', 'a2=b1', 'a3=', '=b3']);
  });

  it('with offsets are paired by the greatest overlap, and not without one', () => {
    const first = [
      statement('s', [act('a1', 'DENIAL', at(0, 10)), act('a2', 'DENIAL', at(20, 40))]),
    ];
    const second = [
      statement('s', [
        act('b1', 'DENIAL', at(30, 40)),
        act('b2', 'DENIAL', at(20, 38)),
        act('b3', 'DENIAL', at(60, 70)),
        act('b4', 'DENIAL', at(0, 10, 'other')),
      ]),
    ];

    expect(describePairs(first, second)).toEqual(['a2=b2', 'a1=', '=b1', '=b3', '=b4']);
  });

  it('of which one has no offsets are paired in order', () => {
    const first = [statement('s', [act('a1', 'DENIAL', at(0, 10)), act('a2', 'DENIAL')])];
    const second = [statement('s', [act('b1', 'DENIAL'), act('b2', 'DENIAL', at(5, 9))])];

    expect(describePairs(first, second)).toEqual(['a1=b2', 'a2=b1']);
  });

  it('of different kinds are never paired, even at the same place', () => {
    const first = [statement('s', [act('a1', 'DENIAL', at(0, 10))])];
    const second = [statement('s', [act('b1', 'CALL', at(0, 10))])];

    expect(describePairs(first, second)).toEqual(['a1=', '=b1']);
  });
});

describe('statements', () => {
  it('are paired by id, the others by principals in order', () => {
    const cn = [act('x', 'CALL')];
    const first = [
      statement('s1', [act('a1', 'CALL')], ['state:cn', 'state:ru']),
      statement('s2', [act('a2', 'CALL')]),
    ];
    const second = [
      statement('s3', [act('b1', 'CALL')], ['state:ru', 'state:cn']),
      statement('s2', [act('b2', 'CALL')], ['state:us']),
      statement('s4', cn),
    ];

    expect(describePairs(first, second)).toEqual(['a1=b1', 'a2=b2', '=x']);
  });
});

describe('figures of a small pair of codings', () => {
  const accusation = (id: string, hedge: string, replies: readonly string[] = []) =>
    act(id, 'ACCUSATION', { fields: { hedge: [hedge] }, replies });
  const measured = measureAgreement([
    {
      first: [
        statement('s1', [accusation('a1', 'CERTAIN'), act('a2', 'CALL')]),
        statement('s2', [accusation('a3', 'CERTAIN', ['a1'])]),
      ],
      second: [
        statement('s1', [accusation('b1', 'CERTAIN')]),
        statement('s2', [accusation('b3', 'CERTAIN', ['b1'])]),
      ],
    },
  ]);
  const figureOf = (what: string) => measured.figures.find((each) => each.what === what);

  it('count acts and replies, with names of the own coding translated', () => {
    expect(figureOf('acts')).toMatchObject({
      value: 0.8,
      n: 5,
      unmatched: { first: 1, second: 0 },
    });
    expect(figureOf('replies')).toMatchObject({ value: 1, n: 2 });
  });

  it('have no value but a reason where all choices are equal or there is none', () => {
    expect(figureOf('hedge')).toMatchObject({
      value: null,
      interval: null,
      n: 2,
      reason: expect.stringContaining('All choices are equal') as string,
    });
    expect(figureOf('form')).toMatchObject({
      value: null,
      n: 0,
      reason: expect.stringContaining('no case') as string,
    });
  });
});
