/** How to cite the data, with its version and the URL of the page. Queried when opened. */
import { useState } from 'react';
import { describeReach } from '../../link-reach.js';
import { HowToCiteDocument } from '../../generated/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { saveFile } from '../figure/save-file.js';
import { Answered } from './answered.js';
import { printPage } from './print-page.js';

export function CiteBox() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="cite"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>How to cite this page</summary>
      {isOpen && <Citation />}
    </details>
  );
}

function Citation() {
  const asked = useAnswer(HowToCiteDocument, {});
  return (
    <Answered asked={asked}>
      {({ dataset }) => (
        <>
          <p>
            {dataset.citation.text} Retrieved from <code>{window.location.href}</code>.{' '}
            {describeReach(window.location.hostname)}
          </p>
          <p>
            <button
              type="button"
              onClick={() => {
                save(dataset.citation.text);
              }}
            >
              Save this page as a file
            </button>{' '}
            It opens offline, and can be sent to those who cannot reach this server.
          </p>
          <pre tabIndex={0} aria-label="BibTeX">
            {dataset.citation.bibtex}
          </pre>
        </>
      )}
    </Answered>
  );
}

function save(citation: string): void {
  const main = document.querySelector('main');
  if (main === null) return;
  const seenAt = `${citation} Retrieved from ${window.location.href}.`;
  const html = printPage(main, document.title, seenAt);
  saveFile('demarche-page.html', new Blob([html], { type: 'text/html' }));
}
