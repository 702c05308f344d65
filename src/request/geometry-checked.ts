import { GeometryError } from '../geo/geometry-error.js';
import { InputError } from './errors.js';

/** Runs a check of geometry and turns its refusal into an InputError of the argument. */
export const geometryChecked = <T>(check: () => T): T => {
  try {
    return check();
  } catch (error) {
    if (error instanceof GeometryError) throw new InputError(error.place, error.given, error.allowed);
    throw error;
  }
};
