/** Accepts a few changes at the desk of a temporary server, so that its history is not empty. */
import { connectDesk, cookieOf } from './connect-desk.mjs';

const NOTE = 'An example: this note is not part of the published data.';

/** @param {string} link the link to the desk that the server prints */
export async function changeExampleRecords(link) {
  const desk = connectDesk(link, cookieOf(await fetch(link, { redirect: 'manual' })));
  const accept = async (title, reason, changes) => {
    const id = await desk.save(title, reason, changes);
    await desk.submit(id);
    await desk.accept(id);
  };
  const edit = async (section, field, id) => {
    const { revision, record } = await desk.load(section, id);
    return { put: { ifRevision: revision, record: { [field]: { ...record, note: NOTE } } } };
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
