/** The desk of a server, as one person uses it. Requests fail where the answer has errors. */
import { randomUUID } from 'node:crypto';

/** @param {string} url any URL of the server */
export function connectDesk(url, cookie) {
  const request = async (path, body) => {
    const response = await fetch(new URL(`/desk/${path}`, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  const ask = async (query, variables = {}) => {
    const { data, errors } = await request('graphql', { query, variables });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const decide = (mutation) => (id) =>
    ask(`mutation($key: ID!, $id: ID!) { ${mutation}(key: $key, id: $id) { served } }`, {
      key: randomUUID(),
      id,
    });
  return {
    cookie,
    ask,
    /** Sends JSON to a route of the desk, such as `tokens`. */
    post: request,
    /** Saves a draft, and returns its id. */
    save: async (title, reason, changes) => {
      const input = { key: randomUUID(), mode: 'DRAFT', title, reason, changes };
      const { saved } = await ask(
        'mutation($input: ChangeSetInput!) { saved: saveChangeSet(input: $input) { changeSet { id } problems { message } } }',
        { input },
      );
      const id = saved.changeSet?.id;
      if (id === undefined) throw new Error(JSON.stringify(saved.problems));
      return id;
    },
    submit: decide('submitChangeSet'),
    accept: decide('acceptChangeSet'),
    load: async (section, id) => {
      const { record } = await ask(
        'query($section: RecordSection!, $id: ID!) { record(section: $section, id: $id) { revision record } }',
        { section, id },
      );
      return record;
    },
    pseudonym: async () => (await ask('{ me { pseudonym } }')).me.pseudonym,
  };
}

/** The header `cookie` that continues the session of an answer. */
export function cookieOf(response) {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
