import { useState } from 'react';
import { useClient } from 'urql';
import { useUpload } from '../../api/use-upload';
import { Page } from '../../app/page';
import { SignInLink } from '../../app/sign-in-link';
import { Note, Waiting } from '../../app/states';
import type { PlaceName } from '../../place/place-code';
import { useHome } from '../../place/use-home';
import { useLanguage } from '../../words/language';
import { Changes } from './changes';
import { ChainStatesDocument } from './data.gen';
import type { ImportReport, PartProps, States } from './data-types';
import { Findings } from './findings';

type State =
  | { readonly at: 'none' }
  | { readonly at: 'busy'; readonly writing: boolean }
  | { readonly at: 'checked'; readonly file: File; readonly report: ImportReport }
  | { readonly at: 'written'; readonly report: ImportReport; readonly before: States; readonly after: States }
  | { readonly at: 'refused'; readonly message: string };

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Takes a register in: first what is wrong with it, and nothing is written before “import”; then what changed. */
const useImport = (place: PlaceName) => {
  const { say } = useLanguage();
  const client = useClient();
  const upload = useUpload();
  const [state, setState] = useState<State>({ at: 'none' });
  const states = async (): Promise<{ readonly chains: States; readonly revision: number }> => {
    const { data } = await client.query(ChainStatesDocument, { place }, { requestPolicy: 'network-only' });
    return { chains: data?.placeChains ?? [], revision: Number(data?.graph.revision ?? 0) };
  };
  const settled = async (revision: number): Promise<States> => {
    for (let tries = 0; tries < 20; tries++) {
      const now = await states();
      if (now.revision >= revision) return now.chains;
      await wait(500);
    }
    return (await states()).chains;
  };
  const send = async (file: File, write: boolean): Promise<ImportReport | undefined> => {
    setState({ at: 'busy', writing: write });
    const { ok, answer } = await upload<ImportReport>(
      `/imports?name=${encodeURIComponent(file.name)}&dryRun=${!write}`,
      file,
    );
    if (ok) return answer;
    setState({
      at: 'refused',
      message:
        answer.errors?.[0]?.message ?? answer.message ?? say('文件没有收下。', 'The file was not taken.'),
    });
    return undefined;
  };
  const check = async (file: File): Promise<void> => {
    const report = await send(file, false);
    if (report) setState({ at: 'checked', file, report });
  };
  const write = async (file: File): Promise<void> => {
    const before = (await states()).chains;
    const report = await send(file, true);
    if (report)
      setState({ at: 'written', report, before, after: await settled(Number(report.revision ?? 0)) });
  };
  return { state, check, write, again: () => setState({ at: 'none' }) };
};

const Drop = ({ check }: { readonly check: (file: File) => void }) => {
  const { say } = useLanguage();
  const [over, setOver] = useState(false);
  return (
    <label
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) check(file);
      }}
    >
      <b>{say('把企业名册拖到这里，或选择文件', 'Drop a register here, or choose a file')}</b>
      <span className="small quiet">
        {say(
          'XLSX、CSV 或 JSON Lines，最大 20 MB。中英文表头都认，企查查、天眼查等导出也认。先检查，不写入。',
          'XLSX, CSV or JSON Lines up to 20 MB, with Chinese or English headers. It is checked first; nothing is written.',
        )}
      </span>
      <input
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,.jsonl"
        onChange={(event) => event.target.files?.[0] && check(event.target.files[0])}
      />
    </label>
  );
};

export const ImportPage = ({ doors, viewer }: PartProps) => {
  const { say } = useLanguage();
  const home = useHome();
  const own = viewer?.organisation.place;
  const place: PlaceName = own
    ? { kind: own.kind, code: own.code }
    : { kind: 'REGION', code: home?.province?.code ?? '100000' };
  const { state, check, write, again } = useImport(place);
  const report = state.at === 'checked' || state.at === 'written' ? state.report : undefined;
  const answer = (): string => {
    if (state.at === 'checked')
      return say(
        `${state.file.name} ${state.report.read} 行：${state.report.accepted} 行可导入，${state.report.rejected} 行有错。现在还没有写入。`,
        `${state.file.name}, ${state.report.read} rows: ${state.report.accepted} can be imported, ${state.report.rejected} have errors. Nothing is written yet.`,
      );
    if (state.at === 'written')
      return say(
        `已导入 ${state.report.accepted} 行，图谱版本 ${state.report.revision}。`,
        `${state.report.accepted} rows imported, graph revision ${state.report.revision}.`,
      );
    return say('导入企业名册：先检查，再写入。', 'Import a register: checked first, then written.');
  };
  return (
    <Page
      answer={answer()}
      next={
        state.at === 'checked'
          ? say(
              '错的行不拦好的行；改好再来，同一行不会写两次。',
              'Faulty rows stop no others; mend them and come again: no row is written twice.',
            )
          : say(
              '每一行都查代码、日期、单位、坐标和重复；改了什么、为什么不要，逐行说明。',
              'Codes, dates, units, coordinates and duplicates are checked row by row, and every repair is told.',
            )
      }
      actions={
        state.at === 'checked' || state.at === 'written' || state.at === 'refused' ? (
          <>
            <button type="button" className="button" onClick={again}>
              {say('换一个文件', 'Another file')}
            </button>
            {state.at === 'checked' && state.report.accepted > 0 && (
              <button type="button" className="button primary" onClick={() => void write(state.file)}>
                {say(`导入 ${state.report.accepted} 行`, `Import ${state.report.accepted} rows`)}
              </button>
            )}
          </>
        ) : undefined
      }
      note={say('数据不出本单位的服务器', 'The data do not leave your own server')}
      className="data"
    >
      {doors}
      {!viewer && (
        <SignInLink
          text={say(
            '检查要有编辑角色，导入要有管理名单的角色：先登录。',
            'Checking needs an editor, importing a manager: sign in first.',
          )}
        />
      )}
      {viewer && state.at === 'none' && <Drop check={(file) => void check(file)} />}
      {state.at === 'busy' && (
        <>
          <p role="status">
            {state.writing
              ? say('正在写入并重算。', 'Writing, and working out anew.')
              : say('正在检查。', 'Checking.')}
          </p>
          <Waiting />
        </>
      )}
      {state.at === 'refused' && (
        <Note kind="error">
          <p>
            <b>{say('没有收下。', 'Not taken.')}</b> {state.message}
          </p>
        </Note>
      )}
      {state.at === 'written' && <Changes before={state.before} after={state.after} place={place} />}
      {report && <Findings report={report} />}
    </Page>
  );
};
