import { InputError } from '../../request/errors.js';
import { numberWithin } from '../../request/number-within.js';
import { segmentRow } from '../../request/segment-row.js';
import type { Settlement } from '../../snapshot/overlay/changes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { SettleInput } from './what-if.input.js';

const isLeftOut = (given: unknown): given is null | undefined => given === null || given === undefined;

const figure = (argument: string, given: number | null | undefined, own: number): number =>
  isLeftOut(given) ? own : numberWithin(argument, given, 0, [0, 1e15]);

/** Segments of an enterprise with its share in each, at any place. */
const ownActivities = (
  { activities, enterprises }: Snapshot,
  argument: string,
  enterprise: number,
): Settlement['activities'] => {
  const shares = new Map<number, number>();
  for (let row = activities.start[enterprise]!; row < activities.start[enterprise + 1]!; row++) {
    const segment = activities.segment[row]!;
    shares.set(segment, (shares.get(segment) ?? 0) + activities.share[row]!);
  }
  if (shares.size === 0) {
    throw new InputError(
      argument,
      {
        zh: `${enterprises.ids.at(enterprise)}（环节未知）`,
        en: `${enterprises.ids.at(enterprise)}, of which no segment is known`,
      },
      { zh: '环节已知的企业，或同时给出环节', en: 'an enterprise of known segments, or a segment beside it' },
    );
  }
  return [...shares].map(([segment, share]) => ({ segment, share }));
};

/** Activities of a settlement: those of a known enterprise, or of the single segment that is given. */
export const settlementOf = (
  snapshot: Snapshot,
  argument: string,
  given: SettleInput,
  enterprise: number | undefined,
): Settlement => {
  const revenue = (own: number) => figure(`${argument}.revenueCny`, given.revenueCny, own);
  const employees = (own: number) => figure(`${argument}.employees`, given.employees, own);
  const { enterprises } = snapshot;
  if (enterprise !== undefined && isLeftOut(given.segment)) {
    return {
      name: enterprises.names.at(enterprise),
      revenue: revenue(enterprises.revenue[enterprise]!),
      employees: employees(enterprises.employees[enterprise]!),
      activities: ownActivities(snapshot, `${argument}.enterprise`, enterprise),
    };
  }
  if (isLeftOut(given.segment)) {
    throw new InputError(
      `${argument}.segment`,
      { zh: '未给出', en: 'nothing' },
      { zh: '未指定企业时须给出环节', en: 'a segment, where no enterprise is named' },
    );
  }
  return {
    name: enterprise === undefined ? '' : enterprises.names.at(enterprise),
    revenue: revenue(Number.NaN),
    employees: employees(Number.NaN),
    activities: [{ segment: segmentRow(snapshot, `${argument}.segment`, given.segment), share: 1 }],
  };
};
