import { voteNames } from '../words/vocabulary.js';
import { VOTES, voteColours } from './vote-bars.js';

export function VoteLegend() {
  return (
    <ul className="legend">
      {VOTES.map((vote) => (
        <li key={vote}>
          <svg viewBox="0 0 10 10" aria-hidden>
            <rect
              width="10"
              height="10"
              fill={voteColours[vote]}
              fillOpacity={vote === 'ABSTAIN' ? 0.45 : 1}
            />
          </svg>
          {voteNames[vote]}
        </li>
      ))}
    </ul>
  );
}
