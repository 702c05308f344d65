import type { Readable } from 'node:stream';
import { parseXmlWhole } from './parse-xml.js';

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const isDateFormat = (format: string): boolean =>
  /[ymdhs年月日]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));

/** Reads which cell styles (by their index) show a number as a date. */
export const readDateStyles = async (stylesheet: Readable): Promise<boolean[]> => {
  const custom = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await parseXmlWhole(stylesheet, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) {
        const id = Number(attributes.numFmtId ?? 0);
        const format = custom.get(id);
        styles.push(format === undefined ? isBuiltInDate(id) : isDateFormat(format));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
};
