import { describe, expect, it } from 'vitest';
import { presets } from '../../../graph/presets.js';
import { resources } from '../../../graph/resources.js';
import { china } from './china.js';
import { collect } from './collect.js';
import { fileOf } from './folder.js';

const read = async (headers: string, line: string, columns?: readonly string[]) => {
  const { rows, findings } = await collect([fileOf('a.csv', `${headers}\n${line}\n`)], china, {
    columns,
    language: 'zh',
  });
  return {
    values: rows[0]?.values,
    preset: findings.find(({ code }) => code === 'preset')?.message,
    unknown: findings.filter(({ code }) => code === 'header-unknown').map(({ column }) => column),
  };
};

describe('every preset', () => {
  it.each(presets)(
    '$name names columns that its table has',
    ({ resource, columns, split = {}, values = {} }) => {
      const known = new Set(resources.find(({ name }) => name === resource)?.columns.map(({ name }) => name));
      for (const name of [...Object.values(columns), ...Object.values(split).flat(), ...Object.keys(values)])
        if (name !== '') expect(known).toContain(name);
    },
  );
});

describe('a layout that circulates is known by its headers', () => {
  it('企查查', async () => {
    const { values, preset } = await read(
      '企业名称,登记状态,注册资本,所属省份,所属城市,所属区县,企业(机构)类型,国标行业门类,国标行业大类,统一社会信用代码,参保人数',
      '示例一有限公司,存续（在营、开业、在册）,5000万元人民币,广西壮族自治区,柳州市,鱼峰区,有限责任公司,制造业,汽车制造业,91350100M000100Y43,120',
    );
    expect(preset).toContain('企查查导出');
    expect(values).toMatchObject({
      status: 'ACTIVE',
      region: '450203',
      capital_cny: 50_000_000,
      industry: '汽车制造业',
    });
    expect(values).not.toHaveProperty('employees');
  });

  it('天眼查', async () => {
    const { values, preset } = await read(
      '公司名称,经营状态,法定代表人,注册资本,成立日期,所属省份,所属城市,所属区县,公司类型,统一社会信用代码,所属行业,企业地址',
      '示例一有限公司,注销,某某,100万人民币,2003-05-06,广西,柳州市,-,有限责任公司,91350100M000100Y43,汽车制造业,柳州市示例路1号',
    );
    expect(preset).toContain('天眼查导出');
    expect(values).toMatchObject({
      name: '示例一有限公司',
      status: 'ENDED',
      region: '450200',
      address: '柳州市示例路1号',
    });
  });

  it('高新技术企业, 专精特新', async () => {
    const tech = await read('序号,企业名称,证书编号,所属辖区', '1,示例一有限公司,GR000000000001,柳州市');
    expect(tech.values).toMatchObject({ name: '示例一有限公司', region: '450200' });
    const small = await read('序号,企业名称,推荐地区,批次', '1,示例一有限公司,广西,第一批');
    expect(small.values).toMatchObject({ name: '示例一有限公司', region: '450000' });
    expect([...tech.unknown, ...small.unknown]).toEqual([]);
  });

  it('GLEIF', async () => {
    const { values } = await read(
      'LEI,Entity.LegalName,Entity.LegalAddress.FirstAddressLine,Entity.LegalAddress.City,Entity.LegalAddress.Country,Entity.RegistrationAuthority.RegistrationAuthorityEntityID,Entity.EntityStatus',
      '3003000000000000EX01,示例一有限公司,示例路1号,柳州市,CN,91350100M000100Y43,INACTIVE',
    );
    expect(values).toMatchObject({
      id: '3003000000000000EX01',
      uscc: '91350100M000100Y43',
      region: '450200',
      status: 'ENDED',
    });
  });

  it('Global Energy Monitor: the native name, and a point in one cell', async () => {
    const { values } = await read(
      'Plant ID,Plant name (English),Plant name (other language),Owner,Municipality,Subnational unit (province/state),Country/Area,Coordinates',
      'P100000000001,Example Steel Liuzhou,示例钢铁柳州厂,示例集团,Liuzhou,Guangxi,China,"24.33, 109.41"',
    );
    expect(values).toMatchObject({
      id: 'P100000000001',
      name: '示例钢铁柳州厂',
      name_en: 'Example Steel Liuzhou',
      region: '450200',
      latitude: 24.33,
      longitude: 109.41,
      crs: 'WGS84',
    });
  });

  it('Open Supply Hub', async () => {
    const { values } = await read(
      'os_id,contribution_date,name,address,country_code,country_name,lat,lng,sector,number_of_workers',
      'CN2020000EXAMPL,2024-01-01,Example Garment Co Ltd,广西柳州市示例路1号,CN,China,24.33,109.41,Apparel,120',
    );
    expect(values).toMatchObject({ id: 'CN2020000EXAMPL', region: '450200', employees: 120, crs: 'WGS84' });
  });
});

describe('a preset', () => {
  it('may be named, and gives way to pairs', async () => {
    const headers = '企业名称,登记状态,推荐地区,城市';
    const line = '示例一有限公司,存续,桂林市,柳州市';
    expect((await read(headers, line, ['qichacha', '推荐地区='])).values).toMatchObject({ region: '450200' });
    expect((await read(headers, line, ['推荐地区=region', '城市='])).values).toMatchObject({
      region: '450300',
    });
  });
});
