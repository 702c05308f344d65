/** Box in degrees, its sides included. Where west exceeds east it crosses the antimeridian (RFC 7946 §5.2). */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
