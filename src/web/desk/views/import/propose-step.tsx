/** Drafts change sets from the selected rows, and takes them to acceptance. */
import { useSearchParams } from 'wouter';
import { CountImportRowsDocument, ProposeImportDocument } from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useDesk } from '../../api/use-desk.js';
import { useMutation } from '../../api/use-mutation.js';
import { Shown } from '../../frame/shown.js';
import {
  fateWords,
  labelOfFault,
  printCount,
  PROPOSABLE_FATES,
} from '../../imports/import-words.js';
import { ImportChangeSets } from './import-change-sets.js';
import { ReasonForm } from './reason-form.js';
import { isEmptyFilter, readRowFilter, toImportFilter, type RowFilter } from './row-filter.js';
import type { OpenedImport } from './steps.js';

interface ProposeStepProps {
  readonly opened: OpenedImport;
  readonly reload: () => void;
}

/** The service puts at most this many row groups in one change set. */
const GROUPS_PER_CHANGE_SET = 200;

export function ProposeStep({ opened, reload }: ProposeStepProps) {
  const me = useMe();
  const [parameters] = useSearchParams();
  const filter = readRowFilter(parameters);
  const isProposable =
    filter.fates.length === 0 || filter.fates.some((fate) => PROPOSABLE_FATES.includes(fate));
  return (
    <>
      <section aria-labelledby="propose-title">
        <h2 id="propose-title">Propose</h2>
        <p>
          {isEmptyFilter(filter) ? (
            'All rows that are new or changed'
          ) : (
            <FilterWords filter={filter} />
          )}
          . <a href={urlOfRows(parameters)}>Select other rows</a>
        </p>
        {!me.may('proposeImport') && (
          <p className="hint">Only coders and curators propose changes.</p>
        )}
        {isProposable ? (
          <Proposal opened={opened} filter={filter} reload={reload} />
        ) : (
          <p className="warning">Only rows that are new or changed can be proposed.</p>
        )}
      </section>
      <ImportChangeSets changeSets={opened.changeSets} reload={reload} />
    </>
  );
}

function urlOfRows(parameters: URLSearchParams): string {
  const target = new URLSearchParams(parameters);
  target.set('step', 'rows');
  return `?${target.toString()}`;
}

/** The filter in words: "Rows: new or changed; with the fault Unknown name". */
function FilterWords({ filter: { fates, faults, text } }: { readonly filter: RowFilter }) {
  const parts = [
    fates.length > 0 &&
      `which are ${fates.map((fate) => fateWords[fate].name.toLowerCase()).join(' or ')}`,
    faults.length > 0 && `with the fault ${faults.map(labelOfFault).join(' or ')}`,
    text !== '' && `with the words “${text}”`,
  ].filter((part) => part !== false);
  return <>Rows {parts.join(', ')}</>;
}

interface ProposalProps extends ProposeStepProps {
  readonly filter: RowFilter;
}

function Proposal({ opened, filter, reload }: ProposalProps) {
  const me = useMe();
  const { id } = opened;
  const selected = toImportFilter(filter, PROPOSABLE_FATES);
  const answer = useDesk(CountImportRowsDocument, { id, filter: selected });
  const { send, isSending, error } = useMutation();
  const propose = async (reason: string): Promise<void> => {
    const sent = await send(ProposeImportDocument, (key) => ({
      key,
      id,
      filter: selected,
      reason,
    }));
    if (sent === undefined) return;
    answer.reload();
    reload();
  };
  return (
    <Shown answer={answer}>
      {({ import: found }) => {
        const total = found?.rows.total ?? 0;
        if (total === 0) return <p className="hint">No such row is new or changed.</p>;
        const sets = Math.ceil(total / GROUPS_PER_CHANGE_SET);
        return (
          <>
            <p>
              {printCount(total, 'entry', 'entries')} in {printCount(sets, 'change set')}.
              {opened.undecided.length > 0 &&
                ' Names without a decision remain; rows with errors are left out.'}
            </p>
            {me.may('proposeImport') && (
              <ReasonForm
                label="Why they are proposed"
                hint="Public once the change sets are accepted: say what the table is and who made it."
                action={sets === 1 ? 'Draft the change set' : 'Draft the change sets'}
                isSending={isSending}
                error={error}
                confirm={propose}
              />
            )}
          </>
        );
      }}
    </Shown>
  );
}
