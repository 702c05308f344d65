import { checkSources } from '../../src/intake/dataset/check/check-sources.js';
import type { Known } from '../../src/intake/dataset/check/memory/known.js';

/** Run in a process of its own, so that its peak memory is that of this one check. */
const region = (code: string, name: string, level: string, parent?: string) => ({
  code,
  name,
  level,
  parent,
});

const known: Known = {
  regions: [
    region('100000', '中华人民共和国', 'NATION'),
    region('450000', '广西壮族自治区', 'PROVINCE', '100000'),
    region('450200', '柳州市', 'PREFECTURE', '450000'),
    region('450100', '南宁市', 'PREFECTURE', '450000'),
    region('450300', '桂林市', 'PREFECTURE', '450000'),
    region('440300', '深圳市', 'PREFECTURE', '440000'),
    region('310000', '上海市', 'PROVINCE', '100000'),
    region('110000', '北京市', 'PROVINCE', '100000'),
  ],
  segments: [{ code: 'machine-tool.03.04.03', name: '装载机', kind: 'SEGMENT' }],
  chains: [],
  parks: [],
  sectors: [],
  ofPolicies: { policies: [], metrics: [], registers: [] },
  resolveEnterprises: async () => new Map(),
};

const [, , path] = process.argv;
if (path === undefined) throw new Error('Name the file to check.');
const start = process.hrtime.bigint();
let [read, accepted, findings] = [0, 0, 0];
for await (const batch of checkSources([path], known, { language: 'zh' })) {
  read += batch.read;
  accepted += batch.accepted;
  findings += batch.findings.length;
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ read, accepted, findings, seconds, peakMb }));
