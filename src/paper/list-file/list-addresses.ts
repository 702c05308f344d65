import type { Crs } from '../../geo/crs.js';
import type { RequestContext } from '../../request/request-context.js';
import type { ListExport, TargetList } from '../../sharing/list/read/target-list.type.js';
import { listFormats } from './list-format.js';

/** Address to which a spreadsheet is sent to be brought into a list. */
export const importAddress = ({ publicUrl }: RequestContext, { id }: TargetList): string =>
  `${publicUrl}/lists/${id}/import`;

/** Addresses of a list as a file, by format. */
export const listAddresses = ({ publicUrl }: RequestContext, { id }: TargetList, crs: Crs): ListExport[] =>
  listFormats.map((format) => ({
    format,
    url: `${publicUrl}/lists/${id}/export.${format.toLowerCase()}${crs === 'WGS84' ? '' : `?crs=${crs}`}`,
  }));
