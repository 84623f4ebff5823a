/** The ledger of initiatives: by hand on one, and compared with the seeds on all. */
import { beforeAll, expect, test } from 'vitest';
import { describeEachEngine } from '../support/engines.js';
import { openCorpusStore, readCorpus } from '../support/load-corpus.js';
import { CorpusGraph } from '../support/naive-evaluation/corpus-graph.js';
import { listLedger } from '../support/naive-evaluation/ledger.js';
import { createQueryRunner, type RunQuery } from '../support/run-query.js';

const LEDGER = `query ($id: ID!) {
  initiative(id: $id) {
    ledger { act on { value } vote withDenial actor { id } position { id } reportedBy { id } }
  }
}`;

interface Entry {
  readonly act: string;
  readonly on: { readonly value: string } | null;
  readonly vote: string | null;
  readonly withDenial: boolean | null;
  readonly actor: { readonly id: string };
  readonly position: { readonly id: string } | null;
  readonly reportedBy: { readonly id: string } | null;
}

describeEachEngine('Initiative.ledger', (engine) => {
  let runQuery: RunQuery;
  const ask = async (id: string): Promise<readonly Entry[]> => {
    const { result, statements } = await runQuery(LEDGER, { id });
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    // The shape of the query above.
    return (result.data as { initiative: { ledger: readonly Entry[] } }).initiative.ledger;
  };

  beforeAll(async () => {
    runQuery = await createQueryRunner(await openCorpusStore(engine));
  });

  test('the initiative on data security was cited beside the denial of 25 November 2021', async () => {
    const ledger = await ask('initiative:global-initiative-on-data-security');

    expect(ledger[0]).toMatchObject({
      act: 'PROPOSED',
      actor: { id: 'state:cn' },
    });
    expect(ledger).toContainEqual({
      act: 'INVOKED',
      on: { value: '2021-11-25' },
      vote: null,
      withDenial: true,
      actor: { id: 'state:cn' },
      position: { id: 'position:cn-embassy-gb-20211125-4' },
      reportedBy: null,
    });
  });

  test('of every initiative equals its record and the positions of the seeds, in order', async () => {
    const graph = new CorpusGraph(await readCorpus());
    let entries = 0;
    for (const initiative of graph.all('Initiative')) {
      const ledger = await ask(initiative.id);
      entries += ledger.length;

      expect(ledger).toEqual(
        listLedger(graph, initiative).map((entry) => ({
          act: entry.act,
          on: typeof entry.on === 'string' ? { value: entry.on } : null,
          vote: entry.vote ?? null,
          withDenial: entry.withDenial ?? null,
          actor: { id: entry.actor.id },
          position: entry.position ? { id: entry.position.id } : null,
          reportedBy: entry.reportedBy ? { id: entry.reportedBy.id } : null,
        })),
      );
    }
    expect(entries).toBe(2060);
  });
});
