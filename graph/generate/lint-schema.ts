import { model } from '../model.js';

/** Names of the model that queries are held against. */
export const lintSchema = {
  labels: model.nodes.map((node) => node.label),
  relationshipTypes: model.relationships.map(({ type }) => type),
  propertyKeys: [...model.nodes, ...model.relationships].flatMap(({ properties }) => Object.keys(properties)),
  graphSchema: model.relationships.flatMap(({ type, from, to }) =>
    from.flatMap((start) => to.map((end) => ({ from: start, relType: type, to: end }))),
  ),
};
