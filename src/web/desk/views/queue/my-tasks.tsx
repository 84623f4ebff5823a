/** Tasks that wait for the person; absent while there are none. */
import { TasksDocument } from '../../../generated/desk/graphql.js';
import { useDesk } from '../../api/use-desk.js';
import { TaskList } from '../../tasks/task-list.js';
import { isWaiting } from '../../tasks/task-words.js';

export function MyTasks() {
  const { data } = useDesk(TasksDocument, {});
  const tasks = (data?.tasks ?? []).filter(isWaiting);
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">
        Tasks <span className="count">{tasks.length}</span>
      </h2>
      <TaskList tasks={tasks} />
    </section>
  );
}
