/** How to cite the data, with the version and the address of what is seen. Asked for when opened. */
import { useState } from 'react';
import { describeReach } from '../../link-reach.js';
import { HowToCiteDocument } from '../../generated/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from './answered.js';

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
            {dataset.citation.text} Seen at <code>{window.location.href}</code>.{' '}
            {describeReach(window.location.hostname)}
          </p>
          <pre tabIndex={0} aria-label="BibTeX">
            {dataset.citation.bibtex}
          </pre>
        </>
      )}
    </Answered>
  );
}
