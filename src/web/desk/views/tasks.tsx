/** Texts that several people code, and a form to assign another. */
import { Page } from '../../frame/page.js';
import { TasksDocument } from '../../generated/desk/graphql.js';
import { useMe } from '../api/me.js';
import { useDesk } from '../api/use-desk.js';
import { Shown } from '../frame/shown.js';
import { TaskList } from '../tasks/task-list.js';
import { NewTask } from './tasks/new-task.js';

export default function Tasks() {
  const me = useMe();
  const answer = useDesk(TasksDocument, {});
  return (
    <Page
      title="Tasks"
      lead={
        <>
          A task assigns one text to two coders. Their codings are sealed until both are complete;
          then a third person adjudicates. <a href="/desk/agreement">Agreement of the coders</a>
        </>
      }
    >
      <Shown answer={answer}>
        {({ tasks }) =>
          tasks.length === 0 ? (
            <p className="hint">You have no tasks.</p>
          ) : (
            <TaskList tasks={tasks.toReversed()} />
          )
        }
      </Shown>
      {me.may('createTask') ? (
        <NewTask created={answer.reload} />
      ) : (
        <p className="hint">
          {me.isTeam
            ? 'Only a curator creates tasks.'
            : 'Coding twice takes at least three people: run the desk with CURATION=team.'}
        </p>
      )}
    </Page>
  );
}
