import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/cypher/statement.js';
import { entriesOf, isRecord } from '../../../src/corpus/seed-records.js';
import { addFingerprints } from '../../../src/desk/add-fingerprints.js';
import type { RequestedChange } from '../../../src/curation/prepare-changes.js';
import { sha256Of } from '../../../src/curation/texts.js';
import { hashPhrases } from '../../../src/domain/text/phrase-hashes.js';

const text =
  'BEIJING - The ministry rejected the report on Thursday. "Russia has nothing to do with any attacks," the spokesman said of the claim. It was the second such report.';
const sha256 = sha256Of(text);
const exact = 'nothing to do with any attacks';
const offsetStart = text.indexOf(exact);
const place = { exact, offsetStart, offsetEnd: offsetStart + exact.length, textSha256: sha256 };

function fingerprintsOf(evidence: Value): unknown {
  const change: RequestedChange = {
    op: 'put',
    section: 'statements',
    id: 'statement:one',
    ifRevision: null,
    record: { id: 'statement:one', positions: [{ id: 'position:one-1', evidence: [evidence] }] },
  };
  const [made] = addFingerprints([change], { sha256, text });
  const record = made?.op === 'put' ? made.record : null;
  if (!isRecord(record)) return undefined;
  const [excerpt] = entriesOf(record, 'positions').flatMap((each) => entriesOf(each, 'evidence'));
  return excerpt?.['fingerprints'];
}

describe('the fingerprints of an excerpt', () => {
  it('are those of the sentence around it', () => {
    expect(fingerprintsOf(place)).toEqual(
      hashPhrases('Russia has nothing to do with any attacks, the spokesman said of the claim.'),
    );
  });

  it('are those of all sentences that it touches', () => {
    const end = text.indexOf(' such report');
    const words = text.slice(offsetStart, end);
    expect(fingerprintsOf({ ...place, exact: words, offsetEnd: end })).toEqual(
      hashPhrases(text.slice(text.indexOf('Russia'))),
    );
  });

  it('replace those of other words', () => {
    expect(fingerprintsOf({ ...place, fingerprints: ['000000000000'] })).toEqual(
      fingerprintsOf(place),
    );
  });

  it.each([
    ['words of another text', { ...place, textSha256: sha256Of('another') }],
    ['words that are not at their offsets', { ...place, offsetStart: 0, offsetEnd: exact.length }],
    ['words without offsets', { exact, textSha256: sha256 }],
    ['offsets of another type', { ...place, offsetStart: 'one' }],
    ['no object', 'words'],
  ])('are not added to %s', (_name, evidence) => {
    expect(fingerprintsOf(evidence)).toBeUndefined();
  });

  it('are not added to records of another form', () => {
    const changes: readonly RequestedChange[] = [
      { op: 'put', section: 'statements', id: 'statement:one', ifRevision: null, record: 'none' },
      {
        op: 'put',
        section: 'statements',
        id: 'statement:two',
        ifRevision: null,
        record: { positions: 'none' },
      },
      {
        op: 'put',
        section: 'states',
        id: 'state:aa',
        ifRevision: null,
        record: { id: 'state:aa' },
      },
      { op: 'retract', section: 'statements', id: 'statement:one', ifRevision: null, reason: 'X' },
    ];
    expect(addFingerprints(changes, { sha256, text })).toEqual(changes);
  });
});
