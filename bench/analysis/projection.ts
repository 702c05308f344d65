import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { imageFile } from '../../src/projection/file/image-file.js';
import type { Image } from '../../src/projection/image.js';
import { holdImage } from '../../src/projection/image-holder.js';
import { loadImage } from '../../src/projection/load-image.js';
import type { Store } from '../../src/store/store.js';
import { bytesOf } from '../bytes-of.js';
import { measured } from '../projection/measured.js';
import { median } from './timing.js';

const rounds = 3;

/** What an import does last. */
const endChange = (driver: Driver) =>
  driver.executeQuery(
    "MATCH (g:Graph {id: 'graph'}) SET g.revision = g.revision + 1, g.mark = randomUUID() RETURN g.revision AS revision",
  );

/** From the end of a change until this process answers from it, by the watch that a server keeps. */
const untilSeen = async (store: Store, driver: Driver): Promise<number[]> => {
  const holder = await holdImage(store);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { records } = await endChange(driver);
    const revision = String(records[0]!.get('revision'));
    const start = performance.now();
    while (holder.current().revision !== revision) await new Promise((resolve) => setTimeout(resolve, 5));
    times.push(performance.now() - start);
  }
  await holder.stop();
  return times;
};

/** Milliseconds, but for what says otherwise. */
export interface ProjectionTimes {
  readonly image: Image;
  readonly load: number;
  /** The longest for which a load holds up everything else. */
  readonly held: number;
  readonly save: number;
  readonly read: number;
  readonly seen: number;
  readonly arraysMiB: number;
  readonly fileMiB: number;
}

/** The projection from Neo4j, to its file, from its file, and anew after a change. */
export const projectionTimes = async (
  store: Store,
  driver: Driver,
  folder: string,
): Promise<ProjectionTimes> => {
  const file = imageFile(folder, (message) => console.error(message));
  const loads = [await measured(() => loadImage(store)), await measured(() => loadImage(store))];
  loads.push(await measured(() => loadImage(store)));
  const { image } = loads[0]!.value;
  const save = await measured(() => {
    file.save(image, 'bench');
    return file.settled();
  });
  const read = await measured(() => file.read());
  return {
    image,
    load: median(loads.map(({ ms }) => ms)),
    held: median(loads.map(({ blockedMs }) => blockedMs)),
    save: save.ms,
    read: read.ms,
    seen: median(await untilSeen(store, driver)),
    arraysMiB: bytesOf(image) / 2 ** 20,
    fileMiB: statSync(join(folder, 'image.bin')).size / 2 ** 20,
  };
};
