/** The choices of a pending command, each with its key and the codebook's test. */
import {
  accusationBasisMeanings,
  accusationBasisWords,
  conductMeanings,
  conductWords,
  contestedAspectMeanings,
  contestedAspectWords,
  denialFormMeanings,
  denialFormWords,
  hedgeMeanings,
  hedgeWords,
  replyRelationMeanings,
  replyRelationWords,
} from '../../generated/words.js';
import {
  basisKeys,
  conductKeys,
  contestsKeys,
  formKeys,
  hedgeKeys,
  relationKeys,
  type Pending,
} from './keys.js';

interface CodeSheetProps {
  readonly pending: Pending;
  readonly onChoose: (key: string) => void;
}

interface Choices {
  readonly title: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<string, string>>;
}

const CHOICES: Readonly<Record<Pending['of'], Choices>> = {
  RELATION: {
    title: 'How it answers',
    keys: relationKeys,
    words: replyRelationWords,
    meanings: replyRelationMeanings,
  },
  HEDGE: { title: 'Hedge', keys: hedgeKeys, words: hedgeWords, meanings: hedgeMeanings },
  BASIS: {
    title: 'Basis',
    keys: basisKeys,
    words: accusationBasisWords,
    meanings: accusationBasisMeanings,
  },
  FORM: {
    title: 'Form of the denial',
    keys: formKeys,
    words: denialFormWords,
    meanings: denialFormMeanings,
  },
  CONDUCT: {
    title: 'Conduct: one or more',
    keys: conductKeys,
    words: conductWords,
    meanings: conductMeanings,
  },
  CONTESTS: {
    title: 'What the denial contests: one or more',
    keys: contestsKeys,
    words: contestedAspectWords,
    meanings: contestedAspectMeanings,
  },
};

export function CodeSheet({ pending, onChoose }: CodeSheetProps) {
  const { title, keys, words, meanings } = CHOICES[pending.of];
  return (
    <div className="code-sheet" role="group" aria-label={title}>
      <p className="sheet-title">
        {title} <span className="hint">Esc cancels</span>
      </p>
      <ul>
        {Object.entries(keys).map(([term, key]) => (
          <li key={term}>
            <button
              type="button"
              onClick={() => {
                onChoose(key);
              }}
            >
              <kbd>{key.toUpperCase()}</kbd> <strong>{words[term] ?? term}</strong>{' '}
              <span className="meaning">{meanings[term]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
