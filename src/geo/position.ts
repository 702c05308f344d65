/** Point on the sphere, degrees; longitude east, latitude north. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}
