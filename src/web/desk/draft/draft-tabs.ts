/** Tells the tabs of this browser about each other's drafts. */

export interface TabMessage {
  readonly what: 'OPENED' | 'HERE' | 'SAVED';
  readonly draft: string;
}

export interface DraftTabs {
  readonly tell: (message: TabMessage) => void;
  /** @returns a function that ends the subscription */
  readonly listen: (hear: (message: TabMessage) => void) => () => void;
}

const CHANNEL = 'demarche-drafts';

/** Messages do not come back to the object that sent them, so each draft needs its own. */
export function openTabs(): DraftTabs {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    tell: (message) => {
      channel.postMessage(message);
    },
    listen: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
        hear(data);
      };
      return () => {
        channel.close();
      };
    },
  };
}
