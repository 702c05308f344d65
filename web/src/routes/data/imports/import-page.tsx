import { Page } from '../../../app/page';
import { SignInLink } from '../../../app/sign-in-link';
import { Note, Waiting } from '../../../app/states';
import type { PlaceName } from '../../../place/place-code';
import { useHome } from '../../../place/use-home';
import { counted } from '../../../words/counted';
import { useLanguage } from '../../../words/language';
import type { PartProps } from '../data-types';
import { Changes } from './changes';
import { Drop } from './drop';
import { Findings } from './findings';
import { LayoutForm } from './layout-form';
import { RecentImports } from './recent-imports';
import { useImport } from './use-import';

const mayImport = (roles: readonly string[]): boolean =>
  roles.some((role) => /^(manager|admin)$/i.test(role));

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
        `${state.file.name}, ${counted(state.report.read, 'row')}: ${state.report.accepted} can be imported, ${state.report.rejected} have errors. Nothing is written yet.`,
      );
    if (state.at === 'written')
      return say(
        `已导入 ${state.report.accepted} 行，图谱版本 ${state.report.revision}。`,
        `${counted(state.report.accepted, 'row')} imported, graph revision ${state.report.revision}.`,
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
              <button
                type="button"
                className="button primary"
                onClick={() => void write(state.file, state.wish)}
              >
                {say(`导入 ${state.report.accepted} 行`, `Import ${counted(state.report.accepted, 'row')}`)}
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
              ? say('正在写入、重算、提出环节。', 'Writing, working out anew, proposing segments.')
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
      {state.at === 'written' && (
        <Changes before={state.before} after={state.after} place={place} proposed={state.proposed} />
      )}
      {state.at === 'checked' && (
        <LayoutForm report={state.report} wish={state.wish} again={(wish) => void check(state.file, wish)} />
      )}
      {report && <Findings report={report} />}
      {viewer && mayImport(viewer.roles) && state.at !== 'checked' && (
        <RecentImports
          revision={state.at === 'written' ? (state.report.revision ?? undefined) : undefined}
          changed={again}
        />
      )}
    </Page>
  );
};
