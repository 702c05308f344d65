import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** Sheet to be printed and filtered: its name and its extent, the row of headers among its rows. */
export interface PrintedSheet {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
}

const worksheet = 'xl/worksheets/sheet{id}.xml';
const book = 'xl/workbook.xml';

const inserted = (
  xml: string,
  markup: string,
  file: typeof worksheet | typeof book,
  parent: string,
): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(file, parent) ?? [], parent);

/** Filters stand over the headers, and reach to the last row. */
const filterRange = ({ columns, rows }: PrintedSheet): string =>
  `A1:${getCellAddress(Math.max(rows - 1, 0), Math.max(columns - 1, 0))}`;

/** As wide as the paper, as long as it takes. */
const fitted = (xml: string, sheet: PrintedSheet): string => {
  const wide = xml.replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
  const filtered = inserted(wide, `<autoFilter ref="${filterRange(sheet)}"/>`, worksheet, 'worksheet');
  return inserted(filtered, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', worksheet, 'worksheet');
};

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The row of headers is printed on every page. */
const titles = ({ name }: PrintedSheet, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sanitizeTextContent(`${quoted(name)}!$1:$1`)}</definedName>`;

/** Makes the sheets of a workbook ready to be printed on A4 across, and to be filtered. */
export const printFeature = (sheets: readonly PrintedSheet[]): Feature<Buffer> => ({
  files: {
    transform: {
      [worksheet]: {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          return sheet ? fitted(xml, sheet) : xml;
        },
      },
      [book]: {
        transform: (xml) =>
          inserted(xml, `<definedNames>${sheets.map(titles).join('')}</definedNames>`, book, 'workbook'),
      },
    },
  },
});
