import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Crs as CrsName } from '../../geo/crs.js';
import { Crs } from '../../request/crs.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { ListExport, TargetList } from '../../sharing/list/read/target-list.type.js';
import { importAddress, listAddresses } from './list-addresses.js';

@Resolver(() => TargetList)
export class ListExportResolver {
  @FieldResolver(() => [ListExport], {
    description:
      'Files it can be had as, fetched with the same sign-in; each fetch is recorded as an event (导出)',
  })
  exports(
    @Ctx() context: RequestContext,
    @Root() list: TargetList,
    @Arg('crs', () => Crs, { defaultValue: 'WGS84', description: 'Of the coordinates in them (坐标系)' })
    crs: CrsName,
  ) {
    return listAddresses(context, list, crs);
  }

  @FieldResolver(() => String, {
    description:
      'Address that takes a spreadsheet by POST and says what it would change; with ?apply=, it is changed (导入)',
  })
  importUrl(@Ctx() context: RequestContext, @Root() list: TargetList) {
    return importAddress(context, list);
  }
}
