import { imagesOfNodes, nodesOfImport } from '../../../../cypher/queries.gen.js';
import type { TransactionRun } from '../../../store/store.js';
import { nodeText } from './as-text.js';
import type { NodeImage, Properties, Relation } from './node-change.js';
import type { KeysByLabel } from './touched-keys.js';

/** A node as it stands, and where the graph keeps it for as long as a transaction lasts. */
export interface StandingNode extends NodeImage {
  readonly node: string;
}

const withoutNulls = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

/** Reads what nodes hold and where they lead, by their text; a node that is not there is left out. */
export const readImages = async (
  run: TransactionRun,
  keys: KeysByLabel,
): Promise<ReadonlyMap<string, StandingNode>> => {
  const found = await run(nodesOfImport, { keys });
  const images = await run(imagesOfNodes, { nodes: found.map(({ node }) => node) });
  const byNode = new Map(images.map((image) => [image.node, image]));
  return new Map(
    found.map(({ label, key, node }) => {
      const { properties, out } = byNode.get(node)!;
      const image = {
        label,
        key,
        node,
        properties: withoutNulls(properties),
        out: out as readonly Relation[],
      };
      return [nodeText(image), image];
    }),
  );
};
