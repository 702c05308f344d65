import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Resource } from '../../graph/model-types.js';
import { resources } from '../../graph/resources.js';
import { type PackageDescription, packageDescriptions } from './package-descriptions.js';
import { tableSchema } from './table-schema.js';

const header = (path: string): string[] => parse(readFileSync(path), { to: 1, bom: true })[0] ?? [];

const describeResource = (folder: string, resource: Resource, present: ReadonlySet<string>) => ({
  name: resource.name,
  path: `${resource.name}.csv`,
  profile: 'tabular-data-resource',
  title: resource.title,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: tableSchema(resource, header(join(folder, `${resource.name}.csv`)), present),
});

/** Rule files of a package, whose worked cases stand beside them. */
const describeRules = (folder: string): object[] => {
  const rules = join(folder, 'rules');
  if (!existsSync(rules)) return [];
  const files = readdirSync(rules).filter((file) => /(?<!\.cases)\.yaml$/.test(file));
  const path = files.sort().map((file) => `rules/${file}`);
  return [
    {
      name: 'policy_rules',
      path,
      title: '政策规则',
      format: 'yaml',
      mediatype: 'application/yaml',
      encoding: 'utf-8',
    },
  ];
};

const describe = (folder: string, description: PackageDescription): object => {
  const tables = resources.filter(({ name }) => existsSync(join(folder, `${name}.csv`)));
  const present = new Set(tables.map(({ name }) => name));
  return {
    profile: existsSync(join(folder, 'rules')) ? 'data-package' : 'tabular-data-package',
    ...description,
    resources: [...tables.map((table) => describeResource(folder, table, present)), ...describeRules(folder)],
  };
};

for (const [name, description] of Object.entries(packageDescriptions)) {
  const folder = join('seed', name);
  writeFileSync(
    join(folder, 'datapackage.json'),
    `${JSON.stringify(describe(folder, description), null, 2)}\n`,
  );
}
