/** Brings an invented table to the desk of a temporary server, so that the steps of an import show something. */
import { randomUUID } from 'node:crypto';

const NAME = 'Example acts.csv';
const HEADERS = [
  'statement_key',
  'date',
  'on_behalf_of',
  'agency',
  'form',
  'kind',
  'asserts',
  'quote',
  'quote_language',
  'speech',
  'accused',
  'addressee',
  'incident',
  'conduct',
  'hedge',
  'basis',
  'denial_form',
  'contests',
  'source_url',
  'source_title',
  'source_language',
  'publisher',
  'published_on',
  'read',
  'coder',
];
const PAGE = {
  source_language: 'en',
  publisher: "People's Daily Online",
  quote_language: 'en',
  read: 'full',
};
const page = (name, day) => ({
  ...PAGE,
  source_url: `http://en.people.cn/invented/${name}.html`,
  source_title: `An invented page: ${name}`,
  published_on: day,
});
const ROWS = [
  {
    statement_key: 'example-gb-2022',
    date: '2022-03-14',
    on_behalf_of: 'United Kingdom',
    agency: 'National Cyber Security Centre (NCSC), UK',
    form: 'advisory',
    kind: 'accusation',
    asserts: 'Says that China was behind the intrusion.',
    quote: 'was behind the intrusion',
    speech: 'direct',
    accused: 'China',
    conduct: 'espionage',
    hedge: 'highly-likely',
    basis: 'none-given',
    ...page('advisory', '2022-03-14'),
  },
  {
    statement_key: 'example-cn-2022',
    date: '2022-03-15',
    on_behalf_of: 'China',
    agency: 'Foreign Ministry of the PRC',
    form: 'press conference',
    kind: 'denial',
    asserts: 'Says that the advisory has no basis.',
    quote: 'rests on nothing',
    speech: 'direct',
    addressee: 'UK',
    denial_form: 'evidence challenge',
    contests: 'evidence',
    ...page('briefing', '2022-03-15'),
  },
  {
    statement_key: 'example-cn-2022',
    date: '2022-03-15',
    on_behalf_of: 'China',
    agency: 'Foreign Ministry of the PRC',
    form: 'press conference',
    kind: 'call',
    asserts: 'Calls on the United Kingdom to stop accusing others.',
    quote: 'stop the finger-pointing',
    speech: 'direct',
    addressee: 'UK',
    ...page('briefing', '2022-03-15'),
  },
  {
    statement_key: 'example-no-2022',
    date: '31.02.2022',
    on_behalf_of: 'Norway',
    agency: 'Norwegian Police Security Service (PST)',
    form: 'report',
    kind: 'accusation',
    asserts: 'Says that a foreign service read the e-mail of members of parliament.',
    quote: 'a foreign service … read the e-mail',
    speech: 'direct',
    accused: 'Rusia',
    conduct: 'espionage',
    hedge: 'likely',
    ...page('report', '2022-02-28'),
  },
  {
    statement_key: 'example-fr-2022',
    date: '2022-04',
    on_behalf_of: 'France',
    form: 'speech',
    kind: 'other',
    asserts: 'Says that the matter is serious.',
    quote: 'the matter is serious',
    speech: 'direct',
    ...page('speech', '2022-04-02'),
  },
];

/** @returns the path of the import; it was read, and a row is declined */
export async function importExampleTable(url, { cookie, ask }) {
  const line = (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const table = [HEADERS, ...ROWS.map((row) => HEADERS.map((header) => row[header] ?? ''))];
  const response = await fetch(new URL('/desk/imports', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(NAME),
      cookie,
    },
    body: `${table.map(line).join('\r\n')}\r\n`,
  });
  if (!response.ok) throw new Error(await response.text());
  const { sha256: file } = await response.json();
  const { staged } = await ask(
    'mutation($key: ID!, $input: StageImportInput!) { staged: stageImport(key: $key, input: $input) { id } }',
    { key: randomUUID(), input: { file, name: NAME } },
  );
  const { id } = staged;
  await ask(
    'mutation($key: ID!, $id: ID!) { mapImport(key: $key, id: $id, profile: "coded-acts") { id } }',
    { key: randomUUID(), id },
  );
  await ask(
    'mutation($key: ID!, $id: ID!, $reason: String!) { declineImport(key: $key, id: $id, filter: { keys: ["example-fr-2022"] }, reason: $reason) { id } }',
    { key: randomUUID(), id, reason: 'Not about a cyber affair.' },
  );
  return `/desk/imports/${id}`;
}
