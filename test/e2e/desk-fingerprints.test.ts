/**
 * From a pasted text to a formula: the desk makes fingerprints of the sentence around a quote, and the
 * public API finds a phrase that stands outside of the quote.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPhrases } from '../../src/domain/text/phrase-hashes.js';
import {
  createCuratedFolder,
  mutations,
  sendGraphQL,
  startCuratedServer,
  type CuratedServer,
} from '../support/curated-server.js';

const sentence = 'The ministry said that it never had anything to do with the outage on Friday.';
const text = `Aland rejects the report. ${sentence} It gave no details.`;
const exact = 'on Friday';
const offsetStart = text.indexOf(exact);

let server: CuratedServer;

beforeAll(async () => {
  server = await startCuratedServer(await createCuratedFolder());
}, 60_000);
afterAll(() => server.stop());

function statement(id: string, day: string, evidence: object): object {
  const record = {
    id: `statement:${id}`,
    occurredOn: day,
    summary: 'Denies it.',
    sourceCheck: 'COMPLETE',
    madeBy: ['state:aa'],
    documents: ['document:two'],
    positions: [
      {
        id: `position:${id}-1`,
        kind: 'SELF_DESCRIPTION',
        asserts: 'Says that it was not involved.',
        evidence: [{ document: 'document:two', ...evidence }],
      },
    ],
  };
  return { put: { record: { statement: record } } };
}

test('a phrase around a quote is found where another statement quotes it', async () => {
  const added = await server.tryDesk(
    'mutation($key: ID!, $input: TextInput!) { addText(key: $key, input: $input) { sha256 } }',
    { key: randomUUID(), input: { text } },
  );
  const { sha256 } = added.body.data?.['addText'] as { readonly sha256: string };
  const place = { exact, offsetStart, offsetEnd: offsetStart + exact.length, textSha256: sha256 };
  const input = {
    key: randomUUID(),
    mode: 'DRAFT',
    title: 'Two denials',
    reason: 'New.',
    text: sha256,
    changes: [
      statement('aa-first', '2021-11-20', place),
      statement('aa-second', '2021-11-21', { exact: 'never had anything to do with the outage' }),
    ],
  };
  const saved = (await server.desk(mutations.saveChangeSet, { input })).saveChangeSet;
  expect(saved.problems).toEqual([]);
  for (const name of ['submitChangeSet', 'acceptChangeSet'] as const) {
    await server.desk(mutations[name], { key: randomUUID(), id: saved.changeSet?.id });
  }

  const { body } = await sendGraphQL(`${server.url}/graphql`, {
    query: '{ formulas { nodes { text uses { id evidence { fingerprints } } } } }',
  });

  expect(body).toEqual({
    data: {
      formulas: {
        nodes: [
          {
            text: 'never had anything to do with the outage',
            uses: [
              {
                id: 'position:aa-first-1',
                evidence: [{ fingerprints: hashPhrases(sentence) }],
              },
              { id: 'position:aa-second-1', evidence: [{ fingerprints: [] }] },
            ],
          },
        ],
      },
    },
  });
});

test('the text itself is published nowhere', async () => {
  const graph = await (await fetch(`${server.url}/export/graph.jsonl`)).text();

  expect(graph).toContain('fingerprints');
  expect(graph).not.toContain('The ministry said that it never');
});
