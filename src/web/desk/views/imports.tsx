/** Tables on their way into the record, and the upload of another. */
import { Page } from '../../frame/page.js';
import { ImportsDocument } from '../../generated/desk/graphql.js';
import { useMe } from '../api/me.js';
import { useDesk } from '../api/use-desk.js';
import { Shown } from '../frame/shown.js';
import { moveFocus, useKeys } from '../frame/use-keys.js';
import { ImportList } from '../imports/import-list.js';
import { UploadTable } from './imports/upload-table.js';

const ROWS = '.queue-rows a';

export default function Imports() {
  const me = useMe();
  const answer = useDesk(ImportsDocument, {});
  const mayStage = me.may('stageImport');
  useKeys({
    j: () => {
      moveFocus(ROWS, 1);
    },
    k: () => {
      moveFocus(ROWS, -1);
    },
    ...(mayStage && {
      u: () => {
        document.getElementById('table-file')?.focus();
      },
    }),
  });
  return (
    <Page
      title="Imports"
      lead={
        <>
          A table becomes proposals, which are reviewed and accepted like any other. Nothing changes
          before that. <kbd>j</kbd> and <kbd>k</kbd> move between the imports, <kbd>Enter</kbd>{' '}
          opens one
          {mayStage && (
            <>
              , <kbd>u</kbd> leads to the upload
            </>
          )}
          .
        </>
      }
    >
      {mayStage ? (
        <UploadTable />
      ) : (
        <p className="hint">Only coders, curators and admins upload tables.</p>
      )}
      <Shown answer={answer}>
        {({ imports }) => (
          <section aria-labelledby="imports-title">
            <h2 id="imports-title">
              All imports <span className="count">{imports.length}</span>
            </h2>
            {imports.length === 0 ? (
              <p className="hint">No table was uploaded yet.</p>
            ) : (
              <ImportList imports={imports} />
            )}
          </section>
        )}
      </Shown>
    </Page>
  );
}
