import type { Language } from '../../codes/language.js';
import type { MonitorPoint, MonitorSeries } from '../../facts/policy/monitor/park-monitor.type.js';
import { Markup, markup } from '../brief/markup.js';
import { pageStyle } from '../brief/page-style.js';
import { changeText, dimensionOf, metricName, targetText, valueText } from './figure-text.js';
import type { MonitorPaper } from './monitor-paper.js';
import { words } from './monitor-words.js';

/** Last periods that have room on a sheet. */
const maxPeriods = 6;

/** Metrics that have room on a sheet; the workbook holds all. */
const maxMetrics = 24;

const cell = ({ value, partial }: MonitorPoint, unit: string, language: Language): Markup => {
  if (value !== null) return markup`<td class="number">${valueText(value, unit, language)}</td>`;
  const soFar = partial === null ? null : markup` <small>${valueText(partial, unit, language)}</small>`;
  return markup`<td class="number UNKNOWN">${words.notReported[language]}${soFar}</td>`;
};

const changeOf = ({ change }: MonitorSeries): string => changeText(change.onYear) ?? '–';

const row = (series: MonitorSeries, language: Language): Markup => {
  const { metric, points, targets } = series;
  const shown = points.slice(-maxPeriods);
  const periods = shown.map(({ period }) => period);
  const range = periods.length > 1 ? `${periods[0]} – ${periods.at(-1)}` : (periods[0] ?? '');
  return markup`<table><tr><th>${dimensionOf(series, language)} · ${metricName(metric, language)} <small>${range}</small></th>${periods.map((period) => markup`<th>${period}</th>`)}<th>${words.onYear[language]}</th><th>${words.targets[language]}</th></tr><tr><td></td>${shown.map((point) => cell(point, metric.unit, language))}<td class="number">${changeOf(series)}</td><td>${targets.map(targetText).join(' · ') || '–'}</td></tr></table>`;
};

/** Lays the figures of a park out as one printable page: no script, nothing from elsewhere. */
export const monitorPage = ({ park, report }: MonitorPaper, language: Language): string => {
  const { series, basis } = report;
  const rows = series.slice(0, maxMetrics).map((one) => row(one, language));
  const body = rows.length === 0 ? markup`<p>${words.nothing[language]}</p>` : markup`${rows}`;
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${park} · ${words.title[language]}</title><style>${new Markup(pageStyle)}</style></head>
<body><main><header><h1><small>${words.title[language]}</small>${park}</h1><p>${words.asOf[language]} ${basis.asOf ?? '–'}<br>${words.revision[language]} ${basis.graphRevision}</p></header>
${body}
<footer><p class="note">${words.notice[language]}</p></footer></main></body></html>
`.text;
};
