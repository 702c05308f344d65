import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../src/geo/convert.js';
import { readCsv } from './read-csv.js';

export interface Centre {
  readonly longitude: string;
  readonly latitude: string;
  readonly source: string;
}

const echarts = 'centre: Apache ECharts 4.9.0 map/json (Apache-2.0), GCJ-02 converted to WGS-84';
const cpca = 'centre: cpca 0.5.5 adcodes.csv (MIT), GCJ-02 converted to WGS-84';

/** Five decimals are about 1 m; the point itself is a seat of government or a label, good to some kilometres. */
const centre = (longitude: number, latitude: number, source: string): Centre => {
  const point = convert({ longitude, latitude }, 'GCJ02', 'WGS84');
  return { longitude: point.longitude.toFixed(5), latitude: point.latitude.toFixed(5), source };
};

interface MapFile {
  readonly features: readonly {
    readonly id?: string;
    readonly properties: { readonly cp?: [number, number] };
  }[];
}

/** Prefectures from ECharts' maps of the provinces. */
const readPrefectureCentres = (folder: string): [string, Centre][] =>
  readdirSync(folder).flatMap((file) => {
    const map: MapFile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return map.features.flatMap(({ id, properties: { cp } }): [string, Centre][] =>
      id && cp && id.endsWith('00') ? [[id, centre(...cp, echarts)]] : [],
    );
  });

const readAllCentres = (path: string): [string, Centre][] =>
  readCsv(path).flatMap(({ adcode = '', longitude, latitude }): [string, Centre][] =>
    longitude && latitude && adcode.endsWith('000000')
      ? [[adcode.slice(0, 6), centre(Number(longitude), Number(latitude), cpca)]]
      : [],
  );

/** Centres by region code; where both sources know a prefecture, ECharts' stands. */
export const readCentres = (echartsFolder: string, cpcaFile: string): ReadonlyMap<string, Centre> =>
  new Map([...readAllCentres(cpcaFile), ...readPrefectureCentres(join(echartsFolder, 'province'))]);
