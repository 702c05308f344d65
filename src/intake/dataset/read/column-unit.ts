import type { Column } from '../../../../graph/model-types.js';
import { type MoneyUnit, moneyUnit, yuanUnit } from '../../../codes/cell/read-money.js';

/** Unit of a cell without a unit of its own: yuan for money, else the stored unit. */
export interface ColumnUnit {
  readonly money: MoneyUnit;
  readonly factor: number;
}

const factors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  count: {
    人: 1,
    名: 1,
    个: 1,
    位: 1,
    家: 1,
    户: 1,
    万人: 1e4,
    千人: 1e3,
    百人: 100,
    persons: 1,
    people: 1,
    单位人: 1,
  },
  share: { '%': 0.01, 百分比: 0.01, '‰': 0.001 },
  area_ha: {
    公顷: 1,
    ha: 1,
    hm2: 1,
    平方公里: 100,
    平方千米: 100,
    km2: 100,
    'km²': 100,
    亩: 1 / 15,
    万亩: 1e4 / 15,
  },
};

const noUnit: ColumnUnit = { money: yuanUnit, factor: 1 };

export const factorsOf = (column: Column): Readonly<Record<string, number>> =>
  factors[column.name] ?? factors[column.type] ?? {};

const trimUnit = (bracketed: string): string => bracketed.replace(/^单位:?/, '');

/**
 * Finds the unit that a header's brackets name for a column; undefined where they name a unit that cannot be used.
 */
export const columnUnit = (column: Column, bracketed: string): ColumnUnit | undefined => {
  if (bracketed === '') return noUnit;
  const unit = trimUnit(bracketed);
  if (column.type === 'money' || column.type === 'amount') {
    const money = moneyUnit(unit);
    return money && { money, factor: 1 };
  }
  const factor = factorsOf(column)[unit.toLowerCase()];
  if (factor !== undefined) return { money: yuanUnit, factor };
  return column.type === 'share' || column.type === 'number' ? undefined : noUnit;
};
