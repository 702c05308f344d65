import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** Values to choose from in the cells of a column, counted from 0, under the row of headers. */
export interface DropDown {
  readonly column: number;
  readonly choices: readonly string[];
}

/** Rows that have the drop-down, more than a list may bring back. */
const lastRow = 20_000;
const worksheet = 'xl/worksheets/sheet{id}.xml';

/** Another value is let through with a warning: what is not allowed is told when the file is brought back. */
const validation = ({ column, choices }: DropDown): string => {
  const range = `${getCellAddress(1, column)}:${getCellAddress(lastRow, column)}`;
  const list = sanitizeTextContent(`"${choices.join(',')}"`);
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${list}</formula1></dataValidation>`;
};

/** Puts drop-downs into the sheets of a workbook, a list of them a sheet. */
export const dropDownFeature = (sheets: readonly (readonly DropDown[])[]): Feature<Buffer> => ({
  files: {
    transform: {
      [worksheet]: {
        transform: (xml, _options, { sheetIndex }) => {
          const own = sheets[sheetIndex] ?? [];
          if (own.length === 0) return xml;
          const markup = `<dataValidations count="${own.length}">${own.map(validation).join('')}</dataValidations>`;
          const order = getOrderOfSiblings(worksheet, 'worksheet') ?? [];
          return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
        },
      },
    },
  },
});
