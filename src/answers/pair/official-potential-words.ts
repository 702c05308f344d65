import type { Text } from '../../codes/language.js';
import { moneyText } from '../../codes/money-text.js';
import { nameAt } from '../../snapshot/tables/name-at.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { PairReport } from './pair-report.js';

/** Says what an official potential is: of which year, of how many whole sectors, and by which share; null without one. */
export const officialPotentialWords = (
  { places }: Snapshot,
  { home, partner, official }: PairReport,
): Text | null => {
  if (official === null) return null;
  const [here, there] = [nameAt(places, home.question.place), nameAt(places, partner.question.place)];
  const [potential, inflow] = [
    moneyText(official.value),
    moneyText(official.sectors.reduce((sum, one) => sum + one.inflow, 0)),
  ];
  const count = official.sectors.length;
  return {
    zh: `${official.year}年${here.zh}在缺失环节所属的${count}个部门（整个部门，非单个环节）从省外购入${inflow.zh}，按${there.zh}占其他各省总产出的比重约合${potential.zh}；不是预测`,
    en: `${official.year}: in the ${count} sectors of its missing segments (as a whole, not the segments alone) ${here.en} bought ${inflow.en} from other provinces; by the share of ${there.en} in the output of all others that is about ${potential.en}; no forecast`,
  };
};
