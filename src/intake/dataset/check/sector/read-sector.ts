import { plain, type Reading, refused, remarked } from '../../../../codes/cell/reading.js';
import { soleItem } from '../../../../codes/sole-item.js';
import type { FindingCode } from '../finding/finding-codes.js';
import type { SectorDirectory } from '../memory/sector-directory.js';
import { sectorKey } from './sector-key.js';

type SectorReading = Reading<string, FindingCode>;

/** Codes as the bureau writes them; spreadsheets drop zeros in front. */
const widths = [2, 3] as const;

const withZeros = (text: string, classification: string, sectors: SectorDirectory): string | undefined =>
  widths
    .map((width) => sectorKey(classification, text.padStart(width, '0')))
    .find((code) => sectors.has(code));

/** Reads a sector of a classification by its code, alone or behind the classification, or by its name. */
export const readSector = (text: string, classification: string, sectors: SectorDirectory): SectorReading => {
  const prefix = sectorKey(classification, '');
  const code = text.startsWith(prefix) ? text : prefix + text;
  if (sectors.has(code)) return plain(code);
  const repaired = withZeros(text, classification, sectors);
  if (repaired !== undefined) return remarked(repaired, 'sector-form', { code: repaired });
  const named = soleItem(sectors.codesNamed(text).filter((known) => known.startsWith(prefix)));
  return named === undefined
    ? refused('sector-unknown', { classification })
    : remarked(named, 'sector-form', { code: named });
};
