import { type StagesOfListRow, stagesOfList } from '../../../../cypher/queries.gen.js';
import { findChainGaps } from '../../../answers/gap/find-chain-gaps.js';
import { listGapsNamed } from '../../../answers/gap/list-gaps-named.js';
import type { PlaceInput } from '../../../facts/place/place.input.js';
import { InputError } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import { seeList } from '../access/see-list.js';
import type { TargetList } from '../read/target-list.type.js';
import type { GapFunnel, ListFunnel } from './list-funnel.type.js';
import { stageCounts } from './stage-counts.js';

type Row = StagesOfListRow;

const maxTargets = 50_000;
const maxGaps = 1_000;
/** Rule of `chainGaps` by its defaults. */
const defaultRule = { measure: 'ENTERPRISES', sums: 'ALL', assumeSurveyed: false, groups: false } as const;
const toDo = ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN'] as const;
const underWay = new Set([
  'IDENTIFIED',
  'CONTACTED',
  'VISITING',
  'NEGOTIATING',
  'SIGNED',
  'LAND_SUPPLIED',
  'CONSTRUCTION',
  'COMPLETED',
]);

const present = (rows: readonly Row[], now: number) =>
  stageCounts(rows, now).filter(({ count }) => count > 0);

/** Groups rows by their keys, ascending, null last; a row of several keys stands in several groups. */
const groups = (rows: readonly Row[], keysOf: (row: Row) => readonly (string | null)[], now: number) => {
  const byKey = new Map<string | null, Row[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const group = byKey.get(key);
      if (group) group.push(row);
      else byKey.set(key, [row]);
    }
  const keys = [...byKey.keys()].sort(
    (a, b) => Number(a === null) - Number(b === null) || (a! < b! ? -1 : 1),
  );
  return keys.map((key) => {
    const of = byKey.get(key) ?? [];
    return { key, count: of.length, stages: present(of, now) };
  });
};

/** Whether a segment is another segment or a part of it. */
const isWithin = ({ segments }: Snapshot, code: string, whole: string): boolean => {
  const sought = segments.rowOf.get(whole);
  for (let row = segments.rowOf.get(code) ?? none; row !== none; row = segments.parent[row]!)
    if (row === sought) return true;
  return false;
};

const gapsOf = async (
  context: RequestContext,
  list: TargetList,
  rows: readonly Row[],
  now: number,
): Promise<GapFunnel[] | null> => {
  const { placeKey, chainCode } = list;
  if (placeKey === null || chainCode === null) return null;
  const [kind, code] = placeKey.split(':') as [PlaceInput['kind'], string];
  const report = await findChainGaps(context, { ...defaultRule, place: { kind, code }, chain: chainCode });
  if (!('report' in report)) return null;
  const gaps = await listGapsNamed(context, report, { first: maxGaps, skip: 0 }, toDo);
  return gaps.map((gap) => {
    const of = rows.filter(({ segments }) =>
      segments.some((segment) => isWithin(context.snapshot, segment, gap.segmentCode)),
    );
    const stages = present(of, now);
    return { gap, stages, underWay: of.filter(({ stage }) => underWay.has(stage)).length };
  });
};

/** Counts the targets of a list by stage, organisation and segment, and names the gaps without a target under way. */
export const listFunnel = async (context: RequestContext, id: string): Promise<ListFunnel> => {
  const list = await seeList(context, id, 'SEE');
  const at = new Date().toISOString();
  const now = Date.parse(at);
  const rows = await context.store.run(stagesOfList, { list: list.key, now: at, first: maxTargets + 1 });
  if (rows.length > maxTargets)
    throw new InputError(
      'list',
      { zh: `超过${maxTargets}家企业`, en: `more than ${maxTargets} targets` },
      { zh: `不超过${maxTargets}家的清单`, en: `a list of at most ${maxTargets}` },
    );
  context.spend(rows.length);
  const organisations = (keyOf: (row: Row) => string | null) =>
    groups(rows, (row) => [keyOf(row)], now).map(({ key, ...group }) => ({
      ...group,
      organisationCode: key,
    }));
  return {
    __typename: 'ListFunnel',
    at,
    count: rows.length,
    stages: stageCounts(rows, now),
    addedBy: organisations(({ addedBy }) => addedBy),
    followedBy: organisations(({ followedBy }) => followedBy),
    segments: groups(rows, ({ segments }) => (segments.length === 0 ? [null] : segments), now).map(
      ({ key, ...group }) => ({
        ...group,
        segmentCode: key,
      }),
    ),
    gaps: await gapsOf(context, list, rows, now),
  };
};
