import type { SegmentGap } from '../../../analysis/chain-gap/chain-gaps.js';
import type { Text } from '../../../codes/language.js';
import { chainView } from '../../../snapshot/ask/chain-view.js';
import { nameAt } from '../../../snapshot/tables/name-at.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { GapReport } from '../chain-gap-report.js';

/** Report and row that a sentence speaks of. */
export interface Told {
  readonly snapshot: Snapshot;
  readonly report: GapReport;
  readonly gap: SegmentGap;
}

/** Sentences by reason code. */
export type Sentences = Readonly<Record<string, (told: Told) => Text>>;

export const text = (zh: string, en: string): Text => ({ zh, en });

/** Shows a number with at most three decimals. */
export const shown = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Shows an amount of yuan: 万元 or 亿元 in Chinese, millions in English. */
export const money = (yuan: number): Text => ({
  zh: yuan >= 1e8 ? `${shown(yuan / 1e8)}亿元` : `${shown(yuan / 1e4)}万元`,
  en: `${shown(yuan / 1e6)} million yuan`,
});

const maxNames = 3;

/** Names the segments of some rows, the first few of them. */
export const names = ({ snapshot, report }: Told, rows: readonly number[]): Text => {
  const { members } = chainView(snapshot, report.question.chain);
  const list = rows.slice(0, maxNames).map((row) => nameAt(snapshot.segments, members[row]!.segment));
  const more = rows.length - list.length;
  return {
    zh: list.map(({ zh }) => zh).join('、') + (more > 0 ? `等${rows.length}个环节` : ''),
    en: list.map(({ en }) => en).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
};
