/** The steps of an import, and which one is next. Pure. */
import type { ImportQuery } from '../../../generated/desk/graphql.js';
import { countOf, PROPOSABLE_FATES } from '../../imports/import-words.js';

export type OpenedImport = NonNullable<ImportQuery['import']>;

export const stepNames = {
  file: 'File',
  profile: 'Profile',
  names: 'Names',
  rows: 'Rows',
  propose: 'Propose',
  report: 'Report',
} as const;

export type Step = keyof typeof stepNames;

// The keys of this record are the steps, by its type.
export const steps = Object.keys(stepNames) as readonly Step[];

/** Whether the step has something to show. */
export function isReachable(step: Step, { status }: Pick<OpenedImport, 'status'>): boolean {
  return step === 'file' || step === 'profile' || status !== 'STAGED';
}

type Considered = Pick<OpenedImport, 'status' | 'fates'> & {
  readonly undecided: readonly unknown[];
};

/** The first step that waits for a person. */
export function nextStep({ status, undecided, fates }: Considered): Step {
  if (status === 'STAGED') return 'profile';
  if (status === 'UNDONE') return 'report';
  if (undecided.length > 0) return 'names';
  if (status === 'MAPPED') return countOf(fates, PROPOSABLE_FATES) > 0 ? 'rows' : 'report';
  return countOf(fates, PROPOSABLE_FATES) > 0 ? 'propose' : 'report';
}

/** @param given the parameter of the URL */
export function chooseStep(given: string | null, opened: Considered): Step {
  const wanted = steps.find((step) => step === given);
  return wanted !== undefined && isReachable(wanted, opened) ? wanted : nextStep(opened);
}
