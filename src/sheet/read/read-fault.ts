import type { Remark } from '../../codes/cell/reading.js';

export type ReadFaultCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-kind'
  | 'package-invalid'
  | 'path-refused'
  | 'row-unreadable';

/** Why a file, or the rest of it, cannot be read. Raised by readers, made a finding by the checker. */
export class ReadFault extends Error {
  constructor(
    readonly code: ReadFaultCode,
    readonly parameters: Remark['parameters'] = {},
    /** Record at which reading stopped; 0 is the file itself. */
    readonly row = 0,
  ) {
    super(`${code} ${JSON.stringify(parameters)}`);
  }
}
