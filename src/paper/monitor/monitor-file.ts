import { parkByCode } from '../../facts/place/place.repository.js';
import { findParkMonitor } from '../../facts/policy/monitor/find-park-monitor.js';
import type { ParkMonitorInput } from '../../facts/policy/monitor/park-monitor.input.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { type DocumentFile, workbookType } from '../list-file/export-list.js';
import { nameIn } from '../list-file/names.js';
import { monitorPage } from './monitor-page.js';
import { monitorWorkbook } from './monitor-workbook.js';

export const monitorFormats = ['html', 'xlsx'] as const;
export type MonitorFormat = (typeof monitorFormats)[number];

/** Makes the figures of a park one printable page or a workbook. Throws InputError, UnknownName. */
export const monitorFile = async (
  context: RequestContext,
  input: ParkMonitorInput,
  format: MonitorFormat,
): Promise<DocumentFile> => {
  const report = await findParkMonitor(context, input);
  const park = nameIn(await loadOne(context, parkByCode, input.park), context.language) ?? input.park;
  const name = `${park} ${{ zh: '监测', en: 'figures' }[context.language]}.${format}`;
  const paper = { park, report };
  return format === 'html'
    ? { name, type: 'text/html; charset=utf-8', body: monitorPage(paper, context.language) }
    : { name, type: workbookType, body: await monitorWorkbook(paper, context.language) };
};
