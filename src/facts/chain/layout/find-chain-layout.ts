import { chainRow } from '../../../request/chain-row.js';
import { loadPresent } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { chainView } from '../../../snapshot/ask/chain-view.js';
import { keptByKey } from '../../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { segmentByCode } from '../chain.repository.js';
import type { Chain, Stage } from '../chain.type.js';
import { boxSize } from './box-size.js';
import type { ChainLayout, LayoutLanguage, LayoutNodeKind, LayoutStage } from './chain-layout.type.js';
import { draw } from './draw.js';
import type { Box, Drawing, Picture } from './picture.js';

const stageOrder: readonly (Stage | null)[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', null];

const picture = keptByKey(
  { name: 'chain-layouts', maxBytes: maxBytes.chains },
  (_chains: Snapshot['chains'], _key: string, drawing: Drawing, node: LayoutNodeKind) => draw(drawing, node),
);

/** Links of a chain among some of its rows, by code; each once. */
const linksAmong = (snapshot: Snapshot, chain: number, codes: ReadonlySet<string>) => {
  const { members, graph } = chainView(snapshot, chain);
  const codeOf = (row: number): string => snapshot.segments.codes[members[row]!.segment]!;
  const links = members.flatMap((_, row) => {
    const targets = graph.out.target.subarray(graph.out.start[row]!, graph.out.start[row + 1]!);
    return [...new Set(targets)].map((to) => ({ from: codeOf(row), to: codeOf(to) }));
  });
  return links.filter(({ from, to }) => codes.has(from) && codes.has(to));
};

const boxesOf = async (
  context: RequestContext,
  chain: number,
  node: LayoutNodeKind,
  language: LayoutLanguage,
): Promise<Box[]> => {
  const { snapshot } = context;
  const { members, group } = chainView(snapshot, chain);
  const shown = members.filter((_, row) => group[row] === 0);
  context.spend(shown.length);
  const codes = shown.map(({ segment }) => snapshot.segments.codes[segment]!);
  const segments = await loadPresent(context, segmentByCode, codes);
  const nameOf = new Map(
    segments.map(({ code, name, nameEn }) => [code, language === 'EN' ? (nameEn ?? name) : name]),
  );
  return shown.map(({ stage }, i) => {
    const code = codes[i]!;
    return { code, stage: stage as Stage | null, ...boxSize(nameOf.get(code) ?? code, node, language) };
  });
};

const stagesOf = (boxes: readonly Box[], { corners }: Picture): LayoutStage[] =>
  stageOrder.flatMap((stage) => {
    const rows = boxes.flatMap((box, i) => (box.stage === stage ? [i] : []));
    if (rows.length === 0) return [];
    const x = Math.min(...rows.map((i) => corners[i]!.x));
    return [{ stage, x, width: Math.max(...rows.map((i) => corners[i]!.x + boxes[i]!.width)) - x }];
  });

/** Lays a chain out as a picture, once for each of its shapes, sizes of box and languages. */
export const findChainLayout = async (
  context: RequestContext,
  { code }: Chain,
  node: LayoutNodeKind,
  language: LayoutLanguage,
): Promise<ChainLayout> => {
  const { snapshot } = context;
  const chain = chainRow(snapshot, code);
  const boxes = await boxesOf(context, chain, node, language);
  const links = linksAmong(snapshot, chain, new Set(boxes.map((box) => box.code)));
  const key = JSON.stringify([code, node, language, boxes.map((box) => [box.code, box.height])]);
  const laidOut = await picture(snapshot.chains, key, { boxes, links }, node);
  return {
    width: laidOut.width,
    height: laidOut.height,
    stages: stagesOf(boxes, laidOut),
    nodes: boxes.map(({ width, height, ...box }, i) => ({
      segmentCode: box.code,
      segment: undefined,
      ...laidOut.corners[i]!,
      width,
      height,
    })),
    edges: links.map((link, i) => ({ ...link, points: laidOut.lines[i]! })),
    plain: laidOut.plain,
  };
};
