import type { Store } from '../store/store.js';
import { type GraphMoment, graphMoment, isSameMoment } from './graph-moment.js';
import type { Image } from './image.js';
import { changesBetween } from './patch/changes-between.js';
import { patchImage } from './patch/patch-image.js';
import { readDelta } from './patch/read-delta.js';
import { readWholeImage } from './read-whole-image.js';

/** An image, and the state of the graph that it is of. */
export interface ImageAt {
  readonly image: Image;
  readonly moment: GraphMoment;
}

export interface Reading extends ImageAt {
  /** False where the graph moved while it was read: the image may mix two revisions, and bears the earlier. */
  readonly still: boolean;
}

/** The last image with what changed since; undefined where the graph does not say, or where too much did. */
const patched = async (store: Store, moment: GraphMoment, last: ImageAt): Promise<Image | undefined> => {
  const changes = await changesBetween(store, last.moment, moment);
  return (
    changes && (await patchImage(last.image, await readDelta(store, last.image, changes, moment.revision)))
  );
};

/** Read what changed since the last image, or else the whole graph, and say whether it stood still meanwhile. */
export const readImage = async (store: Store, last?: ImageAt): Promise<Reading> => {
  const moment = await graphMoment(store);
  const image =
    (last && (await patched(store, moment, last))) ?? (await readWholeImage(store, moment.revision));
  return { image, moment, still: isSameMoment(moment, await graphMoment(store)) };
};

const mostAttempts = 5;

/** Read the graph at one revision; again where it moved meanwhile. What never rests is given as last read. */
export const loadImage = async (store: Store, last?: ImageAt): Promise<Reading> => {
  for (let attempt = 1; ; attempt++) {
    const reading = await readImage(store, last);
    if (reading.still || attempt === mostAttempts) return reading;
  }
};
