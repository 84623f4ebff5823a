/** Accepts a few changes at the desk of a temporary server, so that its history is not empty. */
import { randomUUID } from 'node:crypto';

const NOTE = 'An example: this note is not part of the published data.';

/** @param {string} desk the link to the desk that the server prints */
export async function changeExampleRecords(desk) {
  const entered = await fetch(desk, { redirect: 'manual' });
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const ask = async (query, variables) => {
    const response = await fetch(new URL('/desk/graphql', desk), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const accept = async (title, reason, changes) => {
    const input = { key: randomUUID(), mode: 'DRAFT', title, reason, changes };
    const { saved } = await ask(
      'mutation($input: ChangeSetInput!) { saved: saveChangeSet(input: $input) { changeSet { id } problems { message } } }',
      { input },
    );
    const id = saved.changeSet?.id;
    if (id === undefined) throw new Error(JSON.stringify(saved.problems));
    for (const name of ['submitChangeSet', 'acceptChangeSet']) {
      await ask(`mutation($key: ID!, $id: ID!) { ${name}(key: $key, id: $id) { served } }`, {
        key: randomUUID(),
        id,
      });
    }
  };
  const edit = async (section, field, id) => {
    const { record } = await ask(
      'query($section: RecordSection!, $id: ID!) { record(section: $section, id: $id) { revision record } }',
      { section, id },
    );
    const changed = { ...record.record, note: NOTE };
    return { put: { ifRevision: record.revision, record: { [field]: changed } } };
  };
  const statements = ['statement:cn-embassy-gb-20211125', 'statement:gb-ncsc-review-202111'];
  await accept('Note how the source was read', 'Both pages were read again.', [
    await edit('STATEMENTS', 'statement', statements[0]),
    await edit('STATEMENTS', 'statement', statements[1]),
  ]);
  await accept('Add a group', 'Named in a document that is being coded.', [
    { put: { record: { group: { id: 'group:example', name: 'Example group' } } } },
  ]);
  await accept('Remove the group again', 'It was added by mistake.', [
    { retract: { section: 'GROUPS', id: 'group:example', reason: 'No document names it.' } },
  ]);
}
