import { heldSegments } from '../../src/analysis/complexity/held-segments.js';
import { proximity } from '../../src/analysis/relatedness/proximity.js';
import type { ActivityMatrix } from '../../src/analysis/specialisation/activity-matrix.js';
import { locationQuotient } from '../../src/analysis/specialisation/location-quotient.js';
import { specialisation } from '../../src/analysis/specialisation/specialisation.js';
import type { MatrixCase, Reference } from './reference.js';
import { type Scores, scores } from './scores.js';

/** The dense copies that the Python side reads. */
export function matrixCase(name: string, activity: ActivityMatrix, published: boolean): MatrixCase {
  const { places, segments, rowStart, segment, value } = activity;
  const values = new Float64Array(places * segments);
  const present = new Float64Array(places * segments);
  const presence = specialisation(activity);
  for (let place = 0; place < places; place++) {
    for (let i = rowStart[place]!; i < rowStart[place + 1]!; i++) {
      values[place * segments + segment[i]!] = value[i]!;
    }
    for (const s of heldSegments(presence, place)) present[place * segments + s] = 1;
  }
  return { name, places, segments, published, values, present };
}

function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let most = a.length === b.length ? 0 : Number.POSITIVE_INFINITY;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]! - b[i]!));
  return most;
}

function quotients({ places, segments, values }: MatrixCase): Float64Array {
  const ofPlace = new Float64Array(places);
  const ofSegment = new Float64Array(segments);
  values.forEach((value, i) => {
    ofPlace[Math.floor(i / segments)]! += value;
    ofSegment[i % segments]! += value;
  });
  const total = ofPlace.reduce((a, b) => a + b, 0);
  return values.map(
    (value, i) =>
      locationQuotient(value, ofPlace[Math.floor(i / segments)]!, ofSegment[i % segments]!, total) ?? 0,
  );
}

function proximities({ presence }: Scores): Float64Array {
  const n = presence.segments;
  return Float64Array.from({ length: n * n }, (_, i) => proximity(presence, Math.floor(i / n), i % n));
}

export interface MatrixComparison {
  /** Largest absolute difference by measure. */
  readonly differences: ReadonlyMap<string, number>;
  readonly seconds: Readonly<Record<string, number>>;
  readonly ones: number;
}

/** Computes a case here and sets it beside the reference. */
export function compareMatrix(
  given: MatrixCase,
  activity: ActivityMatrix,
  reference: Reference,
): MatrixComparison {
  const theirs = (column: string) => reference.column(given.name, column);
  const { places, segments } = given;
  const [density, gain] = [new Float64Array(places * segments), new Float64Array(places * segments)];
  const own = scores(activity, (place, densityRow, gainRow) => {
    density.set(densityRow, place * segments);
    gain.set(gainRow, place * segments);
  });
  const differences = new Map([
    ['ECI', difference(own.eci, theirs('eci'))],
    ['PCI', difference(own.pci, theirs('pci'))],
    ['density', difference(density, theirs('density'))],
    ['COI of the same PCI', difference(own.coi, theirs('coi'))],
    ['COG of the same PCI', difference(gain, theirs('cog'))],
  ]);
  if (segments <= 1000) differences.set('proximity', difference(proximities(own), theirs('proximity')));
  if (given.published) {
    differences.set('RCA', difference(quotients(given), theirs('published-rca')));
    differences.set('M', difference(given.present, theirs('published-mcp')));
    differences.set('ECI as printed', difference(own.eci, theirs('published-eci')));
    differences.set('PCI as printed', difference(own.pci, theirs('published-pci')));
    differences.set('density as printed', difference(density, theirs('published-density')));
    differences.set('COI as printed (other scale)', difference(own.coi, theirs('published-coi')));
    differences.set('COG as printed (other scale)', difference(gain, theirs('published-cog')));
  }
  return { differences, seconds: own.seconds, ones: own.presence.segmentOf.length };
}
