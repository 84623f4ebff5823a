/** One import, from its file to the report: a page of steps. The step and its filters are in the URL. */
import { useParams, useSearchParams } from 'wouter';
import { Page } from '../../frame/page.js';
import { ImportDocument, ImportProfilesDocument } from '../../generated/desk/graphql.js';
import { useDesk } from '../api/use-desk.js';
import { Shown } from '../frame/shown.js';
import { useKeys } from '../frame/use-keys.js';
import { describeFates, printCount, statusWords } from '../imports/import-words.js';
import { FileStep } from './import/file-step.js';
import { MappingNotice } from './import/mapping-notice.js';
import { NamesStep } from './import/names-step.js';
import { ProfileStep } from './import/profile-step.js';
import { ProposeStep } from './import/propose-step.js';
import { ReportStep } from './import/report-step.js';
import { RowsStep } from './import/rows-step.js';
import { StepList } from './import/step-list.js';
import { chooseStep, isReachable, steps, type OpenedImport, type Step } from './import/steps.js';
import { useMapping, type Mapping } from './import/use-mapping.js';

export default function Import() {
  const { id } = useParams<{ id: string }>();
  const answer = useDesk(ImportDocument, { id });
  return (
    <Shown answer={answer}>
      {({ import: opened }) =>
        opened === null ? (
          <Page title="Not found">
            <p>
              There is no import <code>{id}</code>. <a href="/desk/imports">See all imports</a>.
            </p>
          </Page>
        ) : (
          <ImportPage opened={opened} reload={answer.reload} />
        )
      }
    </Shown>
  );
}

interface ImportPageProps {
  readonly opened: OpenedImport;
  readonly reload: () => void;
}

function ImportPage({ opened, reload }: ImportPageProps) {
  const [parameters, setParameters] = useSearchParams();
  const mapping = useMapping(opened, reload);
  const step = chooseStep(parameters.get('step'), opened);
  const reachable = steps.filter((each) => isReachable(each, opened));
  const go = (target: Step | undefined): void => {
    if (target === undefined) return;
    setParameters((before) => {
      const after = new URLSearchParams(before);
      after.set('step', target);
      after.delete('after');
      return after;
    });
  };
  useKeys({
    '[': () => {
      go(reachable[reachable.indexOf(step) - 1]);
    },
    ']': () => {
      go(reachable[reachable.indexOf(step) + 1]);
    },
  });
  const { name, status, rowCount, fates } = opened;
  return (
    <Page
      title={name}
      lead={
        <>
          {statusWords[status]}
          {rowCount !== null && `, ${printCount(rowCount, 'row')}`}
          {fates.length > 0 && `: ${describeFates(fates)}`}. <a href="/desk/imports">All imports</a>
        </>
      }
    >
      <StepList opened={opened} current={step} />
      <MappingNotice mapping={mapping} />
      <StepView step={step} opened={opened} reload={reload} mapping={mapping} go={go} />
    </Page>
  );
}

interface StepViewProps extends ImportPageProps {
  readonly step: Step;
  readonly mapping: Mapping;
  readonly go: (step: Step) => void;
}

function StepView({ step, opened, reload, mapping, go }: StepViewProps) {
  const profiles = useDesk(ImportProfilesDocument, {});
  switch (step) {
    case 'file':
      return <FileStep opened={opened} />;
    case 'profile':
      return (
        <Shown answer={profiles}>
          {({ importProfiles }) => (
            <ProfileStep opened={opened} profiles={importProfiles} mapping={mapping} go={go} />
          )}
        </Shown>
      );
    case 'names':
      return <NamesStep opened={opened} mapping={mapping} />;
    case 'rows':
      return <RowsStep opened={opened} reload={reload} go={go} />;
    case 'propose':
      return <ProposeStep opened={opened} reload={reload} />;
    case 'report':
      return <ReportStep opened={opened} reload={reload} />;
  }
}
