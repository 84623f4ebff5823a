/** Tells the tabs of this browser about each other's drafts. */

import type { DraftTabs, TabMessage } from './draft-ports.js';

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
