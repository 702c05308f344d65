import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyNameSimilarity } from '../company-name-similarity.js';
import { readAngle } from './read-angle.js';
import { readDate } from './read-date.js';
import { readFlag } from './read-flag.js';
import { moneyUnit, readMoney, yuanUnit } from './read-money.js';
import { readCount } from './read-number.js';
import { readShare } from './read-share.js';

const wan = moneyUnit('万元') ?? yuanUnit;
const persons = { header: 1, cell: (unit: string) => (/^(人|名)$/.test(unit) ? 1 : undefined) };
const said = (reading: { remarks: readonly { code: string }[] }): string =>
  reading.remarks.map(({ code }) => code).join();

describe('readDate', () => {
  it.each([
    '2003/5/6',
    '2003.5.6',
    '2003年5月6日',
    '２００３－０５－０６',
    '20030506',
    '37747',
    '37747.5',
    '2003-05-06 00:00:00',
    '二〇〇三年五月六日',
    '6 May 2003',
    'May 6, 2003',
  ])('reads %s', (given) => {
    expect(readDate(given)).toMatchObject({ value: '2003-05-06', remarks: [{ code: 'date-form' }] });
  });

  it('says nothing of ISO', () => {
    expect(readDate('2003-05-06')).toEqual({ value: '2003-05-06', remarks: [] });
  });

  it('keeps what is known of a partial date', () => {
    expect(readDate('2003年')).toMatchObject({ value: '2003', remarks: [{ code: 'date-partial' }] });
    expect(readDate('2003-05')).toMatchObject({ value: '2003-05', remarks: [{ code: 'date-partial' }] });
    expect(readDate('2003-05', { partialAllowed: true })).toEqual({ value: '2003-05', remarks: [] });
  });

  it.each(['2003-02-30', '2003-13-01', '0000-00-00', '03-5-6', '06/05/2003', '昨天'])(
    'refuses %s',
    (given) => {
      expect(said(readDate(given))).toBe('date-unreadable');
      expect(readDate(given).value).toBeUndefined();
    },
  );

  it('tells day from month where only one order is possible', () => {
    expect(readDate('25/05/2003').value).toBe('2003-05-25');
    expect(readDate('05/25/2003').value).toBe('2003-05-25');
  });

  it('refuses what lies after the day of import, also where only the year is given', () => {
    expect(said(readDate('2099-01-01', { latest: '2026-11-24' }))).toBe('date-future');
    expect(said(readDate('2027', { latest: '2026-11-24' }))).toBe('date-future');
    expect(readDate('2026', { latest: '2026-11-24' }).value).toBe('2026');
  });

  it('reads back every day it could be given', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          const [year, month, date] = iso.split('-').map(Number);
          expect(readDate(`${year}年${month}月${date}日`).value).toBe(iso);
          expect(readDate(`${year}/${month}/${date}`).value).toBe(iso);
        },
      ),
    );
  });
});

describe('readMoney', () => {
  it.each([
    ['32000', 320_000_000, ''],
    ['32,000', 320_000_000, 'number-form'],
    ['32 000', 320_000_000, 'number-form'],
    ['３２０００', 320_000_000, 'number-form'],
    ['￥32,000.50', 320_005_000, 'number-form'],
    ['3.2亿', 320_000_000, 'number-form'],
    ['3.2亿元', 320_000_000, 'number-form'],
    ['32000万元', 320_000_000, 'number-form'],
    ['320000000元', 320_000_000, 'number-form'],
    ['1.2E+05', 1_200_000_000, 'number-form'],
    ['0.85亿', 85_000_000, 'number-form'],
    ['(1,264.5)', -12_645_000, 'number-form'],
    ['约3亿', 300_000_000, 'number-approximate'],
    ['3亿余元', 300_000_000, 'number-approximate'],
    ['3亿元以上', 300_000_000, 'number-approximate'],
    ['0', 0, ''],
    ['-1264.5', -12_645_000, ''],
  ])('reads %s under 万元', (given, yuan, remark) => {
    expect(readMoney(given, wan).value).toBe(yuan);
    expect(said(readMoney(given, wan))).toBe(remark);
  });

  it.each([
    '5000万元',
    '5000(万元)',
    '5000（万）',
    '5,000(万元人民币)',
    '5000(万人民币元)',
    '5000.000000万人民币',
    '5000万元人民币',
    '5000万人民币元整',
    '人民币5000万元',
    'RMB 5000万',
    '￥5000万',
    '(万元)5000',
    '人民币（万元）：5000',
  ])('reads the unit of %s wherever it stands', (given) => {
    expect(readMoney(given, yuanUnit)).toMatchObject({
      value: 50_000_000,
      remarks: [{ code: 'number-form' }],
    });
  });

  it('names the currency that it does not convert', () => {
    expect(readMoney('20(万美元)', yuanUnit).remarks[0]?.parameters?.reason).toMatchObject({
      zh: '“美元”不是人民币的单位，不予换算',
    });
  });

  it.each(['--', '—', '/', '无', 'N/A', '－'])('takes %s for unknown, never for 0', (given) => {
    expect(readMoney(given, wan)).toEqual({ remarks: [{ code: 'number-missing', parameters: undefined }] });
  });

  it.each(['保密', '#N/A', '#DIV/0!', '1200-1500', '三千万', '3亿美元', '1,2,3', '1.234,56', '1e999'])(
    'refuses %s',
    (given) => {
      expect(said(readMoney(given, wan))).toBe('number-unreadable');
    },
  );

  it('never throws, and never makes 0 of a text without a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { value } = readMoney(given, wan);
        if (!/\p{Nd}/u.test(given)) expect(value).toBeUndefined();
      }),
    );
  });
});

describe('readCount, readShare, readAngle, readFlag', () => {
  it('reads persons', () => {
    expect(readCount('1,200人', persons)).toMatchObject({ value: 1200, remarks: [{ code: 'number-form' }] });
    expect(readCount('350 人', persons).value).toBe(350);
    expect(readCount('1200余人', persons)).toMatchObject({
      value: 1200,
      remarks: [{ code: 'number-approximate' }],
    });
    expect(readCount('1.2万人', persons).value).toBe(12_000);
    for (const given of ['12.5', '1200-1500', '一千二百'])
      expect(said(readCount(given, persons))).toBe('number-unreadable');
  });

  it('reads shares', () => {
    expect(readShare('0.35')).toEqual({ value: 0.35, remarks: [] });
    expect(readShare('35%').value).toBe(0.35);
    expect(readShare('35', 0.01).value).toBe(0.35);
    expect(said(readShare('35'))).toBe('share-range');
    expect(said(readShare('-0.1'))).toBe('share-range');
  });

  it('reads angles', () => {
    expect(readAngle('109°24′36″').value).toBe(109.41);
    expect(readAngle('109度24分36秒').value).toBe(109.41);
    expect(readAngle(`24°18'36"N`).value).toBe(24.31);
    expect(readAngle('西经74.006').value).toBe(-74.006);
    expect(readAngle('１１８．７５６９６５').value).toBe(118.756965);
    for (const given of ['109°75′', '这里', '109,24'])
      expect(said(readAngle(given))).toBe('number-unreadable');
  });

  it('reads flags', () => {
    expect([readFlag('是').value, readFlag('FALSE').value, readFlag('也许').value]).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});

describe('companyNameSimilarity', () => {
  it('is 1 for two spellings of one name', () => {
    expect(companyNameSimilarity('广西玉柴机器（集团）有限责任公司', '广西玉柴机器(集团)有限公司')).toBe(1);
  });

  it('tells likely from possible from different', () => {
    expect(companyNameSimilarity('广西柳工机械股份有限公司', '广西柳工机械有限公司')).toBeGreaterThanOrEqual(
      0.8,
    );
    const parent = companyNameSimilarity('广西柳工机械股份有限公司', '广西柳工集团有限公司');
    expect(parent).toBeGreaterThanOrEqual(0.5);
    expect(parent).toBeLessThan(0.8);
    expect(companyNameSimilarity('广西柳工机械股份有限公司', '深圳市汇川技术股份有限公司')).toBeLessThan(0.5);
  });
});
