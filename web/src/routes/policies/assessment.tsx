import { type ReactNode, useMemo } from 'react';
import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { Answer, Note } from '../../app/states';
import { useLanguage } from '../../words/language';
import { FactForm } from './fact-form';
import { givenFacts } from './facts';
import { FirmForm } from './firm-form';
import { AssessDocument, NameEnterpriseDocument } from './policies.gen';
import { policyAnswer } from './policy-words';
import { RuleDetail } from './rule-detail';
import { RuleList } from './rule-list';

const firmKind = { subjectKind: 'ENTERPRISE' };

/** What a firm can claim: rules by verdict, the clause beside them, and the facts that still matter. */
export const Assessment = ({ doors }: { readonly doors: ReactNode }) => {
  const { language, say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const id = search.get('enterprise') ?? undefined;
  const text = search.toString();
  const given = useMemo(() => givenFacts(new URLSearchParams(text), new Map()), [text]);
  const [{ data: named }] = useQuery({
    query: NameEnterpriseDocument,
    variables: { id: id ?? '' },
    pause: !id,
  });
  const input = useMemo(
    () => (id ? { enterprise: id, facts: given } : { facts: { ...firmKind, ...given } }),
    [id, given],
  );
  const asked = useAnswer(AssessDocument, { input });
  const begun = id !== undefined || Object.keys(given).length > 0;
  const report =
    asked.data?.assessPolicies.__typename === 'PolicyAssessmentReport'
      ? asked.data.assessPolicies
      : undefined;
  const problem =
    asked.data && asked.data.assessPolicies.__typename !== 'PolicyAssessmentReport'
      ? asked.data.assessPolicies.message
      : undefined;
  const judged = report?.assessments ?? [];
  const chosen =
    judged.find(({ rule }) => rule.code === search.get('rule')) ??
    judged.find(({ verdict }) => verdict === 'PASS') ??
    judged.find(({ verdict }) => verdict === 'UNKNOWN');
  const name = named?.enterprise?.name ?? say('这家企业', 'this firm');
  const set = (values: Readonly<Record<string, string | undefined>>): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(values))
          if (value === undefined || value === '') next.delete(key);
          else next.set(key, value);
        return next;
      },
      { replace: true },
    );
  return (
    <Page
      answer={
        begun && report
          ? policyAnswer(name, judged, language, say)
          : say('填几件事实，看这家企业能申请什么。', 'Give a few facts to see what a firm can claim.')
      }
      next={
        report &&
        say(
          `按 ${report.asOf} 有效的文件逐条判断；不知道的不会当作“否”。`,
          `Judged clause by clause by the documents in force on ${report.asOf}; what is not known is not taken as no.`,
        )
      }
      actions={
        <>
          {begun && (
            <button type="button" className="button" onClick={() => setSearch({})}>
              {say('换一家企业', 'Another firm')}
            </button>
          )}
          <button type="button" className="button" onClick={() => print()}>
            {say('打印', 'Print')}
          </button>
        </>
      }
      foot={
        report
          ? [say(`图谱版本 ${report.basis.graphRevision}`, `Graph revision ${report.basis.graphRevision}`)]
          : []
      }
      note={say('判断供参考，以主管部门受理为准', 'For orientation: the authority decides')}
      className="policies"
    >
      {doors}
      <FirmForm search={search} set={set} name={named?.enterprise?.name} />
      {problem && (
        <Note kind="error">
          <p>{problem}</p>
        </Note>
      )}
      <Answer asked={asked}>
        {(data) =>
          report && (
            <div className="policy-columns">
              <RuleList judged={judged} chosen={chosen} choose={(rule) => set({ rule })} />
              {chosen && <RuleDetail judged={chosen} asOf={report.asOf} />}
              <FactForm
                key={chosen?.rule.code}
                judged={judged}
                chosen={chosen}
                facts={data.policyFacts}
                used={report.facts}
                set={set}
              />
            </div>
          )
        }
      </Answer>
    </Page>
  );
};
