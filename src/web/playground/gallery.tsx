/** The examples as a panel: a click opens one in a new tab, ready to edit and run. */
import type { GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';
import { examples } from './examples.js';
import { findExamples } from './find-examples.js';
import { useOpenTab } from './use-open-tab.js';

export const GALLERY: GraphiQLPlugin = {
  title: 'Examples',
  icon: GalleryIcon,
  content: Gallery,
};

function Gallery() {
  const openTab = useOpenTab();
  const [words, setWords] = useState('');
  const found = findExamples(examples, words);
  return (
    <section aria-label="Examples">
      <h2 className="gallery-title">Examples</h2>
      <p className="gallery-intro">
        Open one, change a country or a date in its variables, and run it.
      </p>
      <input
        type="search"
        className="gallery-search"
        aria-label="Search the examples"
        placeholder="Search the examples"
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
      />
      <p className="gallery-found" role="status">
        {words.trim() === ''
          ? ''
          : `${String(found.length)} of ${String(examples.length)} examples`}
      </p>
      <ol className="gallery">
        {found.map(({ title, shows, query, variables }) => (
          <li key={title}>
            <button
              type="button"
              className="gallery-example"
              disabled={openTab === undefined}
              onClick={() => openTab?.(query, variables)}
            >
              <strong>{title}</strong>
              <span>{shows}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function GalleryIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden>
      <rect x="1.5" y="1.5" width="5" height="5" rx="1" />
      <rect x="9.5" y="1.5" width="5" height="5" rx="1" />
      <rect x="1.5" y="9.5" width="5" height="5" rx="1" />
      <rect x="9.5" y="9.5" width="5" height="5" rx="1" />
    </svg>
  );
}
