import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { Answer, Note } from '../../app/states';
import { usePlaceName } from '../../place/use-place-name';
import { counted } from '../../words/counted';
import { shareRange } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { FindFirm } from './find-firm';
import { Outcome } from './outcome';
import { useSupposition } from './use-supposition';
import { ChainSegmentsDocument, NameFirmsDocument, WhatIfDocument } from './what-if.gen';
import './what-if.css';

/** What would be different if some firms settled or left: changed rows alone, before beside after. */
const WhatIf = () => {
  const { language, say } = useLanguage();
  const { place, chain, here, settle, leave, segments, begun, input, set } = useSupposition();
  const hereName = usePlaceName(here);
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
      `${counted(report.changes.length, 'segment')} would change${range}.`,
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
              <Outcome report={whatIf} begun={begun} />
            )
          }
        </Answer>
      </div>
    </Page>
  );
};

export default WhatIf;
