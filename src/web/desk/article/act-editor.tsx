/** Everything about the act in focus: its sentence, its place, what it answers, and its codes. */
import type { InitiativeRelation } from '../../generated/desk/graphql.js';
import {
  accusationBasisWords,
  denialFormWords,
  hedgeWords,
  initiativeRelationWords,
  positionKindMeanings,
  positionKindWords,
  speechModeWords,
} from '../../generated/words.js';
import type { Found } from '../../picker/found.js';
import { ChoiceField } from '../frame/choice-field.js';
import { RecordField } from '../frame/record-field.js';
import { roleOf, withAccusation, withForm, withKind } from './coding.js';
import { excerptOf, withExcerpt, type Act } from './draft.js';
import type { Item } from './editor.js';
import { basisKeys, formKeys, hedgeKeys, kindKeys, type Command, type Pending } from './keys.js';
import { useLabelOf } from './labels.js';
import type { Replies } from './use-replies.js';

interface ActEditorProps {
  readonly item: Item;
  readonly textSha256: string;
  readonly replies: Replies;
  readonly isMoreOpen: boolean;
  readonly setIsMoreOpen: (isOpen: boolean) => void;
  readonly drafted: readonly Found[];
  readonly run: (command: Command) => void;
  readonly open: (pending: Pending) => void;
  readonly setSentence: (sentence: string) => void;
  readonly setRecord: (record: Act['record'], group: string | null) => void;
}

export function ActEditor(props: ActEditorProps) {
  const { item, textSha256, replies, drafted, isMoreOpen, setIsMoreOpen } = props;
  const { run, open, setSentence, setRecord } = props;
  const labelOf = useLabelOf();
  const { act, proposal } = item;
  return (
    <div className="act-editor">
      {act === null ? (
        <p className="hint">
          {proposal?.cue == null ? 'Proposed by the rules.' : `Proposed for “${proposal.cue}”.`}
        </p>
      ) : (
        <label className="sentence">
          <span>
            Neutral sentence <kbd>E</kbd>
          </span>
          <textarea
            rows={2}
            value={act.record.asserts ?? ''}
            onChange={({ target }) => {
              setSentence(target.value);
            }}
          />
        </label>
      )}
      <div className="buttons">
        <CommandButton
          run={run}
          command={{ type: 'TAKE' }}
          keys="Enter"
          label="Take"
          isHidden={act !== null}
        />
        <CommandButton
          run={run}
          command={{ type: 'DROP' }}
          keys="X"
          label={act === null ? 'Drop' : 'Remove'}
        />
        <EndButtons run={run} />
        <CommandButton
          run={run}
          command={{ type: 'AGAINST_AS_BEFORE' }}
          keys="G"
          label="Against as before"
        />
        <CommandButton
          run={run}
          command={{ type: 'TO_NEXT_STATEMENT' }}
          keys="Shift T"
          label="To the next statement"
        />
      </div>
      <ReplyTargets replies={replies} open={open} />
      {act !== null && (
        <>
          <div className="code-fields">
            <ChoiceField
              label="Kind"
              words={positionKindWords}
              keys={kindKeys}
              value={act.record.kind}
              setValue={(kind) => {
                if (kind !== null) setRecord(withKind(act.record, kind), null);
              }}
            />
            {act.record.kind === 'DENIAL' && (
              <>
                <ChoiceField
                  label="Form (F)"
                  words={denialFormWords}
                  keys={formKeys}
                  value={act.record.form}
                  setValue={(form) => {
                    if (form !== null) setRecord(withForm(act.record, form), null);
                  }}
                />
                <OpenButton
                  open={open}
                  pending={{ of: 'CONTESTS' }}
                  keys="Shift F"
                  label="Contests …"
                />
              </>
            )}
            {act.record.kind === 'ACCUSATION' && (
              <>
                <ChoiceField
                  label="Hedge (H)"
                  words={hedgeWords}
                  keys={hedgeKeys}
                  value={act.record.hedge}
                  setValue={(hedge) => {
                    setRecord(withAccusation(act.record, { hedge }), null);
                  }}
                />
                <ChoiceField
                  label="Basis (B)"
                  words={accusationBasisWords}
                  keys={basisKeys}
                  value={act.record.basis}
                  setValue={(basis) => {
                    setRecord(withAccusation(act.record, { basis }), null);
                  }}
                />
                <OpenButton open={open} pending={{ of: 'CONDUCT' }} keys="O" label="Conduct …" />
              </>
            )}
          </div>
          {act.record.kind != null && (
            <p className="hint">{positionKindMeanings[act.record.kind]}</p>
          )}
          <details open={isMoreOpen}>
            <summary
              // The state is elsewhere: a command opens it too.
              onClick={(event) => {
                event.preventDefault();
                setIsMoreOpen(!isMoreOpen);
              }}
            >
              Targets, incidents, initiatives, note <kbd>Shift G</kbd>
            </summary>
            {isMoreOpen && (
              <MoreFields
                act={act}
                textSha256={textSha256}
                drafted={drafted}
                labelOf={labelOf}
                setRecord={setRecord}
              />
            )}
          </details>
        </>
      )}
    </div>
  );
}

interface CommandButtonProps {
  readonly run: (command: Command) => void;
  readonly command: Command;
  readonly keys: string;
  readonly label: string;
  readonly isHidden?: boolean;
}

function CommandButton({ run, command, keys, label, isHidden = false }: CommandButtonProps) {
  if (isHidden) return null;
  return (
    <button
      type="button"
      onClick={() => {
        run(command);
      }}
    >
      {label} <kbd>{keys}</kbd>
    </button>
  );
}

interface OpenButtonProps {
  readonly open: (pending: Pending) => void;
  readonly pending: Pending;
  readonly keys: string;
  readonly label: string;
}

function OpenButton({ open, pending, keys, label }: OpenButtonProps) {
  return (
    <button
      type="button"
      onClick={() => {
        open(pending);
      }}
    >
      {label} <kbd>{keys}</kbd>
    </button>
  );
}

const ENDS = [
  ['START', -1, '[', 'Start one word earlier', '⇤'],
  ['START', 1, 'Alt [', 'Start one word later', '⇥'],
  ['END', -1, 'Alt ]', 'End one word earlier', '⇤'],
  ['END', 1, ']', 'End one word later', '⇥'],
] as const;

function EndButtons({ run }: Pick<CommandButtonProps, 'run'>) {
  return (
    <span className="ends" role="group" aria-label="Ends of the passage">
      {ENDS.map(([end, step, keys, label, sign]) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={`${label} (${keys}; with Shift one clause)`}
          onClick={() => {
            run({ type: 'MOVE', end, step, unit: 'WORD' });
          }}
        >
          {end === 'START' ? `${sign}[` : `]${sign}`}
        </button>
      ))}
    </span>
  );
}

interface ReplyTargetsProps {
  readonly replies: Replies;
  readonly open: (pending: Pending) => void;
}

function ReplyTargets({ replies: { targets, isWaiting }, open }: ReplyTargetsProps) {
  const labelOf = useLabelOf();
  return (
    <div className="reply-targets" aria-busy={isWaiting}>
      <h4>What it answers</h4>
      {targets.length === 0 && (
        <p className="hint">{isWaiting ? 'Looking for it …' : 'Nothing fits in the record.'}</p>
      )}
      <ol>
        {targets.map(({ position, asserts, madeBy, occurredOn, reasons }, target) => (
          <li key={position}>
            <button
              type="button"
              title={reasons.join('; ')}
              onClick={() => {
                open({ of: 'RELATION', target });
              }}
            >
              <kbd>{target + 1}</kbd> {asserts}{' '}
              <span className="hint">
                {[...madeBy.map(labelOf), occurredOn].filter((part) => part !== '').join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface MoreFieldsProps {
  readonly act: Act;
  readonly textSha256: string;
  readonly drafted: readonly Found[];
  readonly labelOf: (id: string) => string;
  readonly setRecord: (record: Act['record'], group: string | null) => void;
}

function MoreFields({ act, textSha256, drafted, labelOf, setRecord }: MoreFieldsProps) {
  const { record } = act;
  const excerpt = excerptOf(act, textSha256);
  const initiatives = record.refersTo ?? [];
  const setRelation = (initiative: string, relation: InitiativeRelation | null): void => {
    const refersTo = initiatives.map((each) =>
      each.initiative === initiative ? { initiative, relation } : each,
    );
    setRecord({ ...record, refersTo }, null);
  };
  return (
    <div className="more-fields">
      <RecordField
        label="Against"
        sort="ACTOR"
        values={(record.against ?? []).flatMap(({ actor }) => actor ?? [])}
        setValues={(actors) => {
          const role = roleOf(record.kind);
          const held = record.against ?? [];
          const against = actors.map(
            (actor) => held.find((each) => each.actor === actor) ?? { actor, role },
          );
          setRecord({ ...record, against }, null);
        }}
        nameOf={labelOf}
        drafted={drafted}
      />
      <RecordField
        label="Incidents"
        sort="INCIDENT"
        values={record.concerns ?? []}
        setValues={(concerns) => {
          setRecord({ ...record, concerns }, null);
        }}
        nameOf={labelOf}
        drafted={drafted}
      />
      <RecordField
        label="Initiatives"
        sort="INITIATIVE"
        values={initiatives.flatMap(({ initiative }) => initiative ?? [])}
        setValues={(ids) => {
          const refersTo = ids.map(
            (initiative) =>
              initiatives.find((each) => each.initiative === initiative) ?? {
                initiative,
                relation: 'INVOKES' as const,
              },
          );
          setRecord({ ...record, refersTo }, null);
        }}
        nameOf={labelOf}
      />
      {initiatives.map(({ initiative, relation }) => (
        <ChoiceField
          key={initiative}
          label={`What it does with ${labelOf(initiative ?? '')}`}
          words={initiativeRelationWords}
          value={relation}
          setValue={(next) => {
            setRelation(initiative ?? '', next);
          }}
        />
      ))}
      {excerpt !== undefined && (
        <ChoiceField
          label="Whose words"
          words={speechModeWords}
          value={excerpt.speech}
          setValue={(speech) => {
            setRecord(withExcerpt(act, textSha256, { ...excerpt, speech }).record, null);
          }}
        />
      )}
      <label className="note">
        <span>Note</span>
        <input
          value={record.note ?? ''}
          onChange={({ target }) => {
            setRecord({ ...record, note: target.value === '' ? null : target.value }, 'note');
          }}
        />
      </label>
    </div>
  );
}
