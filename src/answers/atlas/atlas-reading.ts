import type { Text } from '../../codes/language.js';

/** How an atlas tells markets and locations. */
export const atlasReading: Text = {
  zh: '市场分布按在册供应关系中客户的所在地；区位不计只到城市或区县中心的坐标；占比低说明记录少，不说明没有',
  en: 'markets are told by the seats of customers on record; the centre of a city or district is no location of a firm; a low share says that little is recorded, not that there is little',
};
