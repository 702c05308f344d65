import { setTimeout as pause } from 'node:timers/promises';
import type { LoggedEvent, SeenHistory } from '../../test/unit/history/check-history.js';
import type { Ask } from './desk.js';
import { readLog } from './read-log.js';
import { untilAcknowledged, writeMarks } from './write-list.js';

const create = `mutation ($input: CreateTargetListInput!) { createTargetList(input: $input) {
  ... on TargetList { id } ... on Problem { code message } } }`;
const add = `mutation ($input: AddTargetsInput!) { addTargets(input: $input) {
  ... on AddTargetsReport { added { id } } ... on Problem { code message } } }`;

/** List with a target for each of its writers. */
export interface WrittenList {
  readonly list: string;
  readonly targets: readonly string[];
}

export const newList = async (ask: Ask, enterprises: readonly string[]): Promise<WrittenList> => {
  const { id: list } = (await untilAcknowledged(ask, create, { name: '示例清单' })) as { id: string };
  const targets = enterprises.map((enterprise) => ({ enterprise }));
  const { added } = (await untilAcknowledged(ask, add, { list, targets })) as { added: { id: string }[] };
  return { list, targets: added.map(({ id }) => id) };
};

const logs = async (ask: Ask, list: string, going: () => boolean): Promise<LoggedEvent[][]> => {
  const read: LoggedEvent[][] = [];
  for (; going(); await pause(10_000)) read.push(await readLog(ask, list));
  return read;
};

/** Lets every writer of a list write while its log is read now and then, and once more at the end. */
export const writeList = async (
  ask: Ask,
  { list, targets }: WrittenList,
  { name, going }: { readonly name: string; readonly going: () => boolean },
): Promise<SeenHistory> => {
  const writing = targets.map((target, i) => writeMarks(ask, { target, name: `${name}-${i}`, going }));
  const [read, ...acknowledged] = await Promise.all([logs(ask, list, going), ...writing]);
  return { acknowledged, logs: [...read, await readLog(ask, list)] };
};
