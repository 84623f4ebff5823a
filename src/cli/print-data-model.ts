/** `node dist/cli/print-data-model.js > docs/data-model.md` */
import { printDataModel } from '../domain/ontology/print-data-model.js';
import { createCommand, runCommand } from './create-command.js';

await runCommand(
  createCommand('print-data-model', 'Prints the ontology and its vocabularies as Markdown.').action(
    () => {
      process.stdout.write(printDataModel());
    },
  ),
);
