/** A text of two speech acts on the tiny seeds, and codings of it that differ in one field and one act. */
import { createHash } from 'node:crypto';

export const TEXT = `Beland's embassy said on Monday that "the outage never happened".
It called on Aland to "stop making things up".
`;

export const SHA256 = createHash('sha256').update(TEXT).digest('hex');

/** An excerpt of the text. */
function excerpt(exact: string) {
  const offsetStart = TEXT.indexOf(exact);
  const offsetEnd = offsetStart + exact.length;
  const speech = 'DIRECT';
  return { document: 'document:two', exact, offsetStart, offsetEnd, textSha256: SHA256, speech };
}

const against = [{ actor: 'state:aa', role: 'ADDRESSEE' }];

function statement(id: string, positions: readonly object[]) {
  return {
    statement: {
      id: `statement:${id}`,
      occurredOn: '2021-11-29',
      summary: 'Beland denies the outage.',
      sourceCheck: 'COMPLETE',
      madeBy: ['state:bb'],
      issuedBy: ['agency:bb-embassy'],
      deliveredBy: [{ spokesperson: 'spokesperson:unnamed-bb-embassy', title: 'spokesperson' }],
      documents: ['document:two'],
      positions,
    },
  };
}

function denial(id: string, form: string) {
  return {
    id: `position:${id}`,
    kind: 'DENIAL',
    asserts: 'Says that the outage did not happen.',
    form,
    contests: ['OCCURRENCE'],
    against,
    respondsTo: [{ position: 'position:aa-accuses-1', relation: 'DENIES', explicit: true }],
    evidence: [excerpt('the outage never happened')],
  };
}

export const ones = [
  statement('bb-denies', [
    denial('bb-denies-1', 'CATEGORICAL'),
    {
      id: 'position:bb-denies-2',
      kind: 'CALL',
      asserts: 'Calls on Aland to stop making things up.',
      against,
      evidence: [excerpt('stop making things up')],
    },
  ]),
];

/** Another id, another form, and one act fewer. */
export const others = [statement('bb-embassy', [denial('bb-embassy-1', 'CHARACTERISATION')])];
