import { join } from 'node:path';
import type { Config } from '../../config/config.js';
import type { Figures, SharedFigures } from '../../http/figures/shared-figures.js';
import { holdSnapshot, tellOfWalks } from '../../ogc/items/held-snapshots.js';
import { snapshotFile } from '../../snapshot/file/snapshot-file.js';
import { type SteppedSnapshot, stepSnapshot } from '../../snapshot/step-snapshot.js';
import type { StoreOpening } from '../../store/opening/opened-store.js';
import type { Progress } from '../../store/progress.js';
import { aheadOf } from '../ahead-of.js';
import { announce } from '../announce.js';
import { type Answering, answering } from '../answering.js';
import type { Running } from '../running.js';
import { countsOfKeeper } from './counts-of-keeper.js';
import { momentName } from './moment-name.js';
import type { AskedOfKeeper, AskedOfWorker, Place } from './questions.js';
import { type Ask, type Line, talk } from './talk.js';

const lineToKeeper: Line = {
  send: (message) => void process.send?.(message, undefined, undefined, () => undefined),
  hear: (take) => void process.on('message', take),
};

/** Metrics of this process for the keeper, and of all from it. */
const sharedFigures = (ask: Ask<AskedOfKeeper>, number: number) => {
  let read = async (): Promise<Figures> => [];
  const shared: SharedFigures = {
    process: String(number),
    readBy: (given) => {
      read = given;
    },
    all: () => ask('figures', undefined),
  };
  return { shared, read: () => read() };
};

/** Answers what the keeper asks of the snapshot. */
const answersOf = (
  snapshots: SteppedSnapshot,
  figures: () => Promise<Figures>,
  saveFromNow: () => void,
): AskedOfWorker => ({
  prepare: async (from) => {
    const moment = await snapshots.prepare(from);
    return moment && momentName(moment);
  },
  show: () => {
    snapshots.show();
    return momentName(snapshots.moment());
  },
  saves: saveFromNow,
  walk: (revision) => {
    const current = snapshots.current();
    if (current.revision === revision) holdSnapshot(current);
  },
  figures,
});

/** Serves: the first at once, so that it is heard; one that comes beside others when it is as quick as they are. */
const serve = async (server: Answering, { isFirst }: Place): Promise<string> => {
  if (!isFirst) await server.warm();
  const url = await server.listen();
  if (isFirst) void server.warm();
  return url;
};

/** Answers over HTTP beside other processes; what they share is kept by the one that began it. */
export const composeWorker = async (
  config: Config,
  progress: Progress,
  { opened }: StoreOpening,
): Promise<Running> => {
  const open = await opened;
  const { ask, answerWith } = talk<AskedOfKeeper>(lineToKeeper);
  const place = await ask('join', undefined);
  let { saves } = place;
  const ahead = aheadOf({ config, store: open.store, progress, writes: () => saves });
  const file = snapshotFile(join(config.home, 'snapshot'), progress, () => saves);
  const onChange: Parameters<typeof stepSnapshot>[1]['onChange'] = (snapshot) => ahead?.changed(snapshot);
  const snapshots = await stepSnapshot(open.store, { file, onChange });
  // Those that begin next read the file.
  if (saves) await snapshots.save();
  const figures = sharedFigures(ask, place.number);
  const { current } = snapshots;
  const counts = countsOfKeeper(ask);
  const server = await answering({
    ...{ config, graph: open, current, progress, ahead, counts },
    figures: figures.shared,
  });
  tellOfWalks((revision) => void ask('walk', revision).catch(() => undefined));
  answerWith(
    answersOf(snapshots, figures.read, () => {
      saves = true;
      void snapshots.save();
    }),
  );
  await ask('loaded', momentName(snapshots.moment()));
  const url = await serve(server, place);
  if (place.isFirst) announce(progress, url, open, current());
  await ask('serving', url);
  const end = async (): Promise<void> => {
    await Promise.all([file.settled(), server.close()]);
    await open.close();
    await server.closeTraces();
  };
  return { url, stop: end, leave: end };
};
