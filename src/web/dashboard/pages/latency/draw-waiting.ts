/** Marks of two waiting curves, for the earliest and the latest answers that the dates allow. */
import { areaY, line, type Markish } from '@observablehq/plot';
import type { WaitingGroupFragment } from '../../../generated/graphql.js';
import { lastAnswer, toSteps, type WaitingStep } from './waiting-steps.js';

/** The facet of a drawing with several. */
export interface Panel {
  readonly fx: number;
  readonly fy: number;
}

/** Solid up to the last answer, dashed after it. */
export function drawWaiting(group: WaitingGroupFragment, end: number, panel?: Panel): Markish[] {
  const last = Math.min(end, lastAnswer(group));
  const steps = toSteps(group, end);
  const solid = toSteps(group, last);
  const dashed = steps.filter(({ days }) => days >= last);
  const shared = {
    x: 'days',
    curve: 'step-after',
    ...(panel !== undefined && { fx: () => panel.fx, fy: () => panel.fy }),
  } as const;
  const bounds = ['soonest', 'latest'] as const;
  return [
    areaY(steps, {
      ...shared,
      y1: 'soonest',
      y2: 'latest',
      fill: 'var(--matrix)',
      fillOpacity: 0.2,
    }),
    ...bounds.map((y) => line(solid, { ...shared, y, stroke: 'var(--matrix)', strokeWidth: 1.75 })),
    ...bounds.map((y) =>
      line(dashed, { ...shared, y, stroke: 'var(--matrix)', strokeDasharray: '3 3' }),
    ),
  ];
}

export function lastStep(group: WaitingGroupFragment, end: number): WaitingStep {
  return toSteps(group, end).at(-1) ?? { days: end, soonest: 1, latest: 1 };
}
