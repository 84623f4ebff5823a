/** `node dist/cli/print-tables.js > docs/tables.md` */
import { printTables } from '../export/tables/print-tables.js';
import { createCommand, runCommand } from './create-command.js';

await runCommand(
  createCommand('print-tables', 'Prints the columns of all exported tables as Markdown.').action(
    () => {
      process.stdout.write(printTables());
    },
  ),
);
