import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { Answer } from '../../app/states';
import { counted } from '../../words/counted';
import { useLanguage } from '../../words/language';
import { DocumentsDocument, type DocumentsQuery, FindClausesDocument } from './policies.gen';
import { documentStatus } from './policy-words';

type Policy = DocumentsQuery['policies'][number];

const inForce = ({ status }: Policy): boolean =>
  status === 'IN_FORCE' || status === 'IN_FORCE_NO_END_STATED' || status === 'RUNNING';

const Clauses = ({ policy }: { readonly policy: Policy }) => {
  const { say } = useLanguage();
  return (
    <section className="clauses">
      <h2>{policy.title}</h2>
      <p className="small quiet">
        {[policy.number, policy.issuer, policy.issuedOn].filter(Boolean).join(say('，', ', '))}
        {policy.repealedBy &&
          say(`；由《${policy.repealedBy.title}》废止`, `; repealed by ${policy.repealedBy.title}`)}
      </p>
      {policy.note && <p className="small quiet">{policy.note}</p>}
      <dl className="facts clause-list" lang="zh-CN">
        {policy.clauses.map(({ article, text }) => {
          const rules = policy.rules.filter((rule) => rule.article === article);
          return (
            <div key={article} className="clause">
              <dt>{article}</dt>
              <dd>
                {text}
                {rules.length > 0 && (
                  <span className="small quiet">
                    {' '}
                    {rules.map(({ code, title }) => `${code} ${title}`).join('；')}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};

const Found = ({ text }: { readonly text: string }) => {
  const { say } = useLanguage();
  const [{ data }] = useQuery({ query: FindClausesDocument, variables: { text } });
  if (!data) return null;
  return (
    <section className="clauses">
      <h2>
        {say(
          `${data.policyClauses.totalCount} 条里有“${text}”`,
          `${counted(data.policyClauses.totalCount, 'clause holds', 'clauses hold')} “${text}”`,
        )}
      </h2>
      <dl className="facts clause-list" lang="zh-CN">
        {data.policyClauses.edges.map(({ node }) => (
          <div key={`${node.policy.code} ${node.article}`} className="clause">
            <dt>{node.article}</dt>
            <dd>
              <b>{node.policy.title}</b>
              {say('：', ': ')}
              {node.text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Documents with their state on a day, and what their clauses say. */
export const Documents = ({ doors }: { readonly doors: ReactNode }) => {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('day');
  const asked = useAnswer(DocumentsDocument, { asOf });
  const [text, setText] = useState('');
  const policies = asked.data?.policies ?? [];
  const chosen = policies.find(({ code }) => code === search.get('document'));
  const found = search.get('text') ?? '';
  const set = (values: Readonly<Record<string, string>>): void =>
    setSearch({ view: 'documents', ...(asOf ? { day: asOf } : {}), ...values }, { replace: true });
  const count = policies.filter(inForce).length;
  return (
    <Page
      answer={
        policies.length > 0
          ? say(
              `文件 ${policies.length} 份，有效或执行中 ${count} 份。`,
              `${counted(policies.length, 'document')}, ${count} in force or running.`,
            )
          : say('文件。', 'Documents.')
      }
      next={say(
        '征求意见稿和过期的文件照列，但不作依据。',
        'Drafts and expired documents are listed, and give no right.',
      )}
      className="policies"
    >
      {doors}
      <div className="firm-form">
        <div className="field">
          <label htmlFor="day">{say('看哪一天的状态', 'State on which day')}</label>
          <input
            id="day"
            className="input"
            type="date"
            value={asOf ?? ''}
            onChange={(event) =>
              setSearch({ view: 'documents', ...(event.target.value ? { day: event.target.value } : {}) })
            }
          />
        </div>
        <form
          className="field"
          onSubmit={(event) => {
            event.preventDefault();
            set({ text });
          }}
        >
          <label htmlFor="clause-text">{say('在条款里找', 'Find in clauses')}</label>
          <input
            id="clause-text"
            className="input"
            placeholder={say('如 中试、研发投入', 'e.g. 中试')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </form>
      </div>
      <Answer asked={asked}>
        {() => (
          <div className="policy-documents">
            <table>
              <thead>
                <tr>
                  <th>{say('文件', 'Document')}</th>
                  <th>{say('状态', 'State')}</th>
                  <th>{say('期限', 'Term')}</th>
                  <th className="number">{say('规则', 'Rules')}</th>
                </tr>
              </thead>
              <tbody>
                {policies.map((policy) => (
                  <tr key={policy.code} className={policy === chosen ? 'chosen' : undefined}>
                    <td lang="zh-CN">
                      <button
                        type="button"
                        className="link"
                        aria-current={policy === chosen ? 'true' : undefined}
                        onClick={() => set({ document: policy.code })}
                      >
                        {policy.title}
                      </button>
                    </td>
                    <td>
                      {inForce(policy) ? (
                        <b>{say(...documentStatus[policy.status])}</b>
                      ) : (
                        say(...documentStatus[policy.status])
                      )}
                    </td>
                    <td className="quiet">
                      <span className="keep">{policy.validFrom ?? '—'}</span>
                      {policy.validTo && <span className="keep">–{policy.validTo}</span>}
                    </td>
                    <td className="number">{policy.rules.length}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {found ? <Found text={found} /> : chosen && <Clauses policy={chosen} />}
          </div>
        )}
      </Answer>
    </Page>
  );
};
