import { readMoney, rounded } from '../../../../codes/cell/read-money.js';
import type { Reading, Remark } from '../../../../codes/cell/reading.js';
import type { FindingCode } from '../finding/finding-codes.js';
import type { CellCheck } from './cell-check.js';

/** Yuan a year. The largest enterprise of the world earns some 5 × 10¹². */
const beyondAnyEnterprise = 1e13;

export const checkMoney: CellCheck = ({ text, matched }) => {
  const { money } = matched.unit;
  const reading: Reading<number, FindingCode> = readMoney(text, money);
  const { value } = reading;
  if (value === undefined) return reading;
  const number = rounded(value / money.yuan);
  const doubts: Remark<FindingCode>[] = [];
  if (value < 0 && matched.column.name !== 'revenue_cny') return { remarks: [{ code: 'number-negative' }] };
  if (value < 0) doubts.push({ code: 'revenue-negative', parameters: { number } });
  if (value > beyondAnyEnterprise)
    doubts.push({
      code: 'revenue-unit',
      parameters: { given: number, unit: money.name, number: rounded(number / money.yuan) },
    });
  return doubts.length === 0 ? reading : { value, remarks: [...reading.remarks, ...doubts] };
};
