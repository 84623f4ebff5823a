import { test } from 'vitest';
import { importFixture, countFates, countFaults, countRecords } from '/work/wt/import-profiles/test/unit/import/profiles/import-fixture.js';
test('x', async () => {
  for (const [p,f] of [['un-roll-call','un-roll-call.csv'],['endorsements','endorsements.csv'],['misp-threat-actor','misp-threat-actor.jsonl'],['transcript','transcript.csv']] as const) {
    const r = await importFixture(p,f);
    console.log(p, countFates(r), countFaults(r), countRecords(r));
    for (const x of r.faults) console.log(`${x.row}:${x.column} ${x.code} ${x.severity} ${x.message} | ${x.remedy}`);
  }
});
