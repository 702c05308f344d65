import type { UsedSetting } from './basis.type.js';

type Scalar = string | number | boolean | null | undefined;
export interface Settings {
  readonly [name: string]: Scalar | readonly Scalar[] | Settings;
}

/** Lists the settings of an answer, one entry a value, by the name of the argument: `thresholds.concentration`, 0.25. */
export const usedSettings = (settings: Settings, prefix = ''): UsedSetting[] =>
  Object.entries(settings).flatMap(([key, value]) => {
    const name = `${prefix}${key}`;
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) return value.length === 0 ? [] : [{ name, value: value.join(', ') }];
    if (typeof value === 'object') return usedSettings(value as Settings, `${name}.`);
    return [{ name, value: String(value) }];
  });
