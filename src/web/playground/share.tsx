/** The button that copies a share link, and the component that opens one. */
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { describeReach } from '../link-reach.js';
import { parseShareLink, printShareLink } from '../share-link.js';
import { useOpenTab } from './use-open-tab.js';

interface Telling {
  /** Shows a message to the reader. */
  readonly tell: (sentence: string) => void;
}

export function ShareButton({ tell }: Telling) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const share = async (): Promise<void> => {
    const { origin, hostname, pathname } = window.location;
    const reach = describeReach(hostname);
    const link = printShareLink(`${origin}${pathname}`, {
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    });
    if (link === undefined) {
      tell('This query is too long for a link. Share its text instead.');
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      tell(`A link to this query is in the clipboard. ${reach}`);
    } catch {
      // Browsers allow clipboard access only to pages served over TLS or from a loopback address.
      tell(`Copy this link: ${link} ${reach}`);
    }
  };
  return (
    <ToolbarButton label="Copy a link to this query" onClick={() => void share()}>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden>
        <path d="M6.5 9.5l3-3M7 4.5l1.4-1.4a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.4 1.4a3 3 0 0 1-4.5-4.5L4.5 7" />
      </svg>
    </ToolbarButton>
  );
}

/** Opens the query shared in the URL in a new tab, once the editors are mounted. */
export function ShareReader({ tell }: Telling) {
  const openTab = useOpenTab();
  const isRead = useRef(false);
  useEffect(() => {
    if (openTab === undefined || isRead.current) return;
    isRead.current = true;
    const { hash, pathname, search } = window.location;
    window.history.replaceState(null, '', `${pathname}${search}`);
    try {
      const shared = parseShareLink(hash);
      if (shared !== undefined) openTab(shared.query, shared.variables);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { cause } = error;
      if (typeof cause === 'object' && cause !== null && 'query' in cause) {
        openTab(String(cause.query), '');
      }
      tell(error.message);
    }
  }, [openTab, tell]);
  return null;
}
