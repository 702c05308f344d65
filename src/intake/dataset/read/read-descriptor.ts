import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { projectRoot } from '../../../project-root.js';
import { ReadFault } from '../../../sheet/read/read-fault.js';
import type { PackageDescriptor } from './descriptor.js';
import { isChineseName } from './is-chinese-name.js';

const largest = 64 * 1024 ** 2;
const maxFaults = 20;

const profiles = ['data-package', 'tabular-data-package'] as const;
type Profile = (typeof profiles)[number];
const compiled = new Map<Profile, ValidateFunction>();

const validatorOf = (profile: Profile): ValidateFunction => {
  const cached = compiled.get(profile);
  if (cached) return cached;
  const path = join(projectRoot, 'src/intake/dataset/read/profiles', `${profile}.json`);
  const ajv = new Ajv04.default({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats.default(ajv as never);
  const validator = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  compiled.set(profile, validator);
  return validator;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const invalid = (zh: string, en: string): ReadFault =>
  new ReadFault('package-invalid', { reason: { zh, en } });

/** A resource may bear a Chinese name, which version 1 does not allow: its table is then told by its headers. */
const withPlainNames = (descriptor: Record<string, unknown>): Record<string, unknown> => {
  const { resources } = descriptor;
  if (!Array.isArray(resources)) return descriptor;
  const plain = (resource: unknown, at: number): unknown =>
    isObject(resource) && isChineseName(resource.name) ? { ...resource, name: `resource-${at}` } : resource;
  return { ...descriptor, resources: resources.map(plain) };
};

/** Version 2 loosens what version 1 asks of sources and contributors; what is left is held to version 1. */
const asVersion1 = (descriptor: Record<string, unknown>): Record<string, unknown> => {
  const isVersion2 = typeof descriptor.$schema === 'string' && descriptor.$schema.includes('/2.');
  if (!isVersion2) return descriptor;
  const { sources: _, contributors: __, ...rest } = descriptor;
  return rest;
};

const profileOf = (descriptor: Record<string, unknown>): Profile =>
  profiles.find((profile) => profile === descriptor.profile) ?? 'data-package';

const check = (descriptor: Record<string, unknown>): void => {
  const validate = validatorOf(profileOf(descriptor));
  if (validate(withPlainNames(asVersion1(descriptor)))) return;
  const faults = (validate.errors ?? [])
    .slice(0, maxFaults)
    .map((fault) => `${fault.instancePath || '/'} ${fault.message ?? ''}`);
  throw invalid(
    `不符合数据包标准：${faults.join('；')}`,
    `not valid by the Data Package standard: ${faults.join('; ')}`,
  );
};

const parse = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (isObject(value)) return value;
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    throw invalid(`不是JSON：${detail}`, `not JSON: ${detail}`);
  }
  throw invalid('不是一个JSON对象', 'not a JSON object');
};

/** Reads a `datapackage.json` and holds it to the standard's own JSON Schema. */
export const readDescriptor = async (path: string): Promise<PackageDescriptor> => {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile()) throw new ReadFault('file-missing', { path });
  if (status.size > largest) throw invalid('文件过大', 'the file is too large');
  const descriptor = parse(await readFile(path, 'utf8'));
  check(descriptor);
  return descriptor as unknown as PackageDescriptor;
};
