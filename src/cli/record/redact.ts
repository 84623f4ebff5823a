/** `demarche redact`: removes the content of a line from the journal for good. */
import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { RecordState } from '../../curation/record-state.js';
import { InputError } from '../../domain/errors.js';
import { OPERATOR, withWriter } from './open-writer.js';
import { describeMissing, readLines } from './read-record.js';
import { addRecordOptions, findRecordPaths, type RecordOptions } from './record-paths.js';

interface RedactOptions extends RecordOptions {
  readonly reason: string;
}

export function createRedactCommand(): Command {
  const command = new Command('redact')
    .description(
      'Removes the content of a line from the journal for good; the chain still verifies.',
    )
    .argument('<line>', 'its number, as `demarche log` prints it')
    .requiredOption('--reason <text>', 'why; public, and stored in the journal');
  return addRecordOptions(command, ['journal', 'desk']).action(
    async (given: string, options: RedactOptions) => {
      if (!/^\d{1,9}$/.test(given)) {
        throw new InputError(
          `The line must be a number, but is ${JSON.stringify(given.slice(0, 40))}.`,
        );
      }
      const paths = findRecordPaths(options);
      if ((await readLines(paths.journalPath)).length === 0) {
        throw new InputError(describeMissing(paths.journalPath));
      }
      await withWriter(paths, RecordState.empty.toSeeds(), async ({ service }) => {
        const done = await service.redact(OPERATOR, randomUUID(), Number(given), options.reason);
        console.log(
          `Line ${String(done.redacts)} was redacted (line ${String(done.seq)} of the journal). Copies of the journal, such as backups, still have it.`,
        );
        if (done.alsoIn.length === 0) return;
        console.log(
          `An earlier state of its records is also in line(s) ${done.alsoIn.join(', ')}. Redact them as well if they contain the same text.`,
        );
      });
    },
  );
}
