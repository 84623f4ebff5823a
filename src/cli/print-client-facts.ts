/** `node dist/cli/print-client-facts.js > examples/clients/schema-facts.ts` */
import { readSdl } from '../packaged-files.js';
import { createSchema } from '../graphql/create-schema.js';
import { printClientFacts } from '../graphql/print-client-facts.js';
import { createCommand, runCommand } from './create-command.js';

await runCommand(
  createCommand(
    'print-client-facts',
    'Prints what a caching GraphQL client needs to know of the schema, as TypeScript.',
  ).action(async () => {
    process.stdout.write(printClientFacts(createSchema(await readSdl())));
  }),
);
