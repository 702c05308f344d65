import type { Text } from '../../codes/language.js';
import type { Technology } from '../../facts/chain/segment.type.js';
import type { SectorFigures } from '../../snapshot/ask/official/sector-figures.js';
import { nameAt } from '../../snapshot/tables/name-at.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Reason of a risk, in every language. */
export interface RiskReason {
  readonly code: string;
  readonly text: Text;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Codes of a single maker: shown by a survey, one that carries the segment alone, or the only one known. */
export type SoleCode = 'SOLE_SOURCE' | 'SOLE_ANCHOR' | 'ONLY_ONE_KNOWN';

const soleWords: Readonly<Record<SoleCode, Text>> = {
  SOLE_SOURCE: { zh: '本地仅此一家（单一来源）', en: 'the only one here (sole source)' },
  SOLE_ANCHOR: { zh: '由一家龙头支撑', en: 'one anchor carries it alone' },
  ONLY_ONE_KNOWN: { zh: '仅知此一家，是否单一来源待核实', en: 'the only one known; to be verified' },
};

/** Says that one enterprise alone is known to make it here. */
export const soleReason = (code: SoleCode, name: string, possible: number): RiskReason => {
  const { zh, en } = soleWords[code];
  const more =
    possible === 0
      ? { zh: '', en: '' }
      : { zh: `；另有${possible}家可能在此`, en: `; ${possible} more may be here` };
  return { code, text: { zh: `${name}：${zh}${more.zh}`, en: `${name}: ${en}${more.en}` } };
};

/** Says that a segment needs a bottleneck technology, and who is known to master it. */
export const bottleneckReason = ({ name, nameEn, holderIds }: Technology, here: number): RiskReason => {
  const count = holderIds.length;
  const known =
    count === 0
      ? { zh: '谁掌握未知', en: 'who masters it is not known' }
      : {
          zh: `已知掌握企业${count}家，其中本地${here}家`,
          en: `${count} known to master it, ${here} of them here`,
        };
  return {
    code: 'BOTTLENECK_TECHNOLOGY',
    text: {
      zh: `需要卡脖子技术“${name}”：${known.zh}`,
      en: `needs the bottleneck technology “${nameEn ?? name}”: ${known.en}`,
    },
  };
};

/** Says how much of the nation’s use of the sector is imported, and in which year. */
export const importReason = (snapshot: Snapshot, figures: SectorFigures, share: number): RiskReason => {
  const [sector, nation] = [snapshot.sectors.names[figures.sector]!, nameAt(snapshot.places, figures.place)];
  return {
    code: 'IMPORT_DEPENDENCE',
    text: {
      zh: `${figures.year}年${nation.zh}“${sector}”部门使用中进口占${percent(share)}（整个部门，非单个环节）`,
      en: `${figures.year}, ${nation.en}: imports are ${percent(share)} of the use of sector “${sector}” (as a whole, not one segment)`,
    },
  };
};
