import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../request/request-context.js';
import { segmentSectorRows } from '../../snapshot/ask/official/segment-sector.js';
import { none } from '../../snapshot/tables/snapshot.js';
import { Segment } from '../chain/segment.type.js';
import { placeByKey } from '../place/place.repository.js';
import { Place } from '../place/place.type.js';
import { OfficialFigures } from './official-figures.type.js';
import { Sector, SegmentSector } from './sector.type.js';
import { sectorOfRow } from './sector-of-row.js';

@Resolver(() => Sector)
export class SectorResolver {
  @FieldResolver(() => Sector, {
    nullable: true,
    description: 'Sector of a coarser classification that contains it; null where there is none (上级部门)',
  })
  parent(@Ctx() { snapshot }: RequestContext, @Root() { row }: Sector): Sector | null {
    const parent = snapshot.sectors.parent[row]!;
    return parent === none ? null : sectorOfRow(snapshot, parent);
  }
}

@Resolver(() => Segment)
export class SegmentSectorsResolver {
  @FieldResolver(() => [SegmentSector], {
    description:
      'Sectors under which official statistics count it, one a classification, with the reason (所属统计部门)',
  })
  sectors(@Ctx() { snapshot }: RequestContext, @Root() { code }: Segment): SegmentSector[] {
    const { ofSegments } = snapshot.sectors;
    return segmentSectorRows(snapshot, snapshot.segments.rowOf.get(code) ?? none).map((row) => ({
      sector: sectorOfRow(snapshot, ofSegments.sector[row]!),
      confidence: ofSegments.confidence[row]!,
      reason: ofSegments.reason[row]!,
    }));
  }
}

@Resolver(() => OfficialFigures)
export class OfficialFiguresResolver {
  @FieldResolver(() => Place, { description: 'The place whose figures they are (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: OfficialFigures) {
    return placeByKey(context, placeKey);
  }
}
