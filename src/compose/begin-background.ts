import type { Config } from '../config/config.js';
import { quietly } from '../log/quietly.js';
import { tellWebhooks } from '../sharing/notice/tell-webhooks.js';
import { backUpEvery } from '../store/managed/backup/back-up-every.js';
import { makeClassArchive } from '../store/managed/make-class-archive.js';
import type { OpenStore } from '../store/opening/opened-store.js';
import type { Progress } from '../store/progress.js';
import { messageOf } from './message-of.js';

const beginBackups = (
  { backups, home, jarsHome }: Config,
  { store }: OpenStore,
  progress: Progress,
): (() => Promise<void>) =>
  backups
    ? backUpEvery({ store, home, jarsHome, kept: backups.kept, progress }, backups.everyMs)
    : async () => undefined;

/** Milliseconds of serving after which the archive of classes is made, where there is none yet. */
const quietMs = 60_000;

/** Makes later starts quicker; whatever stands in the way is no fault of this one. */
const beginClassArchive = ({ jarsHome }: Config, { managed }: OpenStore): (() => void) => {
  const timer = setTimeout(() => managed && void makeClassArchive(jarsHome).catch(() => undefined), quietMs);
  timer.unref();
  return () => clearTimeout(timer);
};

const beginNotices = (
  { webhookHosts }: Config,
  { store }: OpenStore,
  progress: Progress,
): (() => Promise<void>) => {
  const failed = quietly(progress);
  const onError = (error: unknown) => failed(`Notices could not be sent: ${messageOf(error)}`);
  return tellWebhooks({ store, allowed: webhookHosts, onError });
};

/** Begins what goes on while the server answers; what it gives back ends all of it. */
export const beginBackground = (
  config: Config,
  open: OpenStore,
  progress: Progress,
): (() => Promise<unknown>) => {
  const endBackups = beginBackups(config, open, progress);
  const endNotices = beginNotices(config, open, progress);
  const endClassArchive = beginClassArchive(config, open);
  return () => {
    endClassArchive();
    return Promise.all([endBackups(), endNotices()]);
  };
};
