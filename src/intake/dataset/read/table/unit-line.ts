import { withoutBlanks } from '../../../../codes/blanks.js';
import { moneyUnit } from '../../../../codes/cell/read-money.js';
import { halfWidth } from '../../../../codes/half-width.js';
import { cellText } from '../../../../sheet/read/cell.js';
import type { RawRecord } from '../../../../sheet/read/table.js';

/** Unit of money that a line above a table states for all of it. */
export interface UnitLine {
  readonly row: number;
  readonly unit: string;
}

const stated = /(?:^|[^填报主管编制审核发布])(?:金额|货币|计量)?单位(?:均?为|:)?:?([^:，,;、/)\s]{1,8})/;

const unitOf = (text: string): string | undefined => {
  const unit = withoutBlanks(halfWidth(text)).match(stated)?.[1];
  const bare = unit?.replace(/^人民币/, '');
  return bare && moneyUnit(bare) ? bare : undefined;
};

/** Finds a line such as 单位：万元 among the rows above a header. */
export const findUnitLine = (above: readonly RawRecord[]): UnitLine | undefined => {
  for (const { row, cells } of above)
    for (const cell of cells) {
      const unit = unitOf(cellText(cell));
      if (unit !== undefined) return { row, unit };
    }
  return undefined;
};
