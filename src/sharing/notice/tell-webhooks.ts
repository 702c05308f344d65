import type { Store } from '../../store/store.js';
import { sendDue } from './send/send-due.js';
import { gatherNotices } from './tell/gather-notices.js';

const lookEveryMs = 1_000;

export interface Teller {
  readonly store: Store;
  /** Hosts that notices may go to; none where empty. */
  readonly allowed: readonly string[];
  readonly onError: (error: unknown) => void;
}

/** Tells webhooks of what happens on lists, once a second; the result ends it when what is under way is over. */
export const tellWebhooks = ({ store, allowed, onError }: Teller): (() => Promise<void>) => {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const look = async (): Promise<void> => {
    try {
      await gatherNotices(store);
      await sendDue(store, allowed);
    } catch (error) {
      onError(error);
    }
  };
  let looking: Promise<void> | undefined;
  const later = (): void => {
    timer = setTimeout(() => {
      looking = look().then(() => (ended ? undefined : later()));
    }, lookEveryMs).unref();
  };
  if (allowed.length > 0) later();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await looking;
  };
};
