import type { Candidate } from '../../../answers/candidate/target-candidates.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import { nameAt } from '../../../snapshot/tables/name-at.js';
import { words } from '../brief-words.js';
import { type Markup, markup } from '../markup.js';
import { type MapFrame, mapFrame, type Point } from './map-frame.js';
import { placeLabels } from './map-labels.js';
import { type MapOutline, mapOutlines } from './map-outlines.js';
import { spotsOf } from './map-spots.js';

const short = (value: number): string => value.toFixed(1);

const pathOf = ({ kind, rings }: MapOutline, { project }: MapFrame): Markup => {
  const path = rings.map(
    (ring) => `M${ring.map(([x, y]) => project(x!, y!).map(short).join(' ')).join('L')}Z`,
  );
  return markup`<path class="${kind}" d="${path.join('')}"/>`;
};

const dot = ([x, y]: Point, [hereX, hereY]: Point): Markup => {
  const line = Number.isFinite(hereX + hereY)
    ? markup`<line x1="${short(x)}" y1="${short(y)}" x2="${short(hereX)}" y2="${short(hereY)}"/>`
    : null;
  return markup`${line}<circle cx="${short(x)}" cy="${short(y)}" r="3"/>`;
};

const nameOfPlace = ([x, y]: Point, name: string): Markup | null =>
  Number.isFinite(x + y)
    ? markup`<text class="here" x="${short(x)}" y="${short(y + 3)}" text-anchor="middle">${name}</text>`
    : null;

/**
 * Draws the provinces concerned, the place, and lines from the seats of the targets; null where no outline is known.
 */
export const briefMap = async (
  context: RequestContext,
  place: number,
  candidates: readonly Candidate[],
): Promise<Markup | null> => {
  const { snapshot, language } = context;
  const { longitude, latitude } = snapshot.places;
  const nameOf = (row: number): string => nameAt(snapshot.places, row)[language];
  const spots = spotsOf(snapshot, candidates);
  const outlines = await mapOutlines(
    context,
    place,
    spots.map(({ area }) => area),
  );
  if (outlines.length === 0) return null;
  const seats = spots.map((spot) => [spot.longitude, spot.latitude]);
  const frame = mapFrame([...outlines.flatMap(({ rings }) => rings.flat()), ...seats]);
  const here = frame.project(longitude[place]!, latitude[place]!);
  const dots = spots.map((spot) => ({
    at: frame.project(spot.longitude, spot.latitude),
    text: `${nameOf(spot.area)} ${spot.ranks.join(',')}`,
  }));
  const labels = placeLabels(frame, dots).map(
    ({ at: [x, y], anchor, text }) =>
      markup`<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}">${text}</text>`,
  );
  const drawn = outlines.map((outline) => pathOf(outline, frame));
  return markup`<svg viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${words.map[language]}">${drawn}${dots.map(({ at }) => dot(at, here))}${labels}${nameOfPlace(here, nameOf(place))}</svg>`;
};
