/** Explains an empty answer by a follow-up query to the API. */
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { ask, type Answer, type Question } from '../api/ask.js';
import { explainEmpty } from './explain-empty.js';

export interface Asked {
  readonly question: Question;
  readonly answer: Answer;
}

export function WhyEmpty({ asked }: { readonly asked: Asked | undefined }) {
  const schema = useGraphiQL((state) => state.schema);
  const [sentences, setSentences] = useState<readonly string[]>([]);
  useEffect(() => {
    setSentences([]);
    if (asked?.answer.data == null || schema == null) return;
    const { query, variables = {}, operationName } = asked.question;
    const { sentences: known, followUp } = explainEmpty(
      query,
      variables,
      operationName,
      asked.answer.data,
      schema,
      asked.answer.extensions?.warnings,
    );
    setSentences(known);
    if (followUp === undefined) return;
    let isCurrent = true;
    void ask(followUp).then(
      ({ answer: { data } }) => {
        if (isCurrent && data != null) setSentences([...known, ...followUp.explain(data)]);
      },
      // Without an explanation, the answer is shown as it is.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, schema]);
  return sentences.map((sentence) => <p key={sentence}>{withCode(sentence)}</p>);
}

/** Renders text between backticks as code. */
function withCode(sentence: string) {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
