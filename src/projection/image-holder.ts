import type { Store } from '../store/store.js';
import type { ImageFile } from './file/image-file.js';
import { graphMoment, isSameMoment, momentOfKey } from './graph-moment.js';
import type { Image } from './image.js';
import { type ImageAt, loadImage, type Reading, readImage } from './load-image.js';

/** Holds the image that answers now, and replaces it whole when the graph has moved on. */
export interface ImageHolder {
  /** One consistent revision; a request takes it once and keeps it. */
  current(): Image;
  /** Look at the graph’s revision now and read what is new; true where the image changed. */
  refresh(): Promise<boolean>;
  /** No more looks; ends when the last image has been saved. */
  stop(): Promise<void>;
}

export interface HolderOptions {
  readonly pollMs?: number;
  readonly onError?: (error: unknown) => void;
  /** Where the image is kept for the next start; without one every start reads the graph. */
  readonly file?: ImageFile;
}

/** What may mix two states of the graph is not kept. */
const saveTo = (file: ImageFile | undefined, { image, moment, still }: Reading): void => {
  if (still && moment.key !== undefined) file?.save(image, moment.key);
};

/** From the file where there is one, with what changed since it was saved, else from the graph. */
const firstImage = async (store: Store, file?: ImageFile): Promise<ImageAt> => {
  const moment = await graphMoment(store);
  const saved = moment.key === undefined ? undefined : await file?.read();
  if (saved && saved.key === moment.key) return { image: saved.image, moment };
  const reading = await loadImage(store, saved && { image: saved.image, moment: momentOfKey(saved.key) });
  saveTo(file, reading);
  // What may mix two states is none that the graph could tell the changes from.
  return reading.still ? reading : { image: reading.image, moment: { ...moment, mark: undefined } };
};

/** Load the image and watch the graph’s revision, so that a change made by any process is seen within 2 s. */
export const holdImage = async (
  store: Store,
  { pollMs = 1_000, onError, file }: HolderOptions = {},
): Promise<ImageHolder> => {
  let held = await firstImage(store, file);
  let refreshing: Promise<boolean> | undefined;

  const look = async (): Promise<boolean> => {
    const moment = await graphMoment(store);
    // An import under way moves the revision again at its end; half of it is nobody’s answer.
    if (moment.importing || isSameMoment(moment, held.moment)) return false;
    const read = await readImage(store, held);
    // What moved while it was read is not shown; the next look comes within a second.
    if (!read.still || read.moment.importing) return false;
    held = read;
    saveTo(file, read);
    return true;
  };

  const refresh = (): Promise<boolean> => {
    refreshing ??= look().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };

  const timer = setInterval(() => void refresh().catch((error) => onError?.(error)), pollMs);
  timer.unref();
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    await file?.settled();
  };
  return { current: () => held.image, refresh, stop };
};
