/**
 * Clients of the desk, each of which saves, submits and accepts change sets one at a time until the server
 * stops. Prints a line of JSON for each answer. Arguments: URL, cookie, clients, prefix.
 */
const [url, cookie, clients, prefix] = process.argv.slice(2);

const PAYLOAD = '{ changeSet { id status } problems { code message } }';

async function mutate(name, declared, given, variables) {
  const response = await fetch(`${url}/desk/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      query: `mutation(${declared}) { ${name}(${given}) ${PAYLOAD} }`,
      variables,
    }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const { changeSet, problems } = data[name];
  const { id, status } = changeSet;
  // The server may be killed before the next answer.
  process.stdout.write(`${JSON.stringify({ id, status, problems })}\n`);
  return id;
}

/** A group and its incident, so that half an applied change set would be noticed. */
function changesOf(name) {
  return [
    { put: { record: { group: { id: `group:${name}`, name } } } },
    { put: { record: { incident: { id: `incident:${name}`, name, kind: 'OPERATION' } } } },
  ];
}

async function work(client) {
  for (let count = 1; ; count += 1) {
    const name = `${prefix}-${client}-${count}`;
    const input = { key: `save ${name}`, mode: 'DRAFT', title: name, changes: changesOf(name) };
    const id = await mutate('saveChangeSet', '$input: ChangeSetInput!', 'input: $input', { input });
    for (const step of ['submitChangeSet', 'acceptChangeSet']) {
      const variables = { key: `${step} ${name}`, id };
      await mutate(step, '$key: ID!, $id: ID!', 'key: $key, id: $id', variables);
    }
  }
}

/** A broken connection means that the server was killed, which ends the client. */
function isBroken(error) {
  return error instanceof TypeError || error instanceof SyntaxError;
}

await Promise.all(
  Array.from({ length: Number(clients) }, (_each, index) =>
    work(index + 1).catch((error) => {
      if (!isBroken(error)) console.error(error.message);
    }),
  ),
);
