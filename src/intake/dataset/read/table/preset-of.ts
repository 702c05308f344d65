import { type Preset, presets } from '../../../../../graph/presets.js';
import { choiceKey } from './choice-key.js';
import type { ColumnWish } from './column-choices.js';

/** Finds the preset by which headers are read: the one that was named, else the one whose signature they hold. */
export const presetOf = (headers: readonly string[], { preset }: ColumnWish): Preset | undefined => {
  if (preset) return preset;
  const keys = new Set(headers.map(choiceKey));
  return presets.find(({ signature }) => signature.every((header) => keys.has(choiceKey(header))));
};
