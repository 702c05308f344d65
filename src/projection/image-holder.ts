import { graphState } from '../../cypher/queries.gen.js';
import type { Store } from '../store/store.js';
import type { Image } from './image.js';
import { loadImage, readImage } from './load-image.js';

/** Holds the image that answers now, and replaces it whole when the graph has moved on. */
export interface ImageHolder {
  /** One consistent revision; a request takes it once and keeps it. */
  current(): Image;
  /** Look at the graph’s revision now and load what is new; true where the image changed. */
  refresh(): Promise<boolean>;
  stop(): void;
}

export interface HolderOptions {
  readonly pollMs?: number;
  readonly onError?: (error: unknown) => void;
}

/** Load the image and watch the graph’s revision, so that a change made by any process is seen within 2 s. */
export const holdImage = async (
  store: Store,
  { pollMs = 1_000, onError }: HolderOptions = {},
): Promise<ImageHolder> => {
  let image = await loadImage(store);
  let refreshing: Promise<boolean> | undefined;

  const look = async (): Promise<boolean> => {
    const [state] = await store.run(graphState, {});
    // An import under way moves the revision again at its end; half of it is nobody’s answer.
    if (!state || state.importing !== null || String(state.revision) === image.revision) return false;
    const read = await readImage(store);
    // What moved while it was read is not shown; the next look comes within a second.
    if (read.settled) image = read.image;
    return read.settled;
  };

  const refresh = (): Promise<boolean> => {
    refreshing ??= look().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };

  const timer = setInterval(() => void refresh().catch((error) => onError?.(error)), pollMs);
  timer.unref();
  return { current: () => image, refresh, stop: () => clearInterval(timer) };
};
