import type { Column, ColumnType, Resource } from '../../graph/model-types.js';

/** Dates stay strings because a source may know the year alone; lists are separated by `;` inside a string. */
const fieldTypes: Partial<Record<ColumnType, string>> = {
  money: 'number',
  amount: 'number',
  number: 'number',
  share: 'number',
  longitude: 'number',
  latitude: 'number',
  count: 'integer',
  year: 'integer',
  flag: 'boolean',
};

const ranges: Partial<Record<ColumnType, object>> = {
  share: { minimum: 0, maximum: 1 },
  longitude: { minimum: -180, maximum: 180 },
  latitude: { minimum: -90, maximum: 90 },
  date: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
};

const constraints = (column: Column): object => ({
  ...(column.required ? { required: true } : {}),
  ...(column.choices ? { enum: column.choices } : {}),
  ...ranges[column.type],
});

const field = (column: Column): object => ({
  name: column.name,
  type: fieldTypes[column.type] ?? 'string',
  title: column.headers[0] ?? column.name,
  description: column.means,
  constraints: constraints(column),
});

/** A sector is known by classification and code together, which the columns of one reference do not say. */
const foreignKeysOf = (columns: readonly Column[], resource: Resource, present: ReadonlySet<string>) =>
  columns
    .filter(
      ({ type, refers }) =>
        type === 'reference' && refers !== undefined && refers !== 'sectors' && present.has(refers),
    )
    .map(({ name, refers }) => ({
      fields: name,
      reference: {
        resource: refers === resource.name ? '' : refers,
        fields: refers === 'enterprises' ? 'id' : 'code',
      },
    }));

/** Table Schema of the columns that a file has, for the resources that stand beside it in the package. */
export const tableSchema = (resource: Resource, header: readonly string[], present: ReadonlySet<string>) => {
  const columns = header.map((name) => {
    const known = resource.columns.find((column) => column.name === name);
    if (!known) throw new Error(`${resource.name}: no column ${name} in the model`);
    return known;
  });
  const isKeyKnown = resource.key.every(
    (name) => name === 'id' || columns.some((column) => column.name === name && column.required),
  );
  const foreignKeys = foreignKeysOf(columns, resource, present);
  return {
    fields: columns.map(field),
    missingValues: [''],
    ...(isKeyKnown ? { primaryKey: resource.key } : {}),
    // The standard's own schema refuses an empty list.
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
};
