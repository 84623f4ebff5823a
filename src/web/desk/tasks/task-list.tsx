/** Tasks, each with what waits in it. */
import type { TaskRowFragment } from '../../generated/desk/graphql.js';
import { toTask } from '../desk-urls.js';
import { describeTask, protocolNames } from './task-words.js';

interface TaskListProps {
  readonly tasks: readonly TaskRowFragment[];
}

export function TaskList({ tasks }: TaskListProps) {
  return (
    <ul className="queue-rows">
      {tasks.map((task) => (
        <li key={task.id}>
          <a href={toTask(task.id)}>
            {describeTask(task)}: task of {task.createdAt.slice(0, 10)}
          </a>
          <p className="hint">
            {protocolNames[task.protocol]} · <code>{task.id}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
