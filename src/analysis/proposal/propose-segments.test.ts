import { describe, expect, it } from 'vitest';
import type { ProposalText } from './proposal-text.js';
import { proposeSegments } from './propose-segments.js';
import type { Term, TermKind } from './term/term.js';
import { vocabularyOf } from './term/vocabulary.js';

const segments = [
  '正极材料',
  '整车制造',
  '聚氯乙烯',
  '口腔医疗器械',
  '设备租赁服务',
  '装载机',
  '电芯',
  '散热系统',
  '冷却系统',
];

const term = (segment: string, text: string, kind: TermKind = 'KEYWORD', weight = 1): Term => ({
  segment: segments.indexOf(segment),
  text,
  kind,
  weight,
});

const vocabulary = vocabularyOf([
  ...segments.map((name) => term(name, name, 'NAME')),
  term('正极材料', '磷酸铁锂', 'ALIAS'),
  term('正极材料', '磷酸铁锂电池', 'EXCLUDE'),
  term('整车制造', '汽车整车', 'ALIAS'),
  term('设备租赁服务', '工程机械租赁', 'ALIAS'),
  term('电芯', '锂电池', 'ALIAS'),
  term('电芯', '锂电池设备', 'EXCLUDE'),
  term('散热系统', '散热器', 'ALIAS'),
  term('冷却系统', '散热器', 'ALIAS'),
]);

const text = (parts: Partial<ProposalText>): ProposalText => ({
  name: null,
  products: [],
  business: null,
  scope: null,
  industry: null,
  ...parts,
});

const proposed = (parts: Partial<ProposalText>) =>
  proposeSegments(text(parts), vocabulary).map(({ segment, role, score }) => ({
    segment: segments[segment],
    role,
    likely: score >= 0.5,
  }));

const likely = (parts: Partial<ProposalText>) =>
  proposed(parts)
    .filter(({ likely: is }) => is)
    .map(({ segment }) => segment);

describe('proposeSegments', () => {
  it('proposes what a maker makes, with the clause and the term', () => {
    const [first] = proposeSegments(
      text({ products: ['磷酸铁锂正极材料'], business: '锂离子电池正极材料的研发、生产和销售' }),
      vocabulary,
    );
    expect(first).toMatchObject({ segment: 0, role: 'PRODUCER' });
    expect(
      first?.evidence.map(({ field, text: clause, term: word }) => [field, clause, word]),
    ).toContainEqual(['BUSINESS', '锂离子电池正极材料的研发、生产和销售', '正极材料']);
  });

  it.each([
    ['a trader by name', { name: '示例一汽车贸易有限公司', products: ['装载机'] }],
    [
      'a trader by its scope',
      { name: '示例一有限公司', products: ['装载机'], scope: '装载机销售；五金产品零售' },
    ],
    ['a trader that registers making', { name: '示例一商行', scope: '装载机制造；装载机销售' }],
    ['a repairer', { name: '示例一有限公司', scope: '装载机维修；装载机配件批发' }],
    [
      'a trader of things named after a verb',
      {
        name: '示例一有限公司',
        products: ['装载机'],
        scope: '铸造机械销售；合成材料销售；装载机销售；食品加工专用设备销售',
      },
    ],
    ['a lessor of machines', { name: '示例一机械租赁有限公司', scope: '装载机租赁' }],
    [
      'a product of trade',
      { name: '示例一有限公司', products: ['装载机贸易'], business: '从事装载机的销售' },
    ],
  ])('proposes no making for %s', (_, parts) => {
    expect(likely(parts)).not.toContain('装载机');
  });

  it('proposes a lease for a lessor where the segment is the lease', () => {
    expect(proposed({ business: '工程机械租赁' })).toContainEqual({
      segment: '设备租赁服务',
      role: 'LESSOR',
      likely: true,
    });
  });

  it.each([
    ['a material for a product', { products: ['聚氯乙烯电线'] }, '聚氯乙烯'],
    ['a customer for a product', { business: '为整车制造厂商提供模具' }, '整车制造'],
    ['a purpose for a product', { business: '用于汽车整车的铆钉的生产' }, '整车制造'],
    ['what is made with a material', { business: '以聚氯乙烯为原料生产地板' }, '聚氯乙烯'],
    ['another thing that begins alike', { products: ['磷酸铁锂电池'] }, '正极材料'],
    ['a tool for the thing', { products: ['锂电池设备'] }, '电芯'],
    ['broad words for a narrow segment', { business: '医疗器械的生产' }, '口腔医疗器械'],
    ['another of the same form', { business: '眼科医疗器械的生产' }, '口腔医疗器械'],
  ])('does not take %s', (_, parts, segment) => {
    expect(likely(parts)).not.toContain(segment);
  });

  it('caps what is only registered', () => {
    const [first] = proposeSegments(text({ scope: '装载机制造' }), vocabulary);
    expect(first?.score).toBeLessThanOrEqual(0.6);
  });

  it('proposes both segments that one word means', () => {
    expect(
      proposed({ products: ['散热器'], business: '散热器的生产' }).map(({ segment }) => segment),
    ).toEqual(['散热系统', '冷却系统']);
  });

  it('says nothing of a text without a known word', () => {
    expect(proposed({ name: '示例一有限公司', business: '餐饮服务' })).toEqual([]);
  });
});
