import type { TabChange } from './store';

/** The other tabs of this browser that show the same store. */
export type OtherTabs = {
  tell(change: TabChange): void;
  listen(listener: (change: TabChange) => void): () => void;
};

/** For a store that no other tab can see. */
export const noOtherTabs: OtherTabs = { tell: () => undefined, listen: () => () => undefined };

/** Talks to the other tabs, where the browser can. */
export function otherTabs(name: string): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return noOtherTabs;
  const channel = new BroadcastChannel(name);
  return {
    tell: (change) => channel.postMessage(change),
    listen(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (isTabChange(data)) listener(data);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** A tab may still run another edition of this program and say something else. */
function isTabChange(data: unknown): data is TabChange {
  return (
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    typeof data.id === 'string' &&
    'revision' in data &&
    typeof data.revision === 'number' &&
    'kind' in data &&
    (data.kind === 'saved' || data.kind === 'removed')
  );
}
