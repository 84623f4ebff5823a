/** The vocabulary terms and their meanings, as the schema describes them. */
import { CodebookDocument, type CodebookQuery } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../frame/answered.js';
import { toWords } from '../../words/vocabulary.js';

type List = NonNullable<CodebookQuery['kind']>;

const titles: Readonly<Record<keyof CodebookQuery, string>> = {
  kind: 'Kinds of position',
  role: 'Roles of targets',
  conduct: 'What an accusation alleges',
  hedge: 'How certain the claimant is',
  basis: 'Grounds that are given',
  form: 'How a denial denies',
  contested: 'What a denial contests',
  reply: 'How an answer relates to what it answers',
  initiative: 'How a position speaks of an initiative',
  speech: 'Whose words an excerpt gives',
};

export function Codebook() {
  const asked = useAnswer(CodebookDocument, {});
  return (
    <section id="codebook" className="prose" aria-labelledby="codebook-title">
      <h2 id="codebook-title">Codebook</h2>
      <p>
        The terms of each vocabulary, with the test for each. Each position also shows its CAMEO and
        PLOVER codes.
      </p>
      <Answered asked={asked}>
        {(lists) =>
          // The keys of this record are those of the answer, by its type.
          (Object.keys(titles) as (keyof CodebookQuery)[]).map((key) => {
            const list = lists[key];
            return list == null ? null : <WordList key={key} title={titles[key]} list={list} />;
          })
        }
      </Answered>
    </section>
  );
}

function WordList({ title, list }: { readonly title: string; readonly list: List }) {
  const words = list.enumValues ?? [];
  return (
    <details className="word-list">
      <summary>
        {title} <span className="precision">{words.length}</span>
      </summary>
      {list.description != null && <p>{list.description}</p>}
      <dl>
        {words.map(({ name, description }) => (
          <div key={name}>
            <dt>{toWords(name)}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
