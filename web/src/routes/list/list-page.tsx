import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useDownload } from '../../api/use-download';
import { Page } from '../../app/page';
import { Note } from '../../app/states';
import { shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { AddFirm } from './add-firm';
import { Board } from './board';
import { Conflicts } from './conflicts';
import { DueTable } from './due-table';
import { EntryTable } from './entry-table';
import { History } from './history';
import { ImportFile } from './import-file';
import './list.css';
import {
  type Change,
  changeWords,
  type Entry,
  type List,
  listAnswer,
  listNext,
  underWay,
} from './list-words';
import { ShareForm } from './share-form';
import { TargetDialog } from './target-dialog';
import { useStatuses } from './use-statuses';

interface ListPageProps {
  readonly list: List;
  readonly own: string | undefined;
  readonly again: () => void;
  readonly change: Change | undefined;
  readonly fetching: boolean;
}

type Tool = 'add' | 'share' | 'import' | 'history';

const holdersOf = (entries: readonly Entry[], language: 'zh' | 'en'): string[] => [
  ...new Set(entries.flatMap(({ claim }) => (claim ? [named(claim.organisation, language)] : []))),
];

export const ListPage = ({ list, own, again, change }: ListPageProps) => {
  const { language, say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [tool, setTool] = useState<Tool>();
  const [opened, setOpened] = useState<string>();
  const download = useDownload();
  const statuses = useStatuses(list);
  const all = list.targets.edges.map(({ node }) => node);
  const holder = search.get('holder') ?? '';
  const segment = search.get('segment') ?? '';
  const entries = all.filter(
    (entry) =>
      (holder === '' ||
        (holder === '-'
          ? !entry.claim
          : entry.claim && named(entry.claim.organisation, language) === holder)) &&
      (segment === '' || entry.segments.some(({ code }) => code === segment)),
  );
  const table = search.get('view') === 'table';
  const set = (name: string, value: string): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const segments = [
    ...new Map(all.flatMap((entry) => entry.segments.map((one) => [one.code, one] as const))).values(),
  ];
  const workbook = list.exports.find(({ format }) => format === 'XLSX');
  const mayAdd = list.permission !== 'VIEW' && !list.archivedAt;
  const entry = all.find(({ id }) => id === opened);
  const toggle = (name: Tool): void => setTool(tool === name ? undefined : name);
  const props = { entries, statuses, own, open: setOpened, changed: change?.target?.id };
  const aside = (stage: string): number => all.filter((one) => one.stage === stage).length;
  return (
    <Page
      answer={listAnswer(list, all, say)}
      next={listNext(list, language, say)}
      actions={
        <>
          {mayAdd && (
            <button
              type="button"
              className="button"
              aria-expanded={tool === 'add'}
              onClick={() => toggle('add')}
            >
              {say('加企业', 'Add a firm')}
            </button>
          )}
          {list.permission === 'MANAGE' && (
            <button
              type="button"
              className="button"
              aria-expanded={tool === 'share'}
              onClick={() => toggle('share')}
            >
              {say('共享', 'Share')}
            </button>
          )}
          {workbook && (
            <button
              type="button"
              className="button"
              onClick={() => download(workbook.url, `${list.name}.xlsx`)}
            >
              {say('导出表格', 'Export')}
            </button>
          )}
          {mayAdd && (
            <button
              type="button"
              className="button"
              aria-expanded={tool === 'import'}
              onClick={() => toggle('import')}
            >
              {say('导入改过的表格', 'Import a changed table')}
            </button>
          )}
        </>
      }
      foot={[
        say(`搁置 ${aside('PARKED')} 家`, `${aside('PARKED')} parked`),
        say(`失去 ${aside('LOST')} 家`, `${aside('LOST')} lost`),
        <button
          key="history"
          type="button"
          className="link small"
          aria-expanded={tool === 'history'}
          onClick={() => toggle('history')}
        >
          {say('漏斗和操作记录', 'Funnel and audit')}
        </button>,
      ]}
      note={say(
        `名单版本 ${list.version}，${shortDay(list.updatedAt)} 更新`,
        `List version ${list.version}, updated ${shortDay(list.updatedAt)}`,
      )}
      className="list"
    >
      {tool === 'add' && <AddFirm list={list} done={again} close={() => setTool(undefined)} />}
      {tool === 'share' && <ShareForm list={list} done={again} close={() => setTool(undefined)} />}
      {tool === 'import' && <ImportFile list={list} done={again} close={() => setTool(undefined)} />}
      {tool === 'history' && <History list={list} />}
      {list.archivedAt && (
        <Note kind="note">
          <p>{say('这张名单已收起，只能看。', 'This list is put away: it can only be read.')}</p>
        </Note>
      )}
      <div className="list-tools">
        <fieldset className="segmented" aria-label={say('看法', 'View')}>
          <button type="button" aria-pressed={!table} onClick={() => set('view', '')}>
            {say('看板', 'Board')}
          </button>
          <button type="button" aria-pressed={table} onClick={() => set('view', 'table')}>
            {say('表格', 'Table')}
          </button>
        </fieldset>
        <select
          className="input"
          aria-label={say('认领人', 'Holder')}
          value={holder}
          onChange={(event) => set('holder', event.target.value)}
        >
          <option value="">{say('认领人：全部', 'Holder: all')}</option>
          <option value="-">{say('无人认领', 'Nobody')}</option>
          {holdersOf(all, language).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <select
          className="input"
          aria-label={say('环节', 'Segment')}
          value={segment}
          onChange={(event) => set('segment', event.target.value)}
        >
          <option value="">{say('环节：全部', 'Segment: all')}</option>
          {segments.map((one) => (
            <option key={one.code} value={one.code}>
              {named(one, language)}
            </option>
          ))}
        </select>
        <p className="small quiet list-change" role="status">
          {change && changeWords(change, language, say)}
        </p>
      </div>
      {all.length === 0 ? (
        <p className="quiet">
          {say(
            '名单上还没有企业：按“加企业”，或从招商目标里挑选加入。',
            'Nobody is on this list yet: add a firm, or choose some among the targets of a chain.',
          )}
        </p>
      ) : table ? (
        <EntryTable
          {...props}
          again={again}
          conflicts={new Set(list.conflicts.map(({ target }) => target.id))}
        />
      ) : (
        <>
          <Board {...props} entries={underWay(entries)} again={again} />
          <div className="list-below">
            <DueTable entries={all} own={own} again={again} open={setOpened} />
            <Conflicts list={list} />
          </div>
        </>
      )}
      {entry && <TargetDialog entry={entry} own={own} again={again} close={() => setOpened(undefined)} />}
    </Page>
  );
};
