import { describe, expect, test } from 'vitest';
import { ImportLog, printJudgements } from '../../../../src/curation/imports/import-log.js';
import type { JudgementStep, NameUse } from '../../../../src/import/import-model.js';

const use: NameUse = { name: 'The Agency', sections: ['agencies'], context: 'Aland' };
const NOTHING = { sources: [], judgements: [] };

function logOf(...decisions: readonly JudgementStep['decision'][]): ImportLog {
  const log = new ImportLog();
  decisions.forEach((decision, index) => {
    const body = printJudgements([{ ...use, decision }]);
    log.add({ seq: index + 1, kind: 'JUDGEMENT', body });
  });
  return log;
}

describe('a decision that is taken back', () => {
  test('leaves the name as if nobody had decided on it', () => {
    const log = logOf({ isNot: 'agency:two' }, { is: 'agency:one' }, { reopen: true });

    expect(log.judgements).toEqual([]);
    expect(log.rejectedFor(use)).toEqual([]);
  });

  test('leaves decisions on other uses of the name', () => {
    const log = logOf({ is: 'agency:one' });
    const { name, sections } = use;
    const body = printJudgements([{ name, sections, decision: { reopen: true } }]);
    log.add({ seq: 2, kind: 'JUDGEMENT', body });

    expect(log.judgements).toEqual([{ ...use, decision: { is: 'agency:one' } }]);
  });

  test('can be followed by another one', () => {
    const log = logOf({ ignore: true }, { reopen: true }, { isNot: 'agency:two' });

    expect(log.judgements).toEqual([{ ...use, decision: { isNot: 'agency:two' } }]);
    expect(log.rejectedFor(use)).toEqual(['agency:two']);
  });

  test('does not come back with a release, and is not published', () => {
    const log = logOf({ reopen: true });
    const published = { name: use.name, sections: [...use.sections], context: 'Aland' };
    log.learn(
      { ...NOTHING, judgements: [{ ...published, sections: ['agencies'], is: 'agency:one' }] },
      () => undefined,
    );

    expect(log.judgements).toEqual([]);
    expect(log.toPublished(() => undefined)).toEqual(NOTHING);
  });
});
