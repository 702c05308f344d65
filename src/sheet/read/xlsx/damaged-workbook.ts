import { ReadFault } from '../read-fault.js';

/** Refuses a workbook whose parts cannot be read. */
export const damagedWorkbook = (detail: string): ReadFault =>
  new ReadFault('file-unreadable', {
    reason: { zh: `工作簿内容损坏（${detail}）`, en: `the workbook is damaged (${detail})` },
  });
