import { isValidOn, titlesOfSnapshot } from '../../../facts/enterprise/titles-of-snapshot.js';
import { UnknownName } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';

const maxShown = 20;

const unknownTitle = (argument: string, given: string, titles: ReadonlySet<string>): UnknownName => {
  const allowed = [...titles].sort().slice(0, maxShown).join(', ');
  const shown = given.slice(0, 100);
  return new UnknownName({
    zh: `${argument}：没有企业持有称号“${shown}”；现有：${allowed || '无'}`,
    en: `${argument}: no enterprise holds the title ${shown}; there are: ${allowed || 'none'}`,
  });
};

/**
 * Finds the own ids of enterprises that hold any of the titles at the date of the data. Throws UnknownName for a title
 * that nobody ever held.
 */
export const holdersOfTitles = async (
  context: RequestContext,
  argument: string,
  tiers: readonly string[],
): Promise<ReadonlySet<string>> => {
  const titles = [...(await titlesOfSnapshot(context))];
  const all = new Set(titles.flatMap(([, held]) => held.map(({ tier }) => tier)));
  tiers.forEach((tier, i) => {
    if (!all.has(tier)) throw unknownTitle(`${argument}[${i}]`, tier, all);
  });
  const day = context.snapshot.asOf ?? '';
  const holds = titles.filter(([, held]) =>
    held.some((title) => tiers.includes(title.tier) && isValidOn(title, day)),
  );
  return new Set(holds.map(([id]) => id));
};
