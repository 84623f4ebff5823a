/** Fills the desk of a temporary server in team mode, so that each of its views has something to show. */
import { randomUUID } from 'node:crypto';
import { connectDesk, cookieOf } from './connect-desk.mjs';
import { importExampleTable } from './import-example-table.mjs';

const STATEMENT = 'statement:cn-embassy-gb-20211125';
const DOCUMENT = 'document:example-briefing';
const TEXT = `A spokesperson for the Chinese Embassy in Britain said on Monday that the report "rests on nothing".
It called on the British side to "stop the finger-pointing".
`;

/**
 * @param {string} invitation the link for the first admin that the server prints
 * @returns the header `cookie` of the admin, and the paths of the views by name
 */
export async function fillExampleDesk(invitation) {
  const join = async (link, name) => {
    const response = await fetch(new URL('/desk/invitation', link), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: link.split('#key=')[1], name }),
    });
    return connectDesk(invitation, cookieOf(response));
  };
  const ada = await join(invitation, 'Ada');
  const invite = async (roles, name) => join((await ada.post('invitations', { roles })).link, name);
  const ben = await invite(['coder', 'curator'], 'Ben');
  const cleo = await invite(['coder'], 'Cleo');
  await ada.post('tokens', { label: 'weekly export', scopes: ['read'], days: 90 });

  await acceptNote(ben, ada);
  const review = await proposeCorrection(ben);
  const problem = await proposeBrokenRecord(cleo);
  await ada.save('Add a working group', 'Named in the report of 2024.', [
    { put: { record: { group: { id: 'group:example', name: 'Example group' } } } },
  ]);
  const task = await codeTwice(ada, [ben, cleo]);
  await giveOut(ada, [ben, cleo], `${TEXT}It said no more.\n`);
  const table = await importExampleTable(invitation, ada);
  return {
    cookie: ada.cookie,
    paths: {
      profile: `${table}?step=profile`,
      names: `${table}?step=names`,
      rows: `${table}?step=rows`,
      propose: `${table}?step=propose`,
      report: `${table}?step=report`,
      review: `/desk/review/${review}`,
      problem: `/desk/review/${problem}`,
      history: `/desk/records/statements/${STATEMENT}?history`,
      adjudication: `/desk/tasks/${task}`,
    },
  };
}

/** Gives a statement a second revision. */
async function acceptNote(author, curator) {
  const { revision, record } = await author.load('STATEMENTS', STATEMENT);
  const statement = { ...record, note: 'Read again; the archived page has the same words.' };
  const id = await author.save('Note a second reading', 'The page was read again.', [
    { put: { ifRevision: revision, record: { statement } } },
  ]);
  await author.submit(id);
  await curator.accept(id);
}

async function proposeCorrection(author) {
  const { revision, record } = await author.load('STATEMENTS', STATEMENT);
  const positions = record.positions.map((position) =>
    position.id === `position:cn-embassy-gb-20211125-5`
      ? {
          ...position,
          asserts: 'Says that the UK has been developing offensive cyber capabilities.',
          hedge: 'LIKELY',
        }
      : position,
  );
  const statement = { ...record, positions };
  const agency = {
    id: 'agency:gb-example-office',
    name: 'Example Office (United Kingdom)',
    kind: 'CYBER_AGENCY',
    partOf: 'state:gb',
  };
  const id = await author.save('Correct a hedge', 'The spokesperson did not say it so firmly.', [
    { put: { ifRevision: revision, record: { statement } } },
    { put: { record: { agency } } },
  ]);
  await author.submit(id);
  return id;
}

function proposeBrokenRecord(author) {
  const agency = { id: 'agency:example', name: 'Example agency', partOf: 'state:example' };
  return author.save('Add an agency', 'Named on its page.', [{ put: { record: { agency } } }]);
}

async function giveOut(curator, coders, text) {
  const { addText } = await curator.ask(
    'mutation($key: ID!, $input: TextInput!) { addText(key: $key, input: $input) { sha256 } }',
    { key: randomUUID(), input: { text } },
  );
  const { createTask } = await curator.ask(
    'mutation($key: ID!, $text: ID!, $coders: [ID!]!) { createTask(key: $key, text: $text, coders: $coders, protocol: BLIND_UNASSISTED) { id } }',
    {
      key: randomUUID(),
      text: addText.sha256,
      coders: await Promise.all(coders.map((coder) => coder.pseudonym())),
    },
  );
  return { id: createTask.id, sha256: addText.sha256 };
}

/** Two sealed codings that differ in the form of a denial, and in one act. */
async function codeTwice(curator, coders) {
  const { id: task, sha256 } = await giveOut(curator, coders, TEXT);
  const evidenceOf = (exact) => {
    const offsetStart = TEXT.indexOf(exact);
    const offsetEnd = offsetStart + exact.length;
    const speech = 'DIRECT';
    return [{ document: DOCUMENT, exact, offsetStart, offsetEnd, textSha256: sha256, speech }];
  };
  const against = [{ actor: 'state:gb', role: 'ADDRESSEE' }];
  const denial = (form) => ({
    id: 'position:example-briefing-1',
    kind: 'DENIAL',
    asserts: 'Says that the report has no basis.',
    form,
    contests: ['EVIDENCE'],
    against,
    respondsTo: [
      { position: 'position:gb-ncsc-review-202111-1', relation: 'DENIES', explicit: true },
    ],
    evidence: evidenceOf('rests on nothing'),
  });
  const call = {
    id: 'position:example-briefing-2',
    kind: 'CALL',
    asserts: 'Calls on the United Kingdom to stop accusing others.',
    against,
    evidence: evidenceOf('stop the finger-pointing'),
  };
  const documentRecord = {
    id: DOCUMENT,
    url: 'http://en.people.cn/invented/briefing.html',
    title: 'An invented briefing',
    language: 'en',
    publishedOn: '2021-11-30',
    dateInferred: false,
    readInFull: true,
    publisher: 'publisher:people-s-daily-online',
  };
  const statementOf = (positions) => ({
    id: 'statement:example-briefing',
    occurredOn: '2021-11-29',
    summary: 'Denies what the report says.',
    sourceCheck: 'COMPLETE',
    madeBy: ['state:cn'],
    issuedBy: ['agency:cn-embassy-gb'],
    documents: [DOCUMENT],
    positions,
  });
  const codings = [[denial('EVIDENCE_CHALLENGE'), call], [denial('CATEGORICAL')]];
  for (const [index, positions] of codings.entries()) {
    const { ask } = coders[index];
    await ask(
      'mutation($key: ID!, $task: ID!, $records: [RecordInput!]!) { saveCoding(key: $key, task: $task, records: $records) { id } }',
      {
        key: randomUUID(),
        task,
        records: [{ document: documentRecord }, { statement: statementOf(positions) }],
      },
    );
    await ask('mutation($key: ID!, $task: ID!) { sealCoding(key: $key, task: $task) { id } }', {
      key: randomUUID(),
      task,
    });
  }
  return task;
}
