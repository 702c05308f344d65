import { mercatorX, mercatorY } from '../../../geo/mercator.js';

export type Point = readonly [x: number, y: number];

/** Size of a picture, in its own units, and the projection of positions into it. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  project(longitude: number, latitude: number): Point;
}

const [width, height, margin] = [360, 255, 16];

const rangeOf = (values: readonly number[]): readonly [least: number, size: number] => {
  const least = values.reduce((a, b) => Math.min(a, b));
  return [least, values.reduce((a, b) => Math.max(a, b)) - least];
};

/** Fits all of these positions (degrees) into the picture, in Web Mercator. */
export const mapFrame = (positions: readonly (readonly number[])[]): MapFrame => {
  const [west, across] = rangeOf(positions.map(([longitude]) => mercatorX(longitude!)));
  const [north, down] = rangeOf(positions.map(([, latitude]) => mercatorY(latitude!)));
  const scale = Math.min((width - 2 * margin) / (across || 1), (height - 2 * margin) / (down || 1));
  const [left, top] = [(width - scale * across) / 2, (height - scale * down) / 2];
  return {
    width,
    height,
    project: (longitude, latitude) => [
      left + scale * (mercatorX(longitude) - west),
      top + scale * (mercatorY(latitude) - north),
    ],
  };
};
