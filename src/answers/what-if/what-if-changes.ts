import { enterpriseRow } from '../../facts/enterprise/enterprise-row.js';
import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { isIn } from '../../snapshot/ask/once/activity-places.js';
import type { SupposedChanges } from '../../snapshot/overlay/changes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { settlementOf } from './settlement-of.js';
import { supposedConfirmed } from './supposed-confirmed.js';
import type { WhatIfInput } from './what-if.input.js';

/** Changes, with the rows of those who settle: undefined for a hypothetical one. */
interface KnownChanges extends SupposedChanges {
  readonly settling: readonly (number | undefined)[];
}

const maxChanges = 1_000;

const requireFew = ({ settle, leave }: WhatIfInput): void => {
  const given = settle.length + leave.length;
  if (given <= maxChanges) return;
  throw new InputError(
    settle.length >= leave.length ? 'settle' : 'leave',
    { zh: `${given}项变化`, en: `${given} changes` },
    {
      zh: `入驻与退出合计最多${maxChanges}项`,
      en: `at most ${maxChanges} changes, those who settle and those who leave together`,
    },
  );
};

const isInPlace = { zh: '在本地的企业', en: 'an enterprise that is in the place' };
const isNotInPlace = { zh: '尚不在本地的企业', en: 'an enterprise that is not yet in the place' };

/**
 * Rejects an enterprise that is named twice, that both settles and leaves, or that is on the wrong side of the place’s
 * border.
 */
const requireSense = (
  snapshot: Snapshot,
  place: number,
  settling: readonly (number | undefined)[],
  leaving: readonly number[],
  { settle, leave }: WhatIfInput,
): void => {
  const seen = new Set<number>();
  const check = (argument: string, given: string, row: number, inside: boolean): void => {
    if (seen.has(row))
      throw new InputError(argument, given, {
        zh: '每家企业只出现一次：入驻或退出',
        en: 'each enterprise once: it settles or it leaves',
      });
    seen.add(row);
    if (isIn(snapshot, row, place) === inside) return;
    throw new InputError(argument, given, inside ? isInPlace : isNotInPlace);
  };
  settling.forEach((row, i) => {
    if (row !== undefined) check(`settle[${i}].enterprise`, settle[i]!.enterprise!, row, false);
  });
  leaving.forEach((row, i) => {
    check(`leave[${i}]`, leave[i]!, row, true);
  });
};

/**
 * Reads the supposed changes, checked and by row numbers. Throws InputError, or UnknownName for a name not in the
 * graph.
 */
export const whatIfChanges = async (
  context: RequestContext,
  place: number,
  input: WhatIfInput,
): Promise<KnownChanges> => {
  requireFew(input);
  const { snapshot } = context;
  const rowOf = (argument: string, id: string) => enterpriseRow(context, argument, id);
  const settling = await Promise.all(
    input.settle.map(async ({ enterprise }, i) =>
      enterprise === null || enterprise === undefined
        ? undefined
        : rowOf(`settle[${i}].enterprise`, enterprise),
    ),
  );
  const leave = await Promise.all(input.leave.map(async (id, i) => rowOf(`leave[${i}]`, id)));
  requireSense(snapshot, place, settling, leave, input);
  const settle = input.settle.map((settlement, i) =>
    settlementOf(snapshot, `settle[${i}]`, settlement, settling[i]),
  );
  const begin = input.confirmProposals ? await supposedConfirmed(context, place, leave) : [];
  return { place, settle, leave, begin, settling };
};
