import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Link, useParams, useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { SearchDocument } from '../../app/app.gen';
import { Page } from '../../app/page';
import { Answer, Note } from '../../app/states';
import { Glyph } from '../../marks/glyph';
import { RangeBar } from '../../marks/range-bar';
import { placeOf } from '../../place/place-code';
import { usePlaceName } from '../../place/use-place-name';
import { score, shareRange } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { certaintyWords, statusWords, verbWords } from '../../words/state-words';
import { ChainSegmentsDocument, NameFirmsDocument, WhatIfDocument, type WhatIfQuery } from './what-if.gen';
import './what-if.css';

type Report = Extract<WhatIfQuery['whatIf'], { __typename: 'WhatIfReport' }>;
type Change = Report['changes'][number];

const named = (one: { readonly name: string; readonly nameEn?: string | null }, language: string): string =>
  language === 'en' ? (one.nameEn ?? one.name) : one.name;

const listOf = (search: URLSearchParams, name: string): string[] =>
  search.get(name)?.split(',').filter(Boolean) ?? [];

const FindFirm = ({
  id,
  label,
  add,
}: {
  readonly id: string;
  readonly label: string;
  readonly add: (code: string) => void;
}) => {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const asked = text.trim().length > 1;
  const [{ data }] = useQuery({
    query: SearchDocument,
    variables: { text: text.trim(), first: 20 },
    pause: !asked,
  });
  const hits =
    asked && data?.search.__typename === 'SearchResult'
      ? data.search.hits.filter(({ kind }) => kind === 'ENTERPRISE').slice(0, 6)
      : [];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        placeholder={say('名称、代码、拼音', 'Name, code, pinyin')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul>
        {hits.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              className="link"
              onClick={() => {
                add(code);
                setText('');
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Side = ({
  status,
  certainty,
  verb,
}: {
  readonly status: Change['statusBefore'];
  readonly certainty: Change['certaintyBefore'];
  readonly verb: Change['verbBefore'];
}) => {
  const { language } = useLanguage();
  return (
    <>
      <Glyph status={status} certainty={certainty} size={13} /> {statusWords[status][language]}{' '}
      {certainty && <span className="quiet">{certaintyWords[certainty][language]}</span>}{' '}
      <b>{verb ? verbWords[verb][language] : ''}</b>
    </>
  );
};

const Changes = ({ report }: { readonly report: Report }) => {
  const { language, say } = useLanguage();
  if (report.changes.length === 0)
    return <p className="quiet">{say('没有环节改变。', 'No segment changes.')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>{say('环节', 'Segment')}</th>
          <th>{say('现在', 'Before')}</th>
          <th>{say('之后', 'After')}</th>
        </tr>
      </thead>
      <tbody>
        {report.changes.map((change) => (
          <tr key={change.segment.code}>
            <td>
              <b>{named(change.segment, language)}</b>
            </td>
            <td>
              <Side
                status={change.statusBefore}
                certainty={change.certaintyBefore}
                verb={change.verbBefore}
              />
            </td>
            <td>
              <Side status={change.statusAfter} certainty={change.certaintyAfter} verb={change.verbAfter} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Range = ({ title, state }: { readonly title: string; readonly state: Report['before'] }) => {
  const { say } = useLanguage();
  return (
    <p className="what-if-range">
      <span>{title}</span>
      {state.completenessRange ? (
        <>
          <RangeBar {...state.completenessRange} /> {shareRange(state.completenessRange)}
        </>
      ) : (
        say('未知', 'unknown')
      )}
    </p>
  );
};

/** What would be different if some firms settled or left: changed rows alone, before beside after. */
const WhatIf = () => {
  const { language, say } = useLanguage();
  const { place = '', chain = '' } = useParams<{ place: string; chain: string }>();
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const here = useMemo(() => placeOf(place), [place]);
  const hereName = usePlaceName(here);
  const { settle, leave, segments } = useMemo(() => {
    const params = new URLSearchParams(text);
    return {
      settle: listOf(params, 'settle'),
      leave: listOf(params, 'leave'),
      segments: listOf(params, 'segments'),
    };
  }, [text]);
  const begun = settle.length + leave.length + segments.length > 0;
  const input = useMemo(
    () => ({
      place: here,
      chain,
      leave,
      settle: [...settle.map((enterprise) => ({ enterprise })), ...segments.map((segment) => ({ segment }))],
    }),
    [here, chain, leave, settle, segments],
  );
  const asked = useAnswer(WhatIfDocument, { input });
  const ids = useMemo(() => [...settle, ...leave], [settle, leave]);
  const [{ data: firms }] = useQuery({
    query: NameFirmsDocument,
    variables: { ids },
    pause: ids.length === 0,
  });
  const [{ data: parts }] = useQuery({ query: ChainSegmentsDocument, variables: { chain } });
  const firmName = (id: string): string =>
    firms?.enterprises.edges.find(({ node }) => node.ownId === id)?.node.name ?? id;
  const segmentName = (code: string): string => {
    const found = parts?.chain?.segments.find(({ segment }) => segment.code === code)?.segment;
    return found ? named(found, language) : code;
  };
  const set = (name: string, values: readonly string[]): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (values.length > 0) next.set(name, values.join(','));
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const chips = (name: string, values: readonly string[], title: string, nameOf: (value: string) => string) =>
    values.length > 0 && (
      <p className="chips">
        {title}
        {values.map((value) => (
          <span key={value} className="tag">
            {nameOf(value)}{' '}
            <button
              type="button"
              className="link"
              aria-label={say(`去掉${nameOf(value)}`, `Remove ${nameOf(value)}`)}
              onClick={() =>
                set(
                  name,
                  values.filter((one) => one !== value),
                )
              }
            >
              ×
            </button>
          </span>
        ))}
      </p>
    );
  const report = asked.data?.whatIf.__typename === 'WhatIfReport' ? asked.data.whatIf : undefined;
  const answer = (): string => {
    if (!begun || !report)
      return say(
        `假如有企业落到${hereName}，或离开，链会怎样？`,
        `What if firms settled in ${hereName}, or left?`,
      );
    const range = report.after.completenessRange
      ? say(
          `，完整度变为 ${shareRange(report.after.completenessRange)}`,
          `; completeness becomes ${shareRange(report.after.completenessRange)}`,
        )
      : '';
    return say(
      `会改变 ${report.changes.length} 个环节${range}。`,
      `${report.changes.length} segments would change${range}.`,
    );
  };
  return (
    <Page
      answer={answer()}
      next={say('只是推演，什么都不写入。', 'A supposition: nothing is written.')}
      foot={
        report
          ? [
              say(
                `数据日期 ${report.basis.asOf ?? '未知'}`,
                `Data of ${report.basis.asOf ?? 'unknown date'}`,
              ),
              say(`规则 ${report.basis.ruleSet}`, `Rule set ${report.basis.ruleSet}`),
            ]
          : []
      }
    >
      <div className="what-if">
        <section>
          <FindFirm
            id="settle"
            label={say('假如这家企业落地', 'Suppose this firm settles')}
            add={(code) => set('settle', [...new Set([...settle, code])])}
          />
          <FindFirm
            id="leave"
            label={say('假如这家企业离开', 'Suppose this firm leaves')}
            add={(code) => set('leave', [...new Set([...leave, code])])}
          />
          <div className="field">
            <label htmlFor="segment">
              {say('假如有人来做这个环节', 'Suppose somebody comes for this segment')}
            </label>
            <select
              id="segment"
              className="input"
              value=""
              onChange={(event) =>
                event.target.value && set('segments', [...new Set([...segments, event.target.value])])
              }
            >
              <option value="">{say('选择环节', 'Choose a segment')}</option>
              {parts?.chain?.segments.map(({ segment }) => (
                <option key={segment.code} value={segment.code}>
                  {named(segment, language)}
                </option>
              ))}
            </select>
          </div>
          {chips('settle', settle, say('落地：', 'Settles: '), firmName)}
          {chips('segments', segments, say('新来做：', 'New in: '), segmentName)}
          {chips('leave', leave, say('离开：', 'Leaves: '), firmName)}
          <p className="small quiet">
            {say('候选企业见', 'For candidates see ')}
            <Link href={`/targets/${place}/${chain}`}>{say('招商目标', 'targets')}</Link>
            {say('。', '.')}
          </p>
        </section>
        <Answer asked={asked}>
          {({ whatIf }) =>
            whatIf.__typename !== 'WhatIfReport' ? (
              <Note kind="error">
                <p>{whatIf.message}</p>
              </Note>
            ) : (
              <section>
                <Range title={say('现在', 'Before')} state={whatIf.before} />
                {begun && (
                  <>
                    <Range title={say('之后', 'After')} state={whatIf.after} />
                    <h2>{say('改变的环节', 'Segments that change')}</h2>
                    <Changes report={whatIf} />
                    {whatIf.newlyReachable.length > 0 && (
                      <>
                        <h2>{say('更容易延伸到的环节', 'Segments that come nearer')}</h2>
                        <ul className="unknowns">
                          {whatIf.newlyReachable.map(({ segment, densityBefore, densityAfter }) => (
                            <li key={segment.code}>
                              {named(segment, language)}{' '}
                              <span className="quiet">
                                {say('邻近度', 'relatedness')}{' '}
                                {densityBefore == null ? '—' : score(densityBefore)} → {score(densityAfter)}
                              </span>
                            </li>
                          ))}
                        </ul>
                      </>
                    )}
                  </>
                )}
              </section>
            )
          }
        </Answer>
      </div>
    </Page>
  );
};

export default WhatIf;
