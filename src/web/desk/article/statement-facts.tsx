/** The facts of a statement: who made, issued and spoke it, when, and what it is. */
import type {
  ProblemFragment,
  ProposedStatementFragment,
  StatementInput,
} from '../../generated/desk/graphql.js';
import { sourceCheckWords } from '../../generated/words.js';
import type { Found } from '../../picker/found.js';
import { ChoiceField } from '../frame/choice-field.js';
import { RecordField } from '../frame/record-field.js';
import type { StatementDraft } from './draft.js';
import { DuplicateList } from './duplicate-list.js';
import { useLabelOf } from './labels.js';
import { ProblemList } from './problem-list.js';
import { TextField } from './text-field.js';

interface StatementFactsProps {
  readonly statement: StatementDraft;
  readonly proposed: ProposedStatementFragment | undefined;
  readonly problems: readonly ProblemFragment[];
  readonly drafted: readonly Found[];
  readonly isOpen: boolean;
  readonly setIsOpen: (isOpen: boolean) => void;
  readonly setFacts: (facts: StatementDraft['facts'], group: string) => void;
  /** Adds the page to a statement of the record instead. */
  readonly join: (recorded: StatementInput, revision: string) => void;
}

export function StatementFacts(props: StatementFactsProps) {
  const { statement, proposed, problems, drafted, isOpen, setIsOpen, setFacts, join } = props;
  const { facts } = statement;
  const labelOf = useLabelOf();
  const set = (next: Partial<StatementDraft['facts']>): void => {
    setFacts({ ...facts, ...next }, `${statement.key} ${Object.keys(next).join()}`);
  };
  const [speaker] = facts.deliveredBy ?? [];
  const issuers = (facts.issuedBy ?? []).map(labelOf);
  const heading = [
    issuers.length > 0 ? issuers.join(', ') : (facts.madeBy ?? []).map(labelOf).join(', '),
  ]
    .filter((part) => part !== '')
    .join('');
  return (
    <div className="statement-facts">
      <h3>
        {heading === '' ? (proposed?.speaker ?? 'Statement') : heading}{' '}
        <span className="hint">{facts.occurredOn ?? 'no date'}</span>
      </h3>
      <ProblemList problems={problems} />
      {/* One that was loaded has its id already. */}
      {statement.ifRevision === null && (
        <DuplicateList duplicates={proposed?.duplicates ?? []} join={join} />
      )}
      <details open={isOpen}>
        <summary
          // The state is elsewhere: a command opens it too.
          onClick={(event) => {
            event.preventDefault();
            setIsOpen(!isOpen);
          }}
        >
          Facts of this statement <kbd>Shift E</kbd>
        </summary>
        {isOpen && (
          <div className="more-fields">
            <RecordField
              label="On behalf of"
              sort="PRINCIPAL"
              values={facts.madeBy ?? []}
              setValues={(madeBy) => {
                set({ madeBy });
              }}
              nameOf={labelOf}
              drafted={drafted}
            />
            <RecordField
              label="Issued by"
              sort="ACTOR"
              values={facts.issuedBy ?? []}
              setValues={(issuedBy) => {
                set({ issuedBy });
              }}
              nameOf={labelOf}
              drafted={drafted}
            />
            <RecordField
              label="Spoken by"
              sort="SPOKESPERSON"
              max={1}
              values={speaker?.spokesperson == null ? [] : [speaker.spokesperson]}
              setValues={([spokesperson]) => {
                const title = speaker?.title ?? null;
                set({ deliveredBy: spokesperson === undefined ? [] : [{ spokesperson, title }] });
              }}
              nameOf={labelOf}
              drafted={drafted}
            />
            {speaker !== undefined && (
              <TextField
                label="Office at that time"
                value={speaker.title}
                setValue={(title) => {
                  set({ deliveredBy: [{ ...speaker, title }] });
                }}
              />
            )}
            <TextField
              label="Made on"
              value={facts.occurredOn}
              isMissing={facts.occurredOn == null || facts.occurredOn === ''}
              hint={proposed?.occurredOn?.sum ?? 'YYYY-MM-DD, YYYY-MM or YYYY'}
              setValue={(occurredOn) => {
                set({ occurredOn });
              }}
            />
            <TextField
              label="What it is, if nobody spoke it"
              value={facts.form}
              setValue={(form) => {
                set({ form });
              }}
            />
            <TextField
              label="Summary"
              isLong
              value={facts.summary}
              setValue={(summary) => {
                set({ summary: summary ?? '' });
              }}
            />
            <ChoiceField
              label="Checked"
              words={sourceCheckWords}
              value={facts.sourceCheck}
              setValue={(sourceCheck) => {
                set({ sourceCheck });
              }}
            />
            {facts.sourceCheck === 'INCOMPLETE' && (
              <TextField
                label="What could not be checked"
                value={facts.sourceCheckNote}
                setValue={(sourceCheckNote) => {
                  set({ sourceCheckNote });
                }}
              />
            )}
            <RecordField
              label="Documents"
              sort="DOCUMENT"
              values={facts.documents ?? []}
              setValues={(documents) => {
                set({ documents });
              }}
              nameOf={labelOf}
            />
            <TextField
              label="Id"
              value={facts.id}
              isFixed={statement.ifRevision !== null}
              setValue={(id) => {
                set({ id });
              }}
            />
            <TextField
              label="Note"
              value={facts.note}
              setValue={(note) => {
                set({ note });
              }}
            />
          </div>
        )}
      </details>
    </div>
  );
}
