import type { Text } from '../../codes/language.js';
import { moneyText } from '../../codes/money-text.js';
import type { SectorFigures } from '../../snapshot/ask/official/sector-figures.js';
import { nameAt } from '../../snapshot/tables/name-at.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

const said = (yuan: number | null, of: (amount: Text) => Text): Text[] =>
  yuan === null ? [] : [of(moneyText(yuan))];

const netWords = (net: number): Text => {
  const amount = moneyText(Math.abs(net));
  return net < 0
    ? { zh: `净售出${amount.zh}`, en: `net sale ${amount.en}` }
    : { zh: `净调入${amount.zh}`, en: `net purchase ${amount.en}` };
};

const flowWords = ({ inflow, outflow, netInflow }: SectorFigures): Text[] => {
  if (inflow === null || outflow === null || netInflow === null) return [];
  const [bought, sold, net] = [moneyText(inflow), moneyText(outflow), netWords(netInflow)];
  return [
    {
      zh: `从省外购入${bought.zh}、售往省外${sold.zh}（${net.zh}）`,
      en: `${bought.en} bought from other provinces, ${sold.en} sold to them (${net.en})`,
    },
  ];
};

const quotientWords = ({ locationQuotient }: SectorFigures): Text[] => {
  if (locationQuotient === null) return [];
  const value = locationQuotient.toFixed(2);
  return [{ zh: `部门区位商${value}`, en: `location quotient of the sector ${value}` }];
};

/** Says what official statistics give of a sector in a place: the year first, net beside gross. */
export const officialWords = (snapshot: Snapshot, figures: SectorFigures): Text => {
  const name = nameAt(snapshot.places, figures.place);
  const sector = snapshot.sectors.names[figures.sector]!;
  const parts = [
    ...said(figures.output, ({ zh, en }) => ({ zh: `总产出${zh}`, en: `output ${en}` })),
    ...said(figures.demand, ({ zh, en }) => ({ zh: `本地需求${zh}`, en: `local demand ${en}` })),
    ...flowWords(figures),
    ...quotientWords(figures),
  ];
  return {
    zh: `${figures.year}年${name.zh}“${sector}”部门（整个部门，非单个环节）：${parts.map(({ zh }) => zh).join('；') || '无相应数据'}`,
    en: `${figures.year}, ${name.en}, sector “${sector}” (as a whole, not one segment): ${parts.map(({ en }) => en).join('; ') || 'no such figure'}`,
  };
};
