import type { Stage } from '../chain.type.js';
import type { Drawing, Picture, Point } from './picture.js';

/** Graph as ELK takes it, and gives it back with places. */
export interface ElkGraph {
  readonly id: string;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions: Readonly<Record<string, string>>;
  readonly children: readonly (Partial<Point> & {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly layoutOptions: Readonly<Record<string, string>>;
  })[];
  readonly edges: readonly {
    readonly id: string;
    readonly sources: readonly string[];
    readonly targets: readonly string[];
    readonly sections?: readonly {
      readonly startPoint: Point;
      readonly bendPoints?: readonly Point[];
      readonly endPoint: Point;
    }[];
  }[];
}

/** A way of dividing segments into columns. */
export type Layering = { readonly columns: number } | 'NETWORK_SIMPLEX';

const partitions: Readonly<Record<Stage, string>> = { UPSTREAM: '0', MIDSTREAM: '1', DOWNSTREAM: '2' };

const settings: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.layered.mergeEdges': 'false',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '100',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '4',
  'elk.spacing.nodeNode': '7',
  'elk.spacing.edgeNode': '3',
  'elk.spacing.edgeEdge': '3',
};

const layeringOf = (layering: Layering): Readonly<Record<string, string>> =>
  layering === 'NETWORK_SIMPLEX'
    ? { 'elk.layered.layering.strategy': layering }
    : {
        'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
        'elk.layered.layering.coffmanGraham.layerBound': String(layering.columns),
      };

const partitionOf = (stage: Stage | null): Readonly<Record<string, string>> =>
  stage ? { 'elk.partitioning.partition': partitions[stage] } : {};

/** Writes a drawing down for ELK; segments without a stage may stand in any column. */
export const elkGraph = ({ boxes, links }: Drawing, layering: Layering): ElkGraph => ({
  id: 'chain',
  layoutOptions: { ...settings, ...layeringOf(layering) },
  children: boxes.map(({ code, stage, width, height }) => ({
    id: code,
    width,
    height,
    layoutOptions: partitionOf(stage),
  })),
  edges: links.map(({ from, to }, i) => ({ id: `link ${i}`, sources: [from], targets: [to] })),
});

/** Reads a picture from what ELK gave back. */
export const pictureOf = ({ width, height, children, edges }: ElkGraph): Picture => ({
  width: width!,
  height: height!,
  corners: children.map(({ x, y }) => ({ x: x!, y: y! })),
  lines: edges.map(({ sections }) =>
    sections!.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
  ),
  plain: false,
});
