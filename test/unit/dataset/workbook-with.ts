import { zipOf } from './zip.js';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Sheet of a workbook, its rows from the first on. */
interface Content {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
}

const cellOf = (value: string | number, at: number, row: number): string => {
  const place = `${String.fromCharCode(65 + at)}${row}`;
  if (value === '') return '';
  return typeof value === 'number'
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
};

const sheetOf = ({ rows, merged = [] }: Content): string => {
  const data = rows.map(
    (cells, at) => `<row r="${at + 1}">${cells.map((cell, x) => cellOf(cell, x, at + 1)).join('')}</row>`,
  );
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet><sheetData>${data.join('')}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`;
};

/** A workbook of these sheets. */
export const workbookWith = (sheets: Readonly<Record<string, Content>>): Buffer => {
  const names = Object.keys(sheets);
  const tabs = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"${sheets[name]?.hidden ? ' state="hidden"' : ''}/>`,
  );
  const links = names.map(
    (_, at) =>
      `<Relationship Id="r${at + 1}" Type="${relations}/worksheet" Target="worksheets/s${at + 1}.xml"/>`,
  );
  return zipOf({
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((sheet, at) => [`xl/worksheets/s${at + 1}.xml`, sheetOf(sheet)]),
    ),
  });
};
