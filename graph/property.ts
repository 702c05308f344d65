import type { Property } from './model-types.js';

export const text = (means: string): Property => ({ type: 'string', means });
export const list = (means: string): Property => ({ type: 'string[]', means });
export const integer = (means: string): Property => ({ type: 'integer', means });
export const float = (means: string): Property => ({ type: 'float', means });
export const flag = (means: string): Property => ({ type: 'boolean', means });
export const point = (means: string): Property => ({ type: 'point', means });
