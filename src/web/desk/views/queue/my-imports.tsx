/** Imports that are not finished; absent while there are none. */
import { ImportsDocument, type ImportSummaryFragment } from '../../../generated/desk/graphql.js';
import { useDesk } from '../../api/use-desk.js';
import { ImportList } from '../../imports/import-list.js';
import { countOf, OPEN_FATES } from '../../imports/import-words.js';

const SHOWN = 5;

export function MyImports() {
  const { data } = useDesk(ImportsDocument, {});
  const imports = (data?.imports ?? []).filter(isOpen);
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="imports-title">
      <h2 id="imports-title">
        Imports <span className="count">{imports.length}</span>
      </h2>
      <ImportList imports={imports.slice(0, SHOWN)} />
      {imports.length > SHOWN && (
        <p className="pages">
          <a href="/desk/imports">All imports →</a>
        </p>
      )}
    </section>
  );
}

/** Whether something of it waits for a person. */
function isOpen({ status, progress, fates }: ImportSummaryFragment): boolean {
  if (progress !== null || status === 'STAGED') return true;
  return status !== 'UNDONE' && countOf(fates, OPEN_FATES) > 0;
}
