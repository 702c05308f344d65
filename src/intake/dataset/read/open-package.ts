import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Resource } from '../../../../graph/model-types.js';
import { resources } from '../../../../graph/resources.js';
import type { CsvDialect } from '../../../sheet/read/open-csv.js';
import { openTable } from '../../../sheet/read/open-table.js';
import { ReadFault } from '../../../sheet/read/read-fault.js';
import { type Origin, type Sampling, samplings } from '../check/checked-row.js';
import type { PackageDescriptor, ResourceDescriptor, SourceDescriptor } from './descriptor.js';
import { detectKind } from './detect-kind.js';
import { isChineseName } from './is-chinese-name.js';
import { isRuleFile, openRuleFiles } from './open-rule-files.js';
import { packagePath } from './package-path.js';
import { readDescriptor } from './read-descriptor.js';
import type { Source, SourceNote, SourceTable } from './source-table.js';

const largestAttachment = 32 * 1024 ** 2;

const nameSources = (sources: readonly SourceDescriptor[] | undefined): string =>
  (sources ?? [])
    .map((source) => source.title ?? source.path ?? '')
    .filter((title) => title !== '')
    .join('; ');

const dialectOf = (resource: ResourceDescriptor): CsvDialect => {
  const dialect = typeof resource.dialect === 'object' ? resource.dialect : {};
  const fields = typeof resource.schema === 'object' ? resource.schema.fields : undefined;
  return {
    encoding: resource.encoding,
    delimiter: dialect.delimiter,
    quoteChar: dialect.quoteChar,
    escapeChar: dialect.escapeChar,
    commentChar: dialect.commentChar,
    skipInitialSpace: dialect.skipInitialSpace,
    fieldNames: dialect.header === false ? fields?.map(({ name }) => name) : undefined,
  };
};

const missingOf = (resource: ResourceDescriptor): Set<string> => {
  const values = typeof resource.schema === 'object' ? resource.schema.missingValues : undefined;
  return new Set(
    (values ?? []).map((value) =>
      typeof value === 'string' ? value : String((value as { value?: unknown }).value ?? ''),
    ),
  );
};

const inlineData = (resource: ResourceDescriptor): ReadFault =>
  new ReadFault('file-kind', {
    reason: {
      zh: `资源${resource.name}没有path；写在描述里的数据不予读取`,
      en: `resource ${resource.name} has no path; data inside the descriptor is not read`,
    },
  });

const pathsOf = (resource: ResourceDescriptor): readonly string[] => {
  if (resource.path === undefined) throw inlineData(resource);
  return typeof resource.path === 'string' ? [resource.path] : resource.path;
};

const readAttachment = (folder: string, path: string): string => {
  const file = packagePath(folder, path);
  if (statSync(file).size > largestAttachment)
    throw new ReadFault('file-unreadable', { reason: { zh: '文件过大', en: 'the file is too large' } });
  return readFileSync(file, 'utf8');
};

/** The table that a resource holds: the one of its name, of a Chinese name the one that its headers fit. */
const kindOf = async (folder: string, resource: ResourceDescriptor): Promise<Resource | undefined> => {
  const named = resources.find(({ name, title }) => name === resource.name || title === resource.name);
  const [file] = typeof resource.path === 'string' ? [resource.path] : (resource.path ?? []);
  if (named || file === undefined || !isChineseName(resource.name)) return named;
  try {
    const { headers } = await openTable(packagePath(folder, file), dialectOf(resource));
    return detectKind(headers, resource.name);
  } catch (error) {
    if (error instanceof ReadFault) return undefined;
    throw error;
  }
};

/** Rule files of a package are one table, a row a file. */
const ruleTable = (
  resource: Resource,
  source: string,
  file: string,
  paths: () => readonly string[],
): SourceTable => ({
  resource,
  file,
  open: async () => openRuleFiles(paths()),
  missingValues: new Set(),
  source,
});

const tablesOf = (
  folder: string,
  descriptor: PackageDescriptor,
  resource: ResourceDescriptor,
  match: Resource | undefined,
): SourceTable[] => {
  if (!match) return [];
  const source = nameSources(resource.sources) || nameSources(descriptor.sources);
  const paths =
    resource.path === undefined && resource.data !== undefined ? [resource.name] : pathsOf(resource);
  if (paths.every(isRuleFile))
    return [ruleTable(match, source, resource.name, () => paths.map((file) => packagePath(folder, file)))];
  return paths.map((file) => ({
    resource: match,
    file,
    open: async () => {
      if (resource.path === undefined) throw inlineData(resource);
      return openTable(packagePath(folder, file), dialectOf(resource));
    },
    missingValues: missingOf(resource),
    source,
    attachment: (path) => readAttachment(folder, path),
  }));
};

const samplingOf = ({ sampling = 'SAMPLE' }: PackageDescriptor): Sampling => {
  const stated = samplings.find((one) => one === sampling);
  if (stated) return stated;
  throw new ReadFault('package-invalid', {
    reason: {
      zh: `sampling为${JSON.stringify(sampling)}；允许${samplings.join('、')}`,
      en: `sampling is ${JSON.stringify(sampling)}; allowed: ${samplings.join(', ')}`,
    },
  });
};

const contentLine = ({ title, path, license }: SourceDescriptor): string =>
  [title, path, license].filter((part) => part).join(' · ');

const originOf = (descriptor: PackageDescriptor, folder: string): Origin => ({
  name: descriptor.name ?? basename(resolve(folder)),
  kind: 'package',
  title: descriptor.title,
  path: descriptor.homepage ?? descriptor.sources?.find(({ path }) => path)?.path,
  licence: descriptor.licenses?.map((license) => license.title ?? license.name ?? '').join('; ') || undefined,
  contents: descriptor.sources?.map(contentLine),
  version: descriptor.version,
  sampling: samplingOf(descriptor),
});

const notesOf = (file: string, { name }: ResourceDescriptor, kind: Resource | undefined): SourceNote[] => {
  if (!kind) return [{ code: 'resource-unknown', file, value: name }];
  if (kind.name === name) return [];
  return [{ code: 'resource-by-headers', file, value: name, parameters: { name: kind.name } }];
};

/** Opens a data package by its descriptor: every resource that the graph knows, in the order of their references. */
export const openPackage = async (path: string): Promise<Source> => {
  const descriptor = await readDescriptor(path);
  const folder = dirname(path);
  const tables: SourceTable[] = [];
  const notes: SourceNote[] = [];
  for (const resource of descriptor.resources) {
    const kind = await kindOf(folder, resource);
    tables.push(...tablesOf(folder, descriptor, resource, kind));
    notes.push(...notesOf(basename(path), resource, kind));
  }
  return { origin: originOf(descriptor, folder), tables, notes };
};
