import type { Language } from '../../codes/language.js';
import type { MonitorSeries, MonitorTarget } from '../../facts/policy/monitor/park-monitor.type.js';
import type { Metric } from '../../facts/policy/target/metric.type.js';
import { dimensionWords } from './monitor-words.js';

/** Name of a metric in a language. */
export const metricName = ({ name, nameEn }: Metric, language: Language): string =>
  (language === 'en' ? nameEn : null) ?? name;

/** Dimension of a series in words; empty where the metric has none. */
export const dimensionOf = ({ metric: { dimension } }: MonitorSeries, language: Language): string =>
  (dimension && dimensionWords[dimension]?.[language]) ?? '';

/** Writes a change as a percentage with its sign; null where it is not known. */
export const changeText = (change: number | null): string | null =>
  change === null ? null : `${change > 0 ? '+' : ''}${(change * 100).toFixed(1)}%`;

const dueText = (due: number | string | null): string => (due === null ? '' : ` ${due}`);

/** Writes a target of a document: PK24, the number, the year it is due. */
export const targetText = ({ policyCode, target, due }: MonitorTarget): string =>
  `${policyCode}${dueText(due)}: ${[target].flat().join('–')}`;

/** Writes a value for people: 万 and 亿 of yuan in Chinese, thousands parted in English. */
export const valueText = (value: number, unit: string, language: Language): string => {
  const digits = (number: number): string => number.toLocaleString('en-US', { maximumFractionDigits: 2 });
  if (language === 'en' || unit !== '元') return `${digits(value)} ${unit}`;
  if (Math.abs(value) >= 1e8) return `${digits(value / 1e8)}亿元`;
  return Math.abs(value) >= 1e4 ? `${digits(value / 1e4)}万元` : `${digits(value)}元`;
};
