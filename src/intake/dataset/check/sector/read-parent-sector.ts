import { plain, type Reading, refused, remarked } from '../../../../codes/cell/reading.js';
import type { FindingCode } from '../finding/finding-codes.js';
import type { SectorDirectory } from '../memory/sector-directory.js';
import { sectorKey } from './sector-key.js';

const coarser = { zh: '另一个更粗的分类', en: 'another, coarser classification' };

/**
 * Reads the sector that one of `own` classification is part of: `classification:code`, or a code alone, which is
 * looked for in the other classifications; where several have it, in the latest before its own by name.
 */
export const readParentSector = (
  text: string,
  own: string,
  sectors: SectorDirectory,
): Reading<string, FindingCode> => {
  if (text.startsWith(sectorKey(own, ''))) return refused('sector-unknown', { classification: coarser });
  if (sectors.has(text)) return plain(text);
  const others = sectors.classificationsWith(text).filter((classification) => classification !== own);
  const [first] = others;
  if (first === undefined) return refused('sector-unknown', { classification: coarser });
  if (others.length === 1) return plain(sectorKey(first, text));
  const code = sectorKey(others.find((classification) => classification < own) ?? first, text);
  return remarked(code, 'sector-parent', { code });
};
