/** The article view: the text beside its acts, worked by keyboard. */
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Page } from '../../frame/page.js';
import type { Found } from '../../picker/found.js';
import { useMe } from '../api/me.js';
import { ActEditor } from './act-editor.js';
import { ActRow } from './act-row.js';
import { CodeSheet } from './code-sheet.js';
import { DraftNotices } from '../draft/draft-notices.js';
import { SaveStatus } from '../draft/save-status.js';
import type { Draft } from './draft.js';
import {
  addFromText,
  execute,
  focusedItem,
  listItems,
  proposedOf,
  setDraft,
  setFacts,
  setFocus,
  setRecord,
  setSentence,
  type Item,
} from './editor.js';
import { FinishBar } from './finish-bar.js';
import { HelpDialog } from './help-dialog.js';
import { joinRecorded } from './join-statement.js';
import { readKey, type Command, type Pending } from './keys.js';
import { labelsContext, useLabels, type LabelOf } from './labels.js';
import { NewRecordForm } from './new-record-form.js';
import type { OpenedArticle } from './open-article.js';
import { PageForm } from './page-form.js';
import { ProblemList } from './problem-list.js';
import { selectedSpan } from './selection-span.js';
import { setPage } from './set-page.js';
import { sortProblems } from './sort-problems.js';
import { StatementFacts } from './statement-facts.js';
import { TextField } from './text-field.js';
import { TextPane } from './text-pane.js';
import { useArticle } from './use-article.js';
import { useKeys } from './use-keys.js';
import { useReplies, type Replies } from './use-replies.js';

interface ArticleViewProps {
  readonly opened: OpenedArticle;
  /** How the work ends, if not with a change set; saves what is unsaved first. */
  readonly renderFinish?: (isBlocked: boolean, save: () => Promise<void>) => ReactNode;
}

const KEYS_SETTING = 'demarche-desk-keys';

export function ArticleView({ opened, renderFinish }: ArticleViewProps) {
  const me = useMe();
  const article = useArticle(opened);
  const { state, edit, saving, otherTabs } = article;
  const { source, draft } = state;
  const items = listItems(state);
  const item = focusedItem(state);
  const replies = useReplies(state, item);
  const [pending, setPending] = useState<Pending | null>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [openFields, setOpenFields] = useState<'EDIT_TARGETS' | 'EDIT_FACTS' | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const [hasKeys, setHasKeys] = useState(() => localStorage.getItem(KEYS_SETTING) !== 'off');
  const pane = useRef<HTMLDivElement>(null);
  const problems = sortProblems(article.problems, article.places);
  const labelOf = useLabels(idsIn(items, replies, draft.statements, draft.page.id), draft);
  const drafted = useDrafted(draft, labelOf);

  const run = (command: Command): void => {
    if (command.type === 'SAVE') void article.save();
    else if (command.type === 'HELP') setIsHelpOpen(true);
    else if (command.type === 'NEW') {
      const selected = pane.current === null ? null : selectedSpan(pane.current);
      edit((last) => addFromText(last, selected));
      window.getSelection()?.removeAllRanges();
    } else {
      const apply = (): void => {
        edit((last) => execute(last, command, replies.targets));
      };
      if (!isOpening(command)) {
        apply();
        if (MOVES.has(command.type)) setOpenFields(null);
        return;
      }
      // At once: the next key is already part of the field. A proposal gets its fields by being taken.
      flushSync(() => {
        apply();
        if (command.type !== 'EDIT') setOpenFields(command.type);
      });
      focusField(command.type);
    }
  };
  const choose = (key: string): void => {
    const stroke = {
      key,
      code: '',
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
    };
    const meaning = readKey(stroke, pending);
    setPending(null);
    if (meaning?.type === 'COMMAND') run(meaning.command);
  };
  const leave = (): void => {
    document.querySelector<HTMLElement>('.act-row[aria-current]')?.focus();
  };
  useKeys({ isOn: hasKeys && !isAdding, pending, setPending, run, leave });

  const isBlocked = article.problems.some(({ severity }) => severity === 'ERROR');
  return (
    <labelsContext.Provider value={labelOf}>
      <Page title={draft.title === '' ? 'Article' : draft.title}>
        <div className="article-bar">
          <SaveStatus saving={saving} />
          <button
            type="button"
            onClick={() => {
              run({ type: 'SAVE' });
            }}
          >
            Save <kbd>Ctrl Enter</kbd>
          </button>
          <button
            type="button"
            onClick={() => {
              run({ type: 'UNDO' });
            }}
          >
            Undo <kbd>U</kbd>
          </button>
          <button
            type="button"
            onClick={() => {
              run({ type: 'HELP' });
            }}
          >
            Keys <kbd>?</kbd>
          </button>
        </div>
        <DraftNotices
          saving={saving}
          otherTabs={otherTabs}
          recovered={opened.recovered}
          resolve={article.resolve}
        />
        <div className="announcer" aria-live="polite">
          {state.message}
        </div>
        <div className="article">
          <TextPane
            text={source.text}
            language={source.language}
            items={items}
            focus={state.focus}
            paneRef={pane}
            onFocus={(key) => {
              edit((last) => setFocus(last, key));
            }}
          />
          <div className="acts">
            {pending !== null && <CodeSheet pending={pending} onChoose={choose} />}
            <div className="buttons">
              <button
                type="button"
                // Keeps the selection.
                onMouseDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  run({ type: 'NEW' });
                }}
              >
                New act from the selected words <kbd>N</kbd>
              </button>
              <button
                type="button"
                onClick={() => {
                  setIsAdding(true);
                }}
              >
                New actor or incident …
              </button>
            </div>
            {isAdding && (
              <NewRecordForm
                close={() => {
                  setIsAdding(false);
                }}
                add={(change) => {
                  setIsAdding(false);
                  edit((last) =>
                    setDraft(last, { ...last.draft, others: [...last.draft.others, change] }, null),
                  );
                }}
              />
            )}
            <ProblemList problems={problems.others} />
            {draft.statements.map((statement, index) => {
              const own = items.filter((each) => each.statement.key === statement.key);
              return (
                <section
                  key={statement.key}
                  className="statement"
                  aria-label={`Statement ${String(index + 1)}`}
                >
                  <StatementFacts
                    statement={statement}
                    proposed={proposedOf(source, statement)}
                    problems={problems.ofStatements.get(statement.key) ?? []}
                    drafted={drafted}
                    isOpen={openFields === 'EDIT_FACTS' && statement.key === item?.statement.key}
                    setIsOpen={(isOpen) => {
                      setOpenFields(isOpen ? 'EDIT_FACTS' : null);
                      if (isOpen && statement.key !== item?.statement.key) {
                        edit((last) => setFocus(last, own[0]?.key ?? last.focus));
                      }
                    }}
                    setFacts={(facts, group) => {
                      edit((last) => setFacts(last, statement.key, facts, group));
                    }}
                    join={(recorded, revision) => {
                      edit((last) => joinRecorded(last, statement.key, recorded, revision));
                    }}
                  />
                  <ol>
                    {own.map((each) => (
                      <ActRow
                        key={each.key}
                        item={each}
                        text={source.text}
                        textSha256={source.textSha256}
                        isFocused={each.key === state.focus}
                        takesFocus={!isInField()}
                        problems={problems.ofActs.get(each.key) ?? []}
                        onFocus={() => {
                          edit((last) => setFocus(last, each.key));
                        }}
                      >
                        <ActEditor
                          item={each}
                          textSha256={source.textSha256}
                          replies={replies}
                          isMoreOpen={openFields === 'EDIT_TARGETS'}
                          setIsMoreOpen={(isOpen) => {
                            setOpenFields(isOpen ? 'EDIT_TARGETS' : null);
                          }}
                          drafted={drafted}
                          run={run}
                          open={setPending}
                          setSentence={(words) => {
                            edit((last) => setSentence(last, each.key, words));
                          }}
                          setRecord={(record, group) => {
                            edit((last) => setRecord(last, each.key, record, group));
                          }}
                        />
                      </ActRow>
                    ))}
                  </ol>
                </section>
              );
            })}
            <PageForm
              page={draft.page}
              problems={problems.ofPage}
              setPage={(page) => {
                edit((last) => setDraft(last, setPage(last.draft, page), 'page'));
              }}
            />
            {renderFinish?.(isBlocked, article.save) ?? (
              <>
                <section className="page-form" aria-label="Change set">
                  <TextField
                    label="What this draft changes"
                    value={draft.title}
                    setValue={(title) => {
                      edit((last) =>
                        setDraft(last, { ...last.draft, title: title ?? '' }, 'title'),
                      );
                    }}
                  />
                  <TextField
                    label="Why (public once accepted)"
                    value={draft.reason}
                    setValue={(reason) => {
                      edit((last) =>
                        setDraft(last, { ...last.draft, reason: reason ?? '' }, 'reason'),
                      );
                    }}
                  />
                </section>
                <FinishBar
                  id={opened.id}
                  author={opened.author}
                  me={me}
                  isBlocked={isBlocked}
                  save={article.save}
                />
              </>
            )}
          </div>
        </div>
        {isHelpOpen && (
          <HelpDialog
            hasKeys={hasKeys}
            setHasKeys={(isOn) => {
              localStorage.setItem(KEYS_SETTING, isOn ? 'on' : 'off');
              setHasKeys(isOn);
            }}
            close={() => {
              setIsHelpOpen(false);
            }}
          />
        )}
      </Page>
    </labelsContext.Provider>
  );
}

const MOVES: ReadonlySet<Command['type']> = new Set(['NEXT', 'PREVIOUS', 'NEXT_STATEMENT']);

type Opening = 'EDIT' | 'EDIT_TARGETS' | 'EDIT_FACTS';

function isOpening(command: Command): command is Command & { readonly type: Opening } {
  return ['EDIT', 'EDIT_TARGETS', 'EDIT_FACTS'].includes(command.type);
}

/** Fields by the command that opens them, the first that is found. */
const FIELDS: Readonly<Record<Opening, readonly string[]>> = {
  EDIT: ['.act-row[aria-current] .sentence textarea'],
  EDIT_TARGETS: ['.act-row[aria-current] .more-fields input'],
  // What is missing first.
  EDIT_FACTS: ['.statement-facts .is-missing input', '.statement-facts .more-fields input'],
};

function focusField(opening: Opening): void {
  const field = FIELDS[opening]
    .map((selector) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector))
    .find((each) => each !== null);
  field?.focus();
  field?.select();
}

/** Whether the person is typing, so that the focus must stay. */
function isInField(): boolean {
  return document.activeElement?.closest('input, textarea, select') != null;
}

function idsIn(
  items: readonly Item[],
  { targets }: Replies,
  statements: readonly Item['statement'][],
  page: string,
): readonly string[] {
  const ofActs = items.flatMap(({ act }) => [
    ...(act?.record.against ?? []).map(({ actor }) => actor),
    ...(act?.record.respondsTo ?? []).map(({ position }) => position),
    ...(act?.record.refersTo ?? []).map(({ initiative }) => initiative),
    ...(act?.record.concerns ?? []),
  ]);
  const ofFacts = statements.flatMap(({ facts }) => [
    ...(facts.madeBy ?? []),
    ...(facts.issuedBy ?? []),
    ...(facts.documents ?? []),
    ...(facts.deliveredBy ?? []).map(({ spokesperson }) => spokesperson),
  ]);
  const ofTargets = targets.flatMap(({ position, madeBy }) => [position, ...madeBy]);
  return [page, ...ofActs, ...ofFacts, ...ofTargets].flatMap((id) =>
    id == null || id === '' ? [] : [id],
  );
}

/** Records that the draft adds, and actors of its statements, for the pickers. */
function useDrafted({ others, statements }: Draft, labelOf: LabelOf): readonly Found[] {
  const added = others.flatMap(({ put }) =>
    Object.values(put?.record ?? {}).flatMap((record) => {
      // Each kind of record that can be picked has these fields.
      const { id, name } = (record ?? {}) as { readonly id?: string; readonly name?: string };
      return id === undefined || name === undefined ? [] : [id];
    }),
  );
  const named = statements.flatMap(({ facts }) => [
    ...(facts.madeBy ?? []),
    ...(facts.issuedBy ?? []),
  ]);
  const key = JSON.stringify([...new Set([...added, ...named])].map((id) => [id, labelOf(id)]));
  // The same list while it has the same content: the pickers search again for a new one.
  return useMemo(
    () =>
      (JSON.parse(key) as readonly (readonly [string, string])[]).map(([id, name]) => ({
        id,
        name,
      })),
    [key],
  );
}
