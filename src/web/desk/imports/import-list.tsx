/** Imports, each with where it stands. */
import { useState } from 'react';
import type { ImportSummaryFragment } from '../../generated/desk/graphql.js';
import { useMe } from '../api/me.js';
import { toImport } from '../desk-urls.js';
import { printAge } from '../words/print-age.js';
import { describeFates, statusWords } from './import-words.js';

interface ImportListProps {
  readonly imports: readonly ImportSummaryFragment[];
}

export function ImportList({ imports }: ImportListProps) {
  const me = useMe();
  const [now] = useState(() => Date.now());
  return (
    <ul className="queue-rows">
      {imports.map(({ id, name, source, author, updatedAt, status, profile, progress, fates }) => (
        <li key={id}>
          <a href={toImport(id)}>{name}</a>
          <p className="hint">
            {progress === null ? statusWords[status] : 'Being read'}
            {fates.length > 0 && ` · ${describeFates(fates)}`} · source <code>{source}</code>
            {profile !== null && ` · ${profile.title}`} · {author === me.pseudonym ? 'you' : author}{' '}
            ·{' '}
            <time dateTime={updatedAt} title={updatedAt}>
              {printAge(updatedAt, now)}
            </time>
          </p>
        </li>
      ))}
    </ul>
  );
}
