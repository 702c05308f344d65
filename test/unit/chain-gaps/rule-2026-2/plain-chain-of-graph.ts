import type { SnapshotRows } from '../../../../src/snapshot/tables/graph-rows.js';
import { type Asked, BruteForce } from '../brute-force.js';
import { PlainWhereabouts } from '../plain-whereabouts.js';
import { PlainFit } from './plain-fit.js';
import type { PlainChain, PlainFirm, PlainSegment, PlainSurvey } from './plain-rule.js';

type Activity = SnapshotRows['activities'][number];

const levels = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'PARK', 'SITE'];
const keyOf = ({ region, park }: { region: string | null; park: string | null }): string =>
  region ? `REGION:${region}` : `PARK:${park}`;

/** A chain in a place as lists of firms and surveys, from plain rows with sets and loops alone. */
export class PlainChainOfGraph {
  readonly #brute: BruteForce;
  readonly #whereabouts: PlainWhereabouts;
  readonly #fit: PlainFit;

  constructor(readonly rows: SnapshotRows) {
    this.#brute = new BruteForce(rows);
    this.#whereabouts = new PlainWhereabouts(rows);
    this.#fit = new PlainFit(rows);
  }

  chain(asked: Asked, today: string): PlainChain {
    const rows = this.#brute.report(asked);
    const codes = rows.map(({ code }) => code);
    return {
      segments: rows.map((row) => this.#segment(asked, row)),
      links: this.rows.links
        .filter(({ from, to }) => from !== to && codes.includes(from) && codes.includes(to))
        .map(({ from, to }) => [codes.indexOf(from), codes.indexOf(to)] as const),
      leading: this.#isLeading(asked, today),
      medianDensity: this.#fit.median(asked.place, asked.measure),
      sampledOfAll: this.#sampledOfAll(),
      byRevenue: asked.measure === 'REVENUE',
      today,
    };
  }

  #segment(asked: Asked, row: ReturnType<BruteForce['report']>[number]): PlainSegment {
    const { code, lq, group } = row;
    const around = [...this.#whereabouts.perhaps(asked.place, code)];
    return {
      firms: [
        ...this.#firms(asked.place, code),
        ...around.map((id) => ({ ...this.#firm(id, []), where: 'AROUND' as const })),
      ],
      reference: this.#firms(asked.reference, code),
      lq,
      surveys: this.surveys(asked.place, code),
      weight: this.#brute.members(asked.chain).find(({ segment }) => segment === code)!.weight ?? 1,
      group,
      density: this.#fit.density(asked.place, asked.measure, code),
    };
  }

  #firms(place: string, segment: string): PlainFirm[] {
    return this.#brute.enterprises(place, [segment]).map((id) => {
      const own = this.rows.activities.filter(
        (one) =>
          one.enterprise === id && this.#brute.isIn(one.segment, segment) && this.#brute.present(one, place),
      );
      const counting = own.filter((one) => this.#brute.counts(one, place));
      const share = counting.reduce((sum, one) => sum + this.#brute.share(one), 0);
      return { ...this.#firm(id, own), share, where: counting.length > 0 ? 'HERE' : 'SITE' };
    });
  }

  #firm(id: string, own: readonly Activity[]): Omit<PlainFirm, 'where'> {
    const { revenue, anchorUntil } = this.rows.enterprises.find((one) => one.id === id)!;
    return {
      revenue,
      share: 0,
      sampling: own.some(({ sampled }) => sampled) ? 'REGISTER' : 'SAMPLE',
      title: anchorUntil !== null && anchorUntil >= '2026-11-29' ? '链主' : null,
    };
  }

  /** Surveys that can speak for a segment in a place. */
  surveys(place: string, segment: string): PlainSurvey[] {
    const level = place.startsWith('PARK:')
      ? 'PARK'
      : this.rows.regions.find(({ code }) => `REGION:${code}` === place)!.level;
    return this.rows.surveys
      .filter((one) => {
        const itself = keyOf(one) === place;
        const reaches = levels.indexOf(level) <= levels.indexOf(one.resolution);
        return itself || (reaches && this.#brute.around(place).has(keyOf(one)));
      })
      .filter(({ chain, segments }) => {
        const named =
          segments && segments.length > 0
            ? segments
            : this.#brute.members(chain).map((member) => member.segment);
        return this.#brute.wider(segment).some((wide) => named.includes(wide));
      })
      .map((one) => ({
        kind: one.kind as PlainSurvey['kind'],
        coverage: one.coverage,
        date: one.asOf,
        itself: keyOf(one) === place,
      }));
  }

  #isLeading({ place, chain }: Asked, today: string): boolean {
    return this.rows.leading.some(
      (one) =>
        keyOf(one) === place &&
        one.chain === chain &&
        (one.since === null || one.since <= today) &&
        (one.until === null || today <= one.until),
    );
  }

  #sampledOfAll(): number {
    const all = new Set(this.rows.activities.map(({ enterprise }) => enterprise));
    const sampled = this.rows.activities.filter((one) => one.sampled).map(({ enterprise }) => enterprise);
    return new Set(sampled).size / all.size;
  }
}
