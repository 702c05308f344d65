import type { Text } from '../codes/language.js';
import { StoreError } from './store-error.js';

/** A change that is refused because the disk of the graph has no room for it. */
export class DiskFullError extends StoreError {
  readonly text: Text;

  constructor(query: string, freeMegabytes: number, neededMegabytes: number, cause?: unknown) {
    super('DISK_FULL', query, cause ?? `${freeMegabytes} MB are free, ${neededMegabytes} are needed`);
    this.text = {
      en: `The disk of the graph is full: ${freeMegabytes} MB are free, ${neededMegabytes} MB are needed. Changes are refused until room is made.`,
      zh: `图数据库所在磁盘已满：剩余${freeMegabytes} MB，需要${neededMegabytes} MB。腾出空间前不接受变更。`,
    };
  }
}
