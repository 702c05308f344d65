import { dayNumber } from '../../codes/day-number.js';
import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import type { ActivityColumns } from '../tables/activity-columns.js';
import { GrowingColumn } from '../tables/growing-column.js';
import { none, type PlaceTable, type SegmentTable } from '../tables/snapshot.js';
import { WordPacker } from '../tables/texts/word-packer.js';
import type { WordTexts } from '../tables/texts/word-texts.js';

export interface ActivityFrame {
  readonly places: PlaceTable;
  readonly segments: SegmentTable;
}

/** Activity as it arrives. */
export interface ArrivedActivity {
  /** Key of the own place; empty at the seat. */
  readonly at: string;
  readonly share: number | null;
  readonly asOf: string | null;
  readonly estimated: boolean | null;
  /** Whether it was drawn from a register or a survey. */
  readonly sampled: boolean;
  readonly source: string | null;
}

/** Activities as they were read, in any order. */
export interface ReadActivities {
  /** Position of the enterprise; `none` where it is not known. */
  readonly owner: Int32Array;
  readonly columns: ActivityColumns;
  readonly dates: WordTexts;
}

/** Makes the columns of activities while they arrive. */
export class ActivityGatherer {
  readonly #frame: ActivityFrame;
  readonly #owner = new GrowingColumn(Int32Array);
  readonly #segment = new GrowingColumn(Int32Array);
  readonly #place = new GrowingColumn(Int32Array);
  readonly #share = new GrowingColumn(Float64Array);
  readonly #estimated = new GrowingColumn(Uint8Array);
  readonly #sampled = new GrowingColumn(Uint8Array);
  readonly #date = new GrowingColumn(Int32Array);
  readonly #dates = new WordPacker();
  readonly #sources = new WordPacker();
  /** Keys that name no place of the graph, as they were met. */
  readonly #strays = new Map<string, number>();

  constructor(frame: ActivityFrame) {
    this.#frame = frame;
  }

  segmentRow(code: string): number {
    return this.#frame.segments.rowOf.get(code) ?? none;
  }

  take(owner: number, segment: number, { at, share, asOf, source, ...marks }: ArrivedActivity): void {
    this.#owner.push(owner);
    this.#segment.push(segment);
    this.#place.push(at === '' ? none : this.#placeRow(at));
    this.#share.push(share ?? Number.NaN);
    this.#estimated.push(marks.estimated ? 1 : 0);
    this.#sampled.push(marks.sampled ? 1 : 0);
    this.#date.push(dayNumber(asOf));
    this.#dates.add(asOf);
    this.#sources.add(source);
  }

  #placeRow(key: string): number {
    const row = this.#frame.places.rowOf.get(key);
    if (row !== undefined) return row;
    const stray = this.#strays.get(key) ?? none - 1 - this.#strays.size;
    this.#strays.set(key, stray);
    return stray;
  }

  /** Strays by their texts, whatever the order of arrival, so that the order of their rows is always the same. */
  *#places(): Pieces<Int32Array> {
    const places = yield* this.#place.done();
    const keys = [...this.#strays.keys()];
    const sorted = new Map([...keys].sort().map((key, i) => [key, none - 1 - i]));
    yield* inStretches(places.length, (from, to) => {
      for (let i = from; i < to; i++)
        if (places[i]! < none) places[i] = sorted.get(keys[none - 1 - places[i]!]!)!;
    });
    return places;
  }

  *read(): Pieces<ReadActivities> {
    const place = yield* this.#places();
    const owner = yield* this.#owner.done();
    const [segment, date] = [yield* this.#segment.done(), yield* this.#date.done()];
    const [share, estimated] = [yield* this.#share.done(), yield* this.#estimated.done()];
    const sampled = yield* this.#sampled.done();
    const [sources, dates] = [yield* this.#sources.done(), yield* this.#dates.done()];
    const texts = { sources, sourceDates: dates };
    return { owner, columns: { segment, place, share, estimated, sampled, date, ...texts }, dates };
  }
}
