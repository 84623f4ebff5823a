/** `demarche revert`: drafts the change set that undoes an accepted one. */
import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import type { ChangeSetResult } from '../../curation/curation-service.js';
import { isBlocking, printProblem } from '../../curation/problem.js';
import { RecordState } from '../../curation/record-state.js';
import { InputError } from '../../domain/errors.js';
import { OPERATOR, withWriter } from './open-writer.js';
import { describeMissing, readLines } from './read-record.js';
import { addRecordOptions, findRecordPaths, type RecordOptions } from './record-paths.js';

interface RevertOptions extends RecordOptions {
  readonly reason: string;
  readonly accept?: true;
}

export function createRevertCommand(): Command {
  const command = new Command('revert')
    .description('Drafts the change set that undoes an accepted one.')
    .argument('<change-set>', 'its id, as `demarche log` prints it')
    .requiredOption('--reason <text>', 'why; stored with the change set')
    .option('--accept', 'accept it at once (with CURATION=local)');
  return addRecordOptions(command, ['journal', 'desk']).action(
    async (given: string, options: RevertOptions) => {
      const paths = findRecordPaths(options);
      if (options.accept && paths.mode !== 'local') {
        throw new InputError(
          `--accept requires CURATION=local, but it is ${paths.mode}. In a team, accept the change set at the desk.`,
        );
      }
      if (options.reason.trim() === '') throw new InputError('--reason must not be empty.');
      if ((await readLines(paths.journalPath)).length === 0) {
        throw new InputError(describeMissing(paths.journalPath));
      }
      const id = given.startsWith('change-set:') ? given : `change-set:${given}`;
      await withWriter(paths, RecordState.empty.toSeeds(), async ({ service }) => {
        const drafted = await service.revert(OPERATOR, randomUUID(), id, options.reason);
        const draft = drafted.changeSet?.id ?? '';
        const isAccepting = options.accept === true && !drafted.problems.some(isBlocking);
        report(isAccepting ? await service.accept(OPERATOR, randomUUID(), draft) : drafted);
      });
    },
  );
}

function report({ changeSet, problems, effect }: ChangeSetResult): void {
  for (const problem of problems) console.error(printProblem(problem));
  if (problems.some(isBlocking)) process.exitCode = 1;
  const id = changeSet?.id ?? '';
  if (changeSet?.acceptance !== undefined) {
    console.log(
      `Accepted ${id} (line ${String(changeSet.acceptance.seq)} of the journal): version ${effect?.versionAfter ?? ''}.`,
    );
  } else console.log(`Drafted ${id}. Check, submit and accept it at the desk.`);
}
