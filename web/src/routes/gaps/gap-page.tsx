import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { Asked } from '../../api/use-answer';
import { Page } from '../../app/page';
import { Offline } from '../../app/states';
import { ChainPicture } from '../../chain/chain-picture';
import { type PlaceName, placeCode } from '../../place/place-code';
import { shareRange } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { GapLegend } from './gap-legend';
import { cutsOf, firstShow, nameOf, type Report, rowsOf, type Show, statesOf } from './gap-rows';
import { GapTable } from './gap-table';
import type { GapsQuery } from './gaps.gen';
import { linkedNames } from './next-words';
import { PrintSheet } from './print-sheet';
import { useFirstChoices } from './use-first-choices';
import { usePicture } from './use-picture';

interface GapPageProps {
  readonly place: PlaceName;
  readonly report: Report;
  readonly data: GapsQuery;
  readonly asked: Asked<GapsQuery>;
}

const shows: readonly { readonly show: Show; readonly zh: string; readonly en: string }[] = [
  { show: 'do', zh: '要做', en: 'To do' },
  { show: 'ask', zh: '要查', en: 'To find out' },
  { show: 'keep', zh: '稳住', en: 'Keep' },
  { show: 'all', zh: '全部', en: 'All' },
];

const useFilters = (report: Report) => {
  const [search, setSearch] = useSearchParams();
  const show = (search.get('show') as Show | null) ?? firstShow(report.segments);
  const selected = search.get('segment') ?? undefined;
  const set = useCallback(
    (values: Readonly<Record<string, string | undefined>>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values))
            if (value === undefined) next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { show, selected, set };
};

export const GapPage = ({ place, report, data, asked }: GapPageProps) => {
  const { language, say } = useLanguage();
  const { show, selected, set } = useFilters(report);
  const picture = usePicture(report.chain.code);
  const choices = useFirstChoices(place, report.chain.code);
  const cuts = useMemo(() => cutsOf(data), [data]);
  const states = useMemo(() => statesOf(report, cuts, language), [report, cuts, language]);
  const select = (code: string): void => {
    const inFilter = rowsOf(report.segments, show).some(({ segment }) => segment.code === code);
    set({ segment: code === selected ? undefined : code, show: inFilter ? show : 'all' });
  };
  const wide = picture?.node === 'COMPACT';
  const { basis, completenessRange } = report;
  const address = `${placeCode(place)}/${report.chain.code}`;
  return (
    <Page
      answer={report.headline}
      next={
        <>
          {linkedNames(report.next, states, (code) => set({ segment: code, show: 'all' }))}
          {completenessRange &&
            say(
              `完整度 ${shareRange(completenessRange)}。`,
              ` Completeness lies at ${shareRange(completenessRange)}.`,
            )}
        </>
      }
      actions={
        <>
          <button type="button" className="button" onClick={() => print()}>
            {say('打印', 'Print')}
          </button>
          <a className="button" href={`/briefs/${address}.xlsx`}>
            {say('导出表格', 'Export')}
          </a>
        </>
      }
      foot={[
        say(`数据日期 ${basis.asOf ?? '未知'}`, `Data of ${basis.asOf ?? 'unknown date'}`),
        say(`规则 ${basis.ruleSet}`, `Rule set ${basis.ruleSet}`),
        say(`图谱版本 ${basis.graphRevision}`, `Graph revision ${basis.graphRevision}`),
        say(
          `对照${report.reference.name}，按企业数`,
          `Compared with ${nameOf(report.reference, language)}, by number of firms`,
        ),
      ]}
      note={say('分数只用于排序，不是预测', 'Scores order a list; they forecast nothing')}
      className={wide ? 'gaps gaps-wide' : 'gaps'}
    >
      {asked.error?.networkError && <Offline at={asked.at} />}
      <section className="gaps-picture" aria-label={say('产业链图', 'Picture of the chain')}>
        <GapLegend states={states} />
        {picture ? (
          <ChainPicture
            layout={picture.layout}
            states={states}
            node={picture.node}
            selected={selected}
            select={select}
            label={say(
              `${report.chain.name}产业链图`,
              `Picture of the chain: ${nameOf(report.chain, language)}`,
            )}
          />
        ) : (
          <p className="picture-wait quiet" aria-busy="true">
            {say('正在排产业链图…', 'Laying the chain out…')}
          </p>
        )}
      </section>
      <section className="gaps-table" aria-label={say('环节表', 'Table of segments')}>
        <div className="gaps-filter">
          <fieldset className="segmented" aria-label={say('看哪些环节', 'Which segments')}>
            {shows.map((one) => (
              <button
                key={one.show}
                type="button"
                aria-pressed={one.show === show}
                onClick={() => set({ show: one.show, segment: undefined })}
              >
                {say(one.zh, one.en)} {rowsOf(report.segments, one.show).length}
              </button>
            ))}
          </fieldset>
          <p className="small quiet">
            {show === 'ask'
              ? say('能问清的在前', 'soonest settled first')
              : say('按优先度从高到低', 'highest priority first')}
          </p>
        </div>
        <GapTable
          place={place}
          report={report}
          rows={rowsOf(report.segments, show)}
          show={show}
          cuts={cuts}
          choices={choices}
          wide={wide}
          selected={selected}
          select={select}
        />
      </section>
      <PrintSheet report={report} choices={choices} cuts={cuts} />
    </Page>
  );
};
