import { expect, test } from 'vitest';
import { tileTemplates } from '../../src/config/basemap.js';

const tianditu =
  'https://t0.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&TILEMATRIXSET=w&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=k';

test('templates of XYZ and WMTS, several of one host', () => {
  expect(tileTemplates(`${tianditu} ${tianditu.replace('vec_w', 'cva_w')}`)).toHaveLength(2);
  expect(tileTemplates('http://10.0.0.7:8080/wmts/base/{TileMatrix}/{TileRow}/{TileCol}.png')).toEqual([
    'http://10.0.0.7:8080/wmts/base/{z}/{y}/{x}.png',
  ]);
});

test.each([
  ['no address', 'tianditu'],
  ['no column', 'https://tiles.example/{z}/{y}.png'],
  ['a host that varies', 'https://t{s}.example/{z}/{x}/{y}.png'],
  ['a file', 'file:///tiles/{z}/{x}/{y}.png'],
  ['tiles in degrees', tianditu.replace('vec_w', 'vec_c')],
  ['two hosts', `${tianditu} https://tiles.example/{z}/{x}/{y}.png`],
])('refuses %s', (_, text) => {
  expect(tileTemplates(text)).toBeUndefined();
});
