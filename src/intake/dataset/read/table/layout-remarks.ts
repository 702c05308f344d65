import type { Preset } from '../../../../../graph/presets.js';
import type { Remark } from '../../../../codes/cell/reading.js';
import type { PlacedSheet } from './placed-sheet.js';

/** Remark on where a table was found, with the row it speaks of. */
export interface LayoutRemark extends Remark<'header-row' | 'sheet-ignored' | 'sheet-hidden' | 'preset'> {
  readonly row: number;
}

/** Says in which row the header of a sheet stands, where that is not its first. */
export const headerRowRemarks = ({ header }: PlacedSheet): LayoutRemark[] => {
  const { from, headerRow } = header;
  if (headerRow <= 1) return [];
  const rows =
    from === headerRow
      ? { zh: `第${from}行`, en: `row ${from}` }
      : { zh: `第${from}至${headerRow}行`, en: `rows ${from} to ${headerRow}` };
  return [{ code: 'header-row', parameters: { rows }, row: headerRow }];
};

/** Says by which preset the columns are read. */
export const presetRemarks = ({ header }: PlacedSheet, preset: Preset | undefined): LayoutRemark[] =>
  preset ? [{ code: 'preset', parameters: { preset: preset.title }, row: header.headerRow }] : [];

const sheetsRemark = (code: 'sheet-ignored' | 'sheet-hidden', names: readonly string[]): LayoutRemark[] => {
  const shown = names.filter((name) => name !== '');
  if (shown.length === 0) return [];
  return [{ code, parameters: { reason: { zh: shown.join('、'), en: shown.join(', ') } }, row: 0 }];
};

/** Says which sheets of a file are not read. */
export const sheetRemarks = (ignored: readonly string[], hidden: readonly string[]): LayoutRemark[] => [
  ...sheetsRemark('sheet-ignored', ignored),
  ...sheetsRemark('sheet-hidden', hidden),
];
