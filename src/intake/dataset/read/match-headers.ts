import type { Column, Resource } from '../../../../graph/model-types.js';
import type { Remark } from '../../../codes/reading.js';
import { type ColumnUnit, columnUnit } from './column-unit.js';
import { headerKey } from './header-key.js';

/** Column of the file that is read, with its column of the resource. */
export interface MatchedColumn {
  /** Place in a record. */
  readonly at: number;
  /** File's own header. */
  readonly header: string;
  readonly column: Column;
  readonly unit: ColumnUnit;
}

type HeaderCode = 'header-alias' | 'header-unknown' | 'header-personal' | 'header-twice' | 'header-unit';

export interface HeaderMatch {
  readonly columns: readonly MatchedColumn[];
  readonly remarks: readonly (Remark<HeaderCode> & { readonly header: string })[];
}

/** Persons are no subject of this graph: their columns are named and never read. */
const personal =
  /法定代表人|法人代表|^法人$|联系人|联系方式|电话|手机|传真|邮箱|邮件|身份证|微信|qq|负责人|经办人|填报人|phone|mobile|telephone|email|contact|legalrep|fax/;

const chinese = /[\u4e00-\u9fff]/;

/** Picks the name by which a reader of the findings knows the column, in the script of the file's header. */
const shownName = (column: Column, header: string, bracketed: string): string => {
  if (!chinese.test(header) || column.headers.length === 0) return column.name;
  return `${column.headers[0]}${bracketed === '' ? '' : `(${bracketed})`}`;
};

const columnsByKey = (resource: Resource): Map<string, Column> => {
  const byKey = new Map<string, Column>();
  for (const column of resource.columns)
    for (const name of [column.name, ...column.headers]) {
      const { base } = headerKey(name);
      if (!byKey.has(base)) byKey.set(base, column);
    }
  return byKey;
};

/** True of a column of regions whose header says that it holds names of cities. */
export const isCityName = ({ column, header }: Pick<MatchedColumn, 'column' | 'header'>): boolean =>
  column.type === 'region' && /城市|city$/i.test(header);

const aliasRemark = (column: Column, header: string, bracketed: string): HeaderMatch['remarks'][number][] => {
  const shown = shownName(column, header, bracketed);
  if (header === shown || header === column.name) return [];
  const reason = isCityName({ column, header }) ? { zh: '（按名称）', en: ' (by name)' } : { zh: '', en: '' };
  return [{ code: 'header-alias', header, parameters: { name: shown, reason } }];
};

/** Matches headers with the columns of a resource; every other header is remarked once. */
export const matchHeaders = (headers: readonly string[], resource: Resource): HeaderMatch => {
  const byKey = columnsByKey(resource);
  const columns: MatchedColumn[] = [];
  const remarks: HeaderMatch['remarks'][number][] = [];
  const taken = new Set<Column>();
  const matchOne = (header: string, at: number): void => {
    const { base, bracketed } = headerKey(header);
    if (base === '') return;
    const column = byKey.get(base);
    if (personal.test(base) && !column) remarks.push({ code: 'header-personal', header });
    else if (!column) remarks.push({ code: 'header-unknown', header });
    else if (taken.has(column))
      remarks.push({ code: 'header-twice', header, parameters: { name: column.name } });
    else {
      const unit = columnUnit(column, bracketed);
      if (!unit) return void remarks.push({ code: 'header-unit', header, parameters: { unit: bracketed } });
      taken.add(column);
      columns.push({ at, header, column, unit });
      remarks.push(...aliasRemark(column, header, bracketed));
    }
  };
  headers.forEach(matchOne);
  return { columns, remarks };
};

/** Columns without which a table cannot be read. An enterprise without a region is taken and said. */
export const missingColumns = (match: HeaderMatch, resource: Resource): Column[] => {
  const matched = new Set(match.columns.map(({ column }) => column));
  return resource.columns.filter(
    (column) =>
      column.required &&
      !matched.has(column) &&
      !(resource.name === 'enterprises' && column.type === 'region'),
  );
};
