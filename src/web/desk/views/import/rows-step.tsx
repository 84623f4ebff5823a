/** The rows of the table and what becomes of them; declining, with a reason. */
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import {
  DeclineImportDocument,
  ImportRowsDocument,
  type ImportFilter,
} from '../../../generated/desk/graphql.js';
import { useMe } from '../../api/me.js';
import { useDesk } from '../../api/use-desk.js';
import { useMutation } from '../../api/use-mutation.js';
import { Shown } from '../../frame/shown.js';
import { moveFocus, useKeys } from '../../frame/use-keys.js';
import {
  countOf,
  DECLINABLE_FATES,
  printCount,
  PROPOSABLE_FATES,
} from '../../imports/import-words.js';
import { RowFaults } from '../../imports/row-faults.js';
import { ImportRows } from './import-rows.js';
import { ReasonForm } from './reason-form.js';
import { RowFacets } from './row-facets.js';
import { isEmptyFilter, readRowFilter, toImportFilter } from './row-filter.js';
import type { OpenedImport, Step } from './steps.js';

interface RowsStepProps {
  readonly opened: OpenedImport;
  readonly reload: () => void;
  readonly go: (step: Step) => void;
}

const PAGE_SIZE = 50;
const ROWS = '.import-row > h3';

/** What is about to be declined: the row with a key, or all that the filter selects. */
type Declining = { readonly type: 'ROW'; readonly key: string } | { readonly type: 'FILTER' };

export function RowsStep({ opened, reload, go }: RowsStepProps) {
  const me = useMe();
  const [parameters] = useSearchParams();
  const [declining, setDeclining] = useState<Declining>();
  const { send, isSending, error } = useMutation();
  const { id } = opened;
  const filter = readRowFilter(parameters);
  const after = parameters.get('after');
  const answer = useDesk(ImportRowsDocument, {
    id,
    filter: toImportFilter(filter),
    first: PAGE_SIZE,
    after,
  });
  const mayDecline = me.may('declineImport');
  const decline = async (selected: ImportFilter, reason: string): Promise<void> => {
    const sent = await send(DeclineImportDocument, (key) => ({
      key,
      id,
      filter: selected,
      reason,
    }));
    if (sent === undefined) return;
    setDeclining(undefined);
    answer.reload();
    reload();
  };
  useKeys({
    j: () => {
      moveFocus(ROWS, 1);
    },
    k: () => {
      moveFocus(ROWS, -1);
    },
    o: toggleDetails,
    '/': () => {
      document.getElementById('row-text')?.focus();
    },
    p: () => {
      go('propose');
    },
    ...(mayDecline && {
      d: () => {
        const row = focusedRow();
        const key = row?.dataset['key'];
        if (key !== undefined) setDeclining({ type: 'ROW', key });
      },
      D: () => {
        setDeclining({ type: 'FILTER' });
      },
    }),
  });
  const close = (): void => {
    setDeclining(undefined);
  };
  return (
    <section aria-labelledby="rows-title">
      <h2 id="rows-title">Rows</h2>
      <p className="hint keys">
        <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>o</kbd> all fields, <kbd>/</kbd> filter,{' '}
        {mayDecline && (
          <>
            <kbd>d</kbd> decline the row, <kbd>D</kbd> decline all that are listed,{' '}
          </>
        )}
        <kbd>p</kbd> propose
      </p>
      <RowFacets opened={opened} />
      {opened.tableFaults.length > 0 && (
        <details open={opened.tableFaults.some(({ severity }) => severity !== 'NOTE')}>
          <summary>The table as a whole: {printCount(opened.tableFaults.length, 'remark')}</summary>
          <RowFaults faults={opened.tableFaults} />
        </details>
      )}
      <Shown answer={answer}>
        {({ import: found }) => {
          if (found === null) return null;
          const { total, nodes, endCursor } = found.rows;
          return (
            <>
              <p className="actions" role="status">
                <span>
                  {total === 0
                    ? 'No row has this.'
                    : `${printCount(total, 'entry', 'entries')}${isEmptyFilter(filter) ? '' : ' selected'}`}
                </span>
                {total > 0 && mayDecline && declining?.type !== 'FILTER' && (
                  <button
                    type="button"
                    onClick={() => {
                      setDeclining({ type: 'FILTER' });
                    }}
                  >
                    Decline {isEmptyFilter(filter) ? 'all' : 'these'} …
                  </button>
                )}
                {countOf(opened.fates, PROPOSABLE_FATES) > 0 && (
                  <button
                    type="button"
                    className="primary"
                    onClick={() => {
                      go('propose');
                    }}
                  >
                    Propose {isEmptyFilter(filter) ? '' : 'these '}…
                  </button>
                )}
              </p>
              {declining?.type === 'FILTER' && (
                <ReasonForm
                  label={`Why ${printCount(total, 'entry is', 'entries are')} declined`}
                  hint="They stay declined when the table is imported again, unless they change. The reason is in the report."
                  action="Decline"
                  isSending={isSending}
                  error={error}
                  close={close}
                  confirm={(reason) => decline(toImportFilter(filter), reason)}
                />
              )}
              <ImportRows
                rows={nodes}
                renderActions={({ key, fate }) => {
                  if (!mayDecline || !DECLINABLE_FATES.includes(fate)) return null;
                  if (declining?.type === 'ROW' && declining.key === key) {
                    return (
                      <ReasonForm
                        label="Why it is declined"
                        action="Decline"
                        isSending={isSending}
                        error={error}
                        close={close}
                        confirm={(reason) => decline({ keys: [key] }, reason)}
                      />
                    );
                  }
                  return (
                    <p>
                      <button
                        type="button"
                        onClick={() => {
                          setDeclining({ type: 'ROW', key });
                        }}
                      >
                        Decline …
                      </button>
                    </p>
                  );
                }}
              />
              <Pages after={after} endCursor={endCursor} parameters={parameters} />
            </>
          );
        }}
      </Shown>
    </section>
  );
}

interface PagesProps {
  readonly after: string | null;
  readonly endCursor: string | null;
  readonly parameters: URLSearchParams;
}

function Pages({ after, endCursor, parameters }: PagesProps) {
  const urlOf = (cursor: string | null): string => {
    const target = new URLSearchParams(parameters);
    if (cursor === null) target.delete('after');
    else target.set('after', cursor);
    return `?${target.toString()}`;
  };
  return (
    <p className="pages">
      {after !== null && <a href={urlOf(null)}>← First page</a>}
      {endCursor !== null && <a href={urlOf(endCursor)}>Next page →</a>}
    </p>
  );
}

function focusedRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('.import-row') ?? null;
}

function toggleDetails(): void {
  const details = focusedRow()?.querySelector('details');
  if (details != null) details.open = !details.open;
}
