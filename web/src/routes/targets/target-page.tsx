import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { AddToList } from '../../add-to-list/add-to-list';
import type { Asked } from '../../api/use-answer';
import { Page } from '../../app/page';
import { Offline } from '../../app/states';
import type { PlaceName } from '../../place/place-code';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { Conditions } from './conditions';
import { LocalSuppliers } from './local-suppliers';
import { NotSurveyed } from './not-surveyed';
import type { Ranked, Report } from './ranking';
import { TargetTable } from './target-table';
import { type Gaps, targetAnswer, targetNext } from './target-words';
import type { TargetsQuery } from './targets.gen';
import { WeightPanel } from './weight-panel';

export interface TargetProps {
  readonly place: PlaceName;
  readonly chain: string;
  readonly report: Report;
  readonly gaps: Gaps | undefined;
}

const most = 4;

const useSelection = (rows: readonly Ranked[]) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const chosen = rows.filter(({ enterprise }) => ids.has(enterprise.ownId));
  return { ids, chosen, toggle, clear: () => setIds(new Set()) };
};

/** The ranked table of whom to bring; weights and conditions stand beside it. */
export const TargetPage = ({
  place,
  chain,
  report,
  gaps,
  asked,
}: TargetProps & { readonly asked: Asked<TargetsQuery> }) => {
  const { language, say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const rows = report.candidates.edges.map(({ node }) => node);
  const { ids, chosen, toggle, clear } = useSelection(rows);
  const [adding, setAdding] = useState(false);
  const { basis } = report;
  const set = (name: string, value: string | undefined): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const suggestion = gaps
    ? say(
        `${gaps.place.name}${gaps.chain.name}招商名单`,
        `${named(gaps.place, language)}: ${named(gaps.chain, language)}`,
      )
    : chain;
  return (
    <Page
      answer={targetAnswer(report, gaps, language, say)}
      next={targetNext(gaps, say)}
      actions={
        <button type="button" className="button" onClick={() => print()}>
          {say('打印', 'Print')}
        </button>
      }
      foot={[
        say(`数据日期 ${basis.asOf ?? '未知'}`, `Data of ${basis.asOf ?? 'unknown date'}`),
        say(`规则 ${basis.ruleSet}`, `Rule set ${basis.ruleSet}`),
        say(`图谱版本 ${basis.graphRevision}`, `Graph revision ${basis.graphRevision}`),
        say('加权平均', 'Weighted mean'),
      ]}
      note={say(`共 ${report.total} 家`, `${report.total} in all`)}
      className="targets"
    >
      {asked.error?.networkError && <Offline at={asked.at} />}
      <aside className="targets-side" aria-label={say('权重和条件', 'Weights and conditions')}>
        <WeightPanel text={search.get('weights')} set={(text) => set('weights', text)} />
        <Conditions search={search} set={set} gaps={gaps} />
      </aside>
      <section className="targets-main" aria-label={say('招商目标', 'Targets')} aria-busy={asked.fetching}>
        {report.gapCount === 0 ? (
          <NotSurveyed place={place} chain={chain} anyway={() => set('watch', '1')} />
        ) : (
          <TargetTable rows={rows} note={report.note} gaps={gaps} ids={ids} toggle={toggle} />
        )}
        <LocalSuppliers suppliers={report.localSuppliers} total={report.localSupplierCount} />
      </section>
      {chosen.length > 0 && (
        <section className="selection" aria-label={say('已选企业', 'Selected')}>
          <b>{say(`已选 ${chosen.length} 家`, `${chosen.length} selected`)}</b>
          <button
            type="button"
            className="button"
            disabled={chosen.length < 2 || chosen.length > most}
            title={
              chosen.length < 2 || chosen.length > most
                ? say('选 2 到 4 家才能并排', 'Select two to four')
                : undefined
            }
            onClick={() => set('compare', chosen.map(({ enterprise }) => enterprise.ownId).join(','))}
          >
            {say('并排比较', 'Compare')}
          </button>
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            {say('加入名单', 'Add to list')}
          </button>
          <button type="button" className="link" onClick={clear}>
            {say('清除选择', 'Clear')}
          </button>
          <span className="small quiet selection-note">
            {say(
              '虚线框＝未知，按规则补：能力、契合取中位数，其余记 0',
              'dotted: unknown, filled by rule: the median for capability and fit, else 0',
            )}
          </span>
        </section>
      )}
      {adding && (
        <AddToList
          place={place}
          chain={chain}
          suggestion={suggestion}
          targets={chosen.map(({ enterprise, segments }) => ({
            enterprise: enterprise.ownId,
            name: enterprise.name,
            segments: segments.map(({ code }) => code),
          }))}
          close={() => setAdding(false)}
        />
      )}
    </Page>
  );
};
