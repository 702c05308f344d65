import { readMoney } from '../../../../codes/cell/read-money.js';
import type { CellCheck } from './cell-check.js';

/** Reads money of a whole economy into yuan: of any size, and of either sign (stocks run down, value is lost). */
export const checkAmount: CellCheck = ({ text, matched }) => readMoney(text, matched.unit.money);
