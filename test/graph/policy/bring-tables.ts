import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { openTestStore } from '../test-server.js';

const writeFiles = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};

/**
 * Imports tables, of CSV lines by the name of their resource, and rule files by their names, through a store that is
 * closed then; throws where a row is refused.
 */
export const bringTables = async (
  tables: Readonly<Record<string, readonly string[]>>,
  rules: Readonly<Record<string, string>> = {},
  store = openTestStore(),
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-tables-'));
  for (const [name, lines] of Object.entries(tables))
    writeFileSync(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
  writeFiles(folder, rules);
  const ruleFiles = Object.keys(rules);
  const resources = [
    ...Object.keys(tables).map((name) => ({ name, path: `${name}.csv` })),
    ...(ruleFiles.length > 0 ? [{ name: 'policy_rules', path: ruleFiles }] : []),
  ];
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: 'office', sources: [{ title: '示例' }], resources }),
  );
  const findings: string[] = [];
  const { rejected } = await importSources(
    store,
    [join(folder, 'datapackage.json')],
    { language: 'en' },
    { finding: ({ message }) => findings.push(message), progress: () => undefined },
  );
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  if (rejected > 0) throw new Error(findings.join('\n'));
};
