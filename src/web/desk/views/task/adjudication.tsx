/** Two sealed codings side by side: what agrees is taken, the rest is decided, and a change set is made of it. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Page } from '../../../frame/page.js';
import { AdjudicateDocument } from '../../../generated/desk/graphql.js';
import { recordForms } from '../../../generated/desk/record-forms.js';
import { useMutation } from '../../api/use-mutation.js';
import { FieldList, RecordValue } from '../../changes/record-value.js';
import { toReview } from '../../desk-urls.js';
import { putOf, toChangeInput } from '../../draft/draft-change.js';
import { namesContext, useNames } from '../../public/use-names.js';
import { idsIn } from '../../records/ids-in.js';
import type { Json } from '../../records/json.js';
import { describePath, findField } from '../../records/record-words.js';
import {
  decide,
  isAnswered,
  listQuestions,
  type Answers,
  type Comparison,
  type FieldQuestion,
  type PartQuestion,
} from '../../tasks/open-questions.js';

interface AdjudicationProps {
  readonly task: string;
  readonly comparison: Comparison;
}

export function Adjudication({ task, comparison }: AdjudicationProps) {
  const [, navigate] = useLocation();
  const [answers, setAnswers] = useState<Answers>({});
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const { send, isSending, error } = useMutation();
  const questions = listQuestions(comparison);
  const names = useNames(
    comparison.statements.flatMap(({ a, b }) => [...idsIn(a as Json), ...idsIn(b as Json)]),
  );
  const answer = (key: string, value: Answers[string]): void => {
    setAnswers({ ...answers, [key]: value });
  };
  const open = questions.filter(({ key }) => answers[key] === undefined).length;
  const finish = async (): Promise<void> => {
    const changes = decide(comparison, questions, answers).map(({ section, record }) =>
      toChangeInput(putOf(section, record, null)),
    );
    const sent = await send(AdjudicateDocument, (key) => ({ key, task, title, reason, changes }));
    const id = sent?.adjudicate.changeSet?.id;
    if (id !== undefined) navigate(toReview(id));
  };
  return (
    <namesContext.Provider value={names}>
      <Page
        title="Adjudicate"
        lead="You see two codings, A and B, without the coders’ names. Where they agree, their value is taken; decide the rest."
      >
        <section aria-labelledby="questions-title">
          <h2 id="questions-title">
            To decide <span className="count">{open}</span>
          </h2>
          {questions.length === 0 && <p className="hint">The codings agree in everything.</p>}
          {questions.map((question) =>
            question.type === 'FIELD' ? (
              <FieldChoice
                key={question.key}
                question={question}
                answer={answers[question.key]}
                choose={answer}
              />
            ) : (
              <PartChoice
                key={question.key}
                question={question}
                answer={answers[question.key]}
                choose={answer}
              />
            ),
          )}
        </section>
        <details>
          <summary>
            What both agree on ({comparison.agreed.length}{' '}
            {comparison.agreed.length === 1 ? 'record' : 'records'})
          </summary>
          {comparison.agreed.map(({ section, id, record }) => (
            <FieldList key={id} value={record as Json} fields={recordForms[section].fields} />
          ))}
        </details>
        <form
          className="record-form"
          onSubmit={(event) => {
            event.preventDefault();
            void finish();
          }}
        >
          <div className="form-field">
            <label htmlFor="adjudication-title">Title of the change</label>
            <input
              id="adjudication-title"
              value={title}
              onChange={({ target }) => {
                setTitle(target.value);
              }}
            />
          </div>
          <div className="form-field">
            <label htmlFor="adjudication-reason">
              Why it was decided so (public once accepted)
            </label>
            <textarea
              id="adjudication-reason"
              rows={2}
              value={reason}
              onChange={({ target }) => {
                setReason(target.value);
              }}
            />
          </div>
          <button
            type="submit"
            className="primary"
            disabled={isSending || reason.trim() === '' || !isAnswered(questions, answers)}
          >
            Make the change set
          </button>
          <p className="hint">You can edit it before it is submitted.</p>
          <p role="alert" className="problem-text">
            {error?.message}
          </p>
        </form>
      </Page>
    </namesContext.Provider>
  );
}

interface ChoiceProps<Asked> {
  readonly question: Asked;
  readonly answer: Answers[string] | undefined;
  readonly choose: (key: string, value: Answers[string]) => void;
}

function FieldChoice({ question, answer, choose }: ChoiceProps<FieldQuestion>) {
  const { key, section, path, act, a, b } = question;
  const field = findField(section, path);
  return (
    <fieldset className="form-field question">
      <legend>{describePath(path)}</legend>
      {act !== '' && <p className="hint">{act}</p>}
      <div className="conflict">
        {(
          [
            ['A', a],
            ['B', b],
          ] as const
        ).map(([side, value]) => (
          <div key={side}>
            <label>
              <input
                type="radio"
                name={key}
                checked={answer === side}
                onChange={() => {
                  choose(key, side);
                }}
              />{' '}
              {side}
            </label>{' '}
            <RecordValue value={value} field={field} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function PartChoice({ question, answer, choose }: ChoiceProps<PartQuestion>) {
  const { key, side, record, part } = question;
  const { fields } = recordForms.STATEMENTS;
  const inner = fields.find(({ name }) => name === 'positions')?.fields ?? [];
  return (
    <fieldset className="form-field question">
      <legend>
        Only {side} has this {record === undefined ? 'statement' : 'act'}
      </legend>
      <FieldList value={part} fields={record === undefined ? fields : inner} />
      {(
        [
          [true, 'Take it'],
          [false, 'Leave it out'],
        ] as const
      ).map(([value, label]) => (
        <label key={label}>
          <input
            type="radio"
            name={key}
            checked={answer === value}
            onChange={() => {
              choose(key, value);
            }}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
