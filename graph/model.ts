import type { FullTextIndex } from './model-types.js';
import { nodes } from './nodes.js';
import { relationships } from './relationships.js';
import { resources } from './resources.js';

const fullText: readonly FullTextIndex[] = [
  {
    name: 'enterprise_text',
    label: 'Enterprise',
    properties: ['name', 'nameEn', 'shortName', 'formerNames', 'products'],
    analyzer: 'cjk',
  },
];

/**
 * Description of the graph. Constraints and indexes, the Cypher linter’s schema, the importer’s columns and the page
 * of the model in docs are derived from it.
 */
export const model = { nodes, relationships, resources, fullText } as const;
