/** What is known of the uploaded file. */
import { useMe } from '../../api/me.js';
import { toImport } from '../../desk-urls.js';
import type { OpenedImport } from './steps.js';

interface FileStepProps {
  readonly opened: OpenedImport;
}

export function FileStep({ opened }: FileStepProps) {
  const me = useMe();
  const { id, name, source, author, createdAt, file, headers } = opened;
  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">File</h2>
      <dl className="value-fields">
        <div>
          <dt>Name</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>Source</dt>
          <dd>
            <code>{source}</code>
          </dd>
        </div>
        <div>
          <dt>Uploaded</dt>
          <dd>
            <time dateTime={createdAt}>{createdAt.slice(0, 16).replace('T', ' ')} UTC</time> by{' '}
            {author === me.pseudonym ? 'you' : <code>{author}</code>}
          </dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd>
            <code>{file}</code>
          </dd>
        </div>
        <div>
          <dt>Columns</dt>
          <dd>{headers.length === 0 ? 'none' : headers.join(' · ')}</dd>
        </div>
      </dl>
      <p>
        A later version of this table is <a href="/desk/imports">uploaded</a> with the source{' '}
        <code>{source}</code>: rows that did not change are then left alone.
      </p>
      <p>
        <a href={toImport(id, 'profile')}>Choose the profile →</a>
      </p>
    </section>
  );
}
