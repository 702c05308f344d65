import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const readsShipped = ({ moduleId }: TestSpecification): boolean =>
  /serveShipped|serveMembers|bringShippedGraph/.test(readFileSync(moduleId, 'utf8'));

/** Puts the files over the shipped data first, so that it is loaded once a server. */
export default class ShippedFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ordered = await super.sort(files);
    const shipped = ordered.filter(readsShipped);
    return [...shipped, ...ordered.filter((file) => !shipped.includes(file))];
  }
}
