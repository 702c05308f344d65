import { GeometryError } from '../geo/geometry-error.js';
import { InputError } from './errors.js';

/** What a check of geometry gives; its refusal as one of an argument. */
export const geometryChecked = <T>(check: () => T): T => {
  try {
    return check();
  } catch (error) {
    if (error instanceof GeometryError) throw new InputError(error.place, error.given, error.allowed);
    throw error;
  }
};
