import type { Language } from '../../../codes/language.js';
import type { ChainLayout, LayoutNode } from '../../../facts/chain/layout/chain-layout.type.js';
import type { Brief, BriefGap } from '../brief.js';
import { stageWords, verbWords, words } from '../brief-words.js';
import { type Markup, markup } from '../markup.js';
import { roundedPath } from './rounded-path.js';
import { legend, sign } from './status-sign.js';

/** Statuses whose unverified boxes are hatched. */
const hatched = ['STRONG', 'PRESENT', 'WEAK', 'MISSING'] as const;

/** Room around the boxes, above them for the names of stages, and below for the legend, pixels. */
const [margin, head, foot] = [4, 22, 30];

const hatch = (status: string): Markup =>
  markup`<pattern id="hatch-${status}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="fill ${status}"/><rect width="1.6" height="6" class="stripe ${status}"/></pattern>`;

const bodyOf = ({ status, certainty }: BriefGap['gap']): string => {
  if (status === 'UNKNOWN') return 'none';
  return certainty === 'CONFIRMED' ? '' : `url(#hatch-${status})`;
};

const countOf = ({ gap }: BriefGap, language: Language): string => {
  const most = gap.enterpriseCount + gap.possibleCount;
  if (most === 0) return '';
  const range = gap.possibleCount > 0 ? `${gap.enterpriseCount}–${most}` : String(most);
  return { zh: `${range}家`, en: range }[language];
};

/** What a box holds: name, and below it the mark of the status, firms and verb. */
const box = ({ x, y, width, height }: LayoutNode, row: BriefGap, language: Language): Markup => {
  const { status, certainty, verb } = row.gap;
  const fill = bodyOf(row.gap);
  const act = verb && verb !== 'WATCH' && verb !== 'KEEP' ? verbWords[verb]![language] : '';
  return markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="1.5" class="box ${status} ${certainty ?? ''}"${fill === '' ? null : markup` style="fill:${fill}"`}/><foreignObject x="${x}" y="${y}" width="${width}" height="${height}"><div xmlns="http://www.w3.org/1999/xhtml" class="node">${row.segment}<small><span>${countOf(row, language)}</span><b>${act}</b></small></div></foreignObject>${sign(status, certainty === 'CONFIRMED', x + 6, y + height - 15)}`;
};

const stageHeads = ({ stages }: ChainLayout, language: Language): Markup[] =>
  stages.flatMap(({ stage, x, width }) =>
    stage === null
      ? []
      : [
          markup`<text x="${x}" y="-8" class="stage">${stageWords[stage]![language]}</text><path d="M${x} -3h${width}" class="rule"/>`,
        ],
  );

/** Draws a chain as the console does: boxes by status and certainty over their links. */
export const chainDrawing = (layout: ChainLayout, gaps: readonly BriefGap[], language: Language): Markup => {
  const byCode = new Map(gaps.map((row) => [row.gap.segmentCode, row]));
  const boxes = layout.nodes.flatMap((node) => {
    const row = byCode.get(node.segmentCode);
    return row ? [box(node, row, language)] : [];
  });
  const links = layout.edges.map(({ points }) => markup`<path d="${roundedPath(points)}" class="link"/>`);
  const view = [-margin, -head, layout.width + 2 * margin, layout.height + head + foot].join(' ');
  return markup`<svg class="chain-picture" viewBox="${view}" role="img"><defs>${hatched.map(hatch)}</defs>${stageHeads(layout, language)}${links}${boxes}${legend(layout.height + 14, language)}</svg>`;
};

/** The picture of the chain on a sheet of its own, across; nothing where none is asked for. */
export const picturePart = ({ place, chain, layout, gaps }: Brief, language: Language): Markup | null =>
  layout &&
  markup`<section class="picture"><h2>${words.picture[language]} <small>${place} · ${chain}</small></h2>${chainDrawing(layout, gaps, language)}<p class="note">${words.pictureNote[language]}</p></section>`;
