/** Tells other tabs of this browser about a draft that is open in several. */

type Message =
  | { readonly type: 'OPENED' | 'HERE' | 'CLOSED'; readonly draft: string; readonly tab: string }
  | { readonly type: 'SAVED'; readonly draft: string; readonly tab: string };

export interface OtherTabs {
  readonly tellSaved: () => void;
  readonly close: () => void;
}

/**
 * @param onCount called with the number of other tabs when it changes
 * @param onSaved called when another tab saved the draft
 */
export function joinTabs(
  draft: string,
  tab: string,
  onCount: (count: number) => void,
  onSaved: () => void,
): OtherTabs {
  const channel = new BroadcastChannel('demarche-desk');
  const others = new Set<string>();
  const post = (type: Message['type']): void => {
    channel.postMessage({ type, draft, tab } satisfies Message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.draft !== draft || data.tab === tab) return;
    switch (data.type) {
      case 'OPENED':
        others.add(data.tab);
        post('HERE');
        break;
      case 'HERE':
        others.add(data.tab);
        break;
      case 'CLOSED':
        others.delete(data.tab);
        break;
      case 'SAVED':
        others.add(data.tab);
        onSaved();
        break;
    }
    onCount(others.size);
  };
  const leave = (): void => {
    post('CLOSED');
  };
  // A closed tab unmounts nothing.
  window.addEventListener('pagehide', leave);
  post('OPENED');
  return {
    tellSaved: () => {
      post('SAVED');
    },
    close: () => {
      window.removeEventListener('pagehide', leave);
      leave();
      channel.close();
    },
  };
}
