import type { RegionChange } from './place/region-change.js';
import { regionShortName } from './region-short-name.js';

/** Properties by which a region is found. */
export interface IndexedRegion {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly level: string;
  readonly parent?: string;
  readonly formerNames?: readonly string[];
  readonly formerCodes?: readonly string[];
  /** Day of the edition that it stands in, ISO. */
  readonly asOf?: string;
}

const none: readonly never[] = [];

const push = <Value>(map: Map<string, Value[]>, key: string | undefined, value: Value): void => {
  if (!key) return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

/** 伊犁哈萨克自治州 → 伊犁哈萨克; undefined for what is not autonomous. */
const withoutAutonomy = (name: string): string | undefined => name.match(/^(.{3,})自治[州县旗区]$/)?.[1];

const newestFirst = (a: RegionChange, b: RegionChange): number =>
  (b.until ?? '').localeCompare(a.until ?? '');

/** Regions by code, name, short name, former name and former code. A later region of the same code takes its place. */
export class RegionIndex<Region extends IndexedRegion = IndexedRegion> {
  readonly #byCode = new Map<string, Region>();
  readonly #codesByName = new Map<string, string[]>();
  readonly #codesByShortName = new Map<string, string[]>();
  readonly #codesByFormer = new Map<string, string[]>();

  readonly #changes = new Map<string, RegionChange[]>();

  constructor(regions: Iterable<Region> = [], changes: Iterable<RegionChange> = []) {
    for (const region of regions) this.add(region);
    for (const change of changes) this.addChange(change);
  }

  add(region: Region): void {
    const { code } = region;
    this.#byCode.set(code, region);
    push(this.#codesByName, region.name, code);
    for (const name of [region.name, region.nameEn]) push(this.#codesByName, name?.toLowerCase(), code);
    for (const short of [regionShortName(region.name), withoutAutonomy(region.name)])
      push(this.#codesByShortName, short, code);
    for (const former of [...(region.formerNames ?? none), ...(region.formerCodes ?? none)])
      push(this.#codesByFormer, former, code);
  }

  addChange(change: RegionChange): void {
    for (const key of [change.name, change.code]) push(this.#changes, key, change);
  }

  /** Changes of what bore this name or code, the latest first. */
  changesOf(nameOrCode: string): RegionChange[] {
    return (this.#changes.get(nameOrCode) ?? []).toSorted(newestFirst);
  }

  byCode(code: string): Region | undefined {
    return this.#byCode.get(code);
  }

  /** Regions that bear exactly this name (Chinese as written, English in any case). */
  byName(name: string): Region[] {
    return this.#of(this.#codesByName.get(name) ?? this.#codesByName.get(name.toLowerCase()));
  }

  /** Regions whose name without 省, 市, 县 … is this. */
  byShortName(name: string): Region[] {
    return this.#of(this.#codesByShortName.get(name));
  }

  /** Regions that bore this name or code before. */
  byFormer(nameOrCode: string): Region[] {
    return this.#of(this.#codesByFormer.get(nameOrCode));
  }

  /** Lists the region and its containers, innermost first. */
  path(code: string): Region[] {
    const path: Region[] = [];
    for (
      let region = this.byCode(code);
      region && !path.includes(region);
      region = region.parent ? this.byCode(region.parent) : undefined
    )
      path.push(region);
    return path;
  }

  #of(codes: readonly string[] | undefined): Region[] {
    return (codes ?? none).map((code) => this.#byCode.get(code)).filter((region) => region !== undefined);
  }
}
