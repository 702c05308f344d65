// Refuses a runtime dependency, direct or brought along, whose licence would bind whoever takes this product: what
// `npm sbom` lists without development dependencies must be under permissive licences.
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** True of a workspace, which is this product’s own. */
  readonly link?: boolean;
}

/** Permissive licences by their SPDX identifiers. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EDL-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that name no identifier of SPDX: read in their own licence file, for this version alone. */
const readByHand: Readonly<Record<string, string>> = {
  'arc@0.2.0': 'BSD-2-Clause',
  'splaytree-ts@1.0.2': 'BSD-3-Clause',
};

/** The one exception to permissive terms: used unmodified, in a thread of its own, and named in NOTICE. */
const excepted: Readonly<Record<string, string>> = { 'elkjs@0.12.0': 'EPL-2.0 OR GPL-3.0-or-later' };

/** Whether an expression lets one choose permissive terms: any side of OR, every side of AND. */
const isPermissive = (expression: string): boolean => {
  const terms = expression.replace(/^\((.*)\)$/, '$1');
  if (terms.includes(' OR ')) return terms.split(' OR ').some(isPermissive);
  if (terms.includes(' AND ')) return terms.split(' AND ').every(isPermissive);
  return permissive.has(terms.trim());
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const refused = Object.entries(packages)
  .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
  .map(([path, { version, license }]) => {
    const name = `${path.replace(/^.*node_modules\//, '')}@${version}`;
    return { name, licence: readByHand[name] ?? license ?? 'none named' };
  })
  .filter(({ name, licence }) => excepted[name] !== licence && !isPermissive(licence));
for (const { name, licence } of refused) console.error(`${name}: ${licence} is no permissive licence`);
process.exit(refused.length === 0 ? 0 : 1);
