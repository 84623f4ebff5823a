/** One task: to code its text, or to adjudicate its codings. */
import { useParams } from 'wouter';
import { Page } from '../../frame/page.js';
import { TaskDocument, type TaskQuery } from '../../generated/desk/graphql.js';
import { useDesk } from '../api/use-desk.js';
import { toReview } from '../desk-urls.js';
import { Shown } from '../frame/shown.js';
import { protocolNames } from '../tasks/task-words.js';
import { Adjudication } from './task/adjudication.js';
import { CodeTask } from './task/code-task.js';

type FullTask = NonNullable<TaskQuery['task']>;

export default function Task() {
  const { id } = useParams<{ id: string }>();
  const answer = useDesk(TaskDocument, { id });
  return (
    <Shown answer={answer}>
      {({ task }) =>
        task === null ? (
          <Page title="Not found">
            <p>
              There is no task <code>{id}</code> that you may see.{' '}
              <a href="/desk/tasks">Your tasks</a>
            </p>
          </Page>
        ) : (
          <Content task={task} reload={answer.reload} />
        )
      }
    </Shown>
  );
}

interface ContentProps {
  readonly task: FullTask;
  readonly reload: () => void;
}

function Content({ task, reload }: ContentProps) {
  const { status, isCoder, mayAdjudicate, mine, comparison, changeSet } = task;
  if (status === 'CODING' && isCoder && mine?.isSealed !== true) {
    return <CodeTask task={task} sealed={reload} />;
  }
  if (mayAdjudicate && comparison !== null) {
    return <Adjudication task={task.id} comparison={comparison} />;
  }
  return (
    <Page title="Task" lead={protocolNames[task.protocol]}>
      {isCoder && status === 'CODING' && (
        <p>You sealed your coding. It is compared once the other coder has sealed too.</p>
      )}
      {isCoder && status === 'CODED' && (
        <p>Both codings are complete. A person who did not code it adjudicates them.</p>
      )}
      {!isCoder && status === 'CODING' && <p>Its coders are still working on it.</p>}
      {!isCoder && status === 'CODED' && !mayAdjudicate && (
        <p>It waits for somebody who may adjudicate it.</p>
      )}
      {changeSet !== null && (
        <p>
          It was adjudicated: <a href={toReview(changeSet)}>the change set</a>.
        </p>
      )}
    </Page>
  );
}
