import { RefusedError } from '../../../request/errors.js';
import { ImportUnderWay } from './import-lock.js';

/** Turns an error into what a member is told: an import under way is a conflict, to be tried again; any other stays. */
export const refusalUnderWay = (error: unknown): unknown =>
  error instanceof ImportUnderWay
    ? new RefusedError('CONFLICT', {
        zh: '另一导入正在进行，请在其结束后重试',
        en: 'another import is under way: try again when it has ended',
      })
    : error;
