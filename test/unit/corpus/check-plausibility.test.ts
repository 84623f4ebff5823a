/** Warnings about what is allowed but rarely meant. */
import { describe, expect, it } from 'vitest';
import { changeSeeds, checkTexts, tinySeeds, type SeedTexts } from '../../support/tiny-seeds.js';

function warningsOf(texts: SeedTexts): readonly string[] {
  const { faults, warnings } = checkTexts(texts);
  expect(faults).toEqual([]);
  return warnings.map(({ path, problem }) => `${path}: ${problem}`);
}

describe('validateSeeds', () => {
  it('warns of a denial that denies a denial', () => {
    const denied = `  - id: statement:aa-replies
    occurredOn: "2021-11-26"
    summary: Aland denies.
    sourceCheck: complete
    madeBy: [ state:aa ]
    documents: [ document:two ]
    positions:
      - id: position:aa-replies-1
        kind: denial
        asserts: Says that this is untrue.
        form: categorical
        contests: [ evidence ]
        against:
          - { actor: state:bb, role: addressee }
        respondsTo:
          - { position: position:bb-replies-1, relation: denies, explicit: true }
        evidence:
          - { document: document:two }
`;
    const texts = {
      ...tinySeeds,
      'statements.yaml': `${tinySeeds['statements.yaml'] ?? ''}${denied}`,
    };

    expect(warningsOf(texts)).toEqual([
      'statements[2].positions[0].respondsTo[0].position: denies position:bb-replies-1, which is a denial itself',
    ]);
  });

  it('warns of an issuer of a state that does not make the statement', () => {
    const texts = changeSeeds(
      'statements.yaml',
      'issuedBy: [ agency:aa-mfa ]',
      'issuedBy: [ agency:aa-mfa, agency:bb-unit ]',
    );

    expect(warningsOf(texts)).toEqual([
      'statements[0].issuedBy[1]: is a body of state:bb, which does not make the statement',
    ]);
  });

  it.each([
    ['a principal of a joint statement', 'madeBy: [ state:aa, state:bb ]'],
    ['a member that may speak for a bloc', 'madeBy: [ bloc:union ]'],
  ])('accepts the issuer of %s', (_, makers) => {
    const texts = changeSeeds('statements.yaml', 'madeBy: [ state:aa ]', makers);

    expect(
      warningsOf(
        changeSeeds('statements.yaml', 'agency:aa-mfa ]', 'agency:aa-mfa, agency:bb-unit ]', texts),
      ),
    ).toEqual([]);
  });
});
