import type { Column, Resource } from '../../../../graph/model-types.js';
import type { Remark } from '../../../codes/cell/reading.js';
import { type ColumnUnit, columnUnit } from './column-unit.js';
import { headerKey } from './header-key.js';
import { headerNotKept } from './header-not-kept.js';
import { choiceKey } from './table/choice-key.js';
import type { ColumnChoices } from './table/column-choices.js';

/** Column of the file that is read, with its column of the resource. */
export interface MatchedColumn {
  /** Place in a record. */
  readonly at: number;
  /** File's own header. */
  readonly header: string;
  readonly column: Column;
  readonly unit: ColumnUnit;
}

type HeaderCode =
  | 'header-alias'
  | 'header-unknown'
  | 'header-not-kept'
  | 'header-left-out'
  | 'header-personal'
  | 'header-twice'
  | 'header-unit';

export interface HeaderMatch {
  readonly columns: readonly MatchedColumn[];
  readonly remarks: readonly (Remark<HeaderCode> & { readonly header: string })[];
}

/** Persons are no subject of this graph: their columns are named and never read. */
const personal =
  /法定代表人|法人代表|^法人$|联系人|联系方式|电话|手机|传真|邮箱|邮件|身份证|微信|qq|负责人|经办人|填报人|phone|mobile|telephone|email|contact|legalrep|fax/;

const noChoices: ColumnChoices = new Map();

const chinese = /[\u4e00-\u9fff]/;

/** Picks the name by which a reader of the findings knows the column, in the script of the file's header. */
const shownName = (column: Column, header: string, bracketed: string): string => {
  if (!chinese.test(header) || column.headers.length === 0) return column.name;
  return `${column.headers[0]}${bracketed === '' ? '' : `(${bracketed})`}`;
};

interface Named {
  readonly column: Column;
  /** Place of the name among the column's names: the earlier one is preferred where a file holds several. */
  readonly rank: number;
}

const columnsByKey = (resource: Resource): Map<string, Named> => {
  const byKey = new Map<string, Named>();
  for (const column of resource.columns)
    for (const [rank, name] of [column.name, ...column.headers].entries()) {
      const { base } = headerKey(name);
      if (!byKey.has(base)) byKey.set(base, { column, rank });
    }
  return byKey;
};

/** True of a column of regions whose header says that it holds names of cities. */
const isCityName = ({ column, header }: Pick<MatchedColumn, 'column' | 'header'>): boolean =>
  column.type === 'region' && /城市|city$/i.test(header);

const aliasRemark = (column: Column, header: string, bracketed: string): HeaderMatch['remarks'][number][] => {
  const shown = shownName(column, header, bracketed);
  if (header === shown || header === column.name) return [];
  const reason = isCityName({ column, header }) ? { zh: '（按名称）', en: ' (by name)' } : { zh: '', en: '' };
  return [{ code: 'header-alias', header, parameters: { name: shown, reason } }];
};

interface Candidate extends MatchedColumn {
  readonly bracketed: string;
  readonly rank: number;
}

/** The candidate of each column that stands for it: the preferred name, of equals the first. */
const preferred = (candidates: readonly Candidate[]): ReadonlySet<Candidate> => {
  const best = new Map<Column, Candidate>();
  for (const candidate of candidates) {
    const other = best.get(candidate.column);
    if (other === undefined || candidate.rank < other.rank) best.set(candidate.column, candidate);
  }
  return new Set(best.values());
};

type HeaderRemark = HeaderMatch['remarks'][number];

/** Why a header is no column of the resource. */
const unmatched = (header: string, base: string): HeaderRemark => {
  if (personal.test(base)) return { code: 'header-personal', header };
  const reason = headerNotKept(base);
  return reason
    ? { code: 'header-not-kept', header, parameters: { reason } }
    : { code: 'header-unknown', header };
};

/** A column that is not to be read keeps the reason that is known for it. */
const leftOut = (header: string, base: string): HeaderRemark =>
  headerNotKept(base) ? unmatched(header, base) : { code: 'header-left-out', header };

/** A column that the caller names for a header comes before every other. */
const chosenColumn = (choice: string | undefined, resource: Resource): Named | undefined => {
  const column = resource.columns.find(({ name }) => name === choice);
  return column && { column, rank: -1 };
};

/**
 * Matches headers with the columns of a resource, by the choices of the caller first; every other header is remarked
 * once.
 */
export const matchHeaders = (
  headers: readonly string[],
  resource: Resource,
  choices: ColumnChoices = noChoices,
): HeaderMatch => {
  const byKey = columnsByKey(resource);
  const read = headers.map((header, at): Candidate | HeaderRemark | undefined => {
    const { base, bracketed } = headerKey(header);
    if (base === '') return undefined;
    const choice = choices.get(choiceKey(header)) ?? choices.get(base);
    if (choice === '') return leftOut(header, base);
    const named = chosenColumn(choice, resource) ?? byKey.get(base);
    if (named === undefined) return unmatched(header, base);
    const unit = columnUnit(named.column, bracketed);
    return unit
      ? { at, header, bracketed, unit, ...named }
      : { code: 'header-unit', header, parameters: { unit: bracketed } };
  });
  const candidates = read.filter((one): one is Candidate => one !== undefined && 'column' in one);
  const chosen = preferred(candidates);
  const remarks = read.flatMap((one): readonly HeaderRemark[] => {
    if (one === undefined) return [];
    if (!('column' in one)) return [one];
    const { header, column, bracketed } = one;
    if (chosen.has(one)) return aliasRemark(column, header, bracketed);
    return [{ code: 'header-twice', header, parameters: { name: column.name } }];
  });
  const columns = [...chosen].map(({ at, header, column, unit }) => ({ at, header, column, unit }));
  return { columns: columns.sort((a, b) => a.at - b.at), remarks };
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
