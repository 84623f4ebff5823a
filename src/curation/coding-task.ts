/**
 * A text that two coders code independently: the task, and what each of them saved so far. Stored at
 * the desk only; nothing of it is public before all coders have sealed.
 */
export const taskStatuses = {
  CODING: 'Not all coders have sealed their coding.',
  CODED: 'All coders have sealed; the codings wait for adjudication.',
  ADJUDICATED: 'A change set was drafted from the codings.',
} as const;
export type TaskStatus = keyof typeof taskStatuses;
