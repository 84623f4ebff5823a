/** The steps as links, in order. */
import { stepNames, steps, isReachable, type OpenedImport, type Step } from './steps.js';
import { toImport } from '../../desk-urls.js';

interface StepListProps {
  readonly opened: OpenedImport;
  readonly current: Step;
}

export function StepList({ opened, current }: StepListProps) {
  const { id, undecided } = opened;
  return (
    <nav aria-label="Steps" className="import-steps">
      <ol>
        {steps.map((step) => (
          <li key={step}>
            {isReachable(step, opened) ? (
              <a href={toImport(id, step)} aria-current={step === current ? 'step' : undefined}>
                {stepNames[step]}
                {step === 'names' && undecided.length > 0 && (
                  <span className="count">
                    {' '}
                    {undecided.length}
                    {undecided.length === MAX_COUNTED && '+'}
                  </span>
                )}
              </a>
            ) : (
              <span className="absent">{stepNames[step]}</span>
            )}
          </li>
        ))}
      </ol>
      <p className="hint keys">
        <kbd>[</kbd> <kbd>]</kbd> previous and next step
      </p>
    </nav>
  );
}

/** The query counts no further. */
const MAX_COUNTED = 500;
