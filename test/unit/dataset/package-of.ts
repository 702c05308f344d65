import { folderOf } from './folder.js';

/** A package whose resources are these CSV texts. */
export const packageOf = (tables: Readonly<Record<string, string>>): string =>
  folderOf({
    ...Object.fromEntries(Object.entries(tables).map(([name, text]) => [`${name}.csv`, text])),
    'datapackage.json': JSON.stringify({
      name: 'test',
      resources: Object.keys(tables).map((name) => ({ name, path: `${name}.csv` })),
    }),
  });
