import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { enterprisePath } from '../../app/enterprise-path';
import { Page } from '../../app/page';
import { SignInLink } from '../../app/sign-in-link';
import { Answer, Note } from '../../app/states';
import { Glyph } from '../../marks/glyph';
import { placeOf } from '../../place/place-code';
import { useHome } from '../../place/use-home';
import { counted } from '../../words/counted';
import { score } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { DecideDocument, ProposalsDocument, type ProposalsQuery } from './data.gen';
import type { PartProps } from './data-types';
import { ProposeNow } from './propose-now';

type Queue = Extract<ProposalsQuery['segmentProposals'], { __typename: 'SegmentProposalQueue' }>;
type Proposal = Queue['proposals']['edges'][number]['node'];

const fields: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  BUSINESS: ['主营', 'Business'],
  INDUSTRY: ['行业', 'Industry'],
  NAME: ['名称', 'Name'],
  PRODUCTS: ['主要产品', 'Products'],
  SCOPE: ['经营范围', 'Scope'],
};

/** The words that speak for a proposal, underlined where they stand. */
const underlined = (text: string, term: string): ReactNode => {
  const at = text.indexOf(term);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b className="term">{term}</b>
      {text.slice(at + term.length)}
    </>
  );
};

const Row = ({
  proposal,
  decide,
}: {
  readonly proposal: Proposal;
  readonly decide: (yes: boolean) => void;
}) => {
  const { language, say } = useLanguage();
  const keys = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (key === 'y' || key === 'n') decide(key === 'y');
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const row = event.currentTarget.closest('li');
    const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
    next?.querySelector('button')?.focus();
  };
  const [evidence] = proposal.evidence;
  return (
    <li className="proposal">
      <div>
        <p>
          <Link href={enterprisePath(proposal.enterprise.ownId)}>
            <b>{proposal.enterprise.name}</b>
          </Link>{' '}
          <span className="quiet">{say('做', 'makes')}</span>{' '}
          {proposal.gap && <Glyph status={proposal.gap.status} size={13} />}{' '}
          {language === 'en' ? (proposal.segment.nameEn ?? proposal.segment.name) : proposal.segment.name}{' '}
          {proposal.gap?.status === 'MISSING' && (
            <span className="tag">{say('补链缺口', 'fills a gap')}</span>
          )}{' '}
          <span className="quiet">{score(proposal.score)}</span>
        </p>
        {evidence && (
          <p className="quiet" lang="zh-CN">
            {say(...(fields[evidence.field] ?? [evidence.field, evidence.field]))}：
            {underlined(evidence.text, evidence.term)}
          </p>
        )}
      </div>
      <span className="buttons">
        <button type="button" className="button" onKeyDown={keys} onClick={() => decide(true)}>
          {say('是', 'Yes')}
        </button>
        <button type="button" className="button" onKeyDown={keys} onClick={() => decide(false)}>
          {say('不是', 'No')}
        </button>
      </span>
    </li>
  );
};

/** Proposals of segments, one question each: a person decides. */
export const ProposalPage = ({ doors, viewer }: PartProps) => {
  const { say } = useLanguage();
  const [search] = useSearchParams();
  const home = useHome();
  const own = viewer?.organisation.place;
  const asked = search.get('place');
  const code = asked
    ? placeOf(asked)
    : own
      ? { kind: own.kind, code: own.code }
      : { kind: 'REGION' as const, code: home?.province?.code ?? '100000' };
  const chain = search.get('chain');
  const input = useMemo(
    () => ({
      place: { kind: code.kind, code: code.code },
      states: ['OPEN' as const],
      ...(chain ? { chains: [chain] } : {}),
    }),
    [code.kind, code.code, chain],
  );
  const answer = useAnswer(ProposalsDocument, { input }, !viewer);
  const [, decideMany] = useMutation(DecideDocument);
  const [fault, setFault] = useState<string>();
  const queue =
    answer.data?.segmentProposals.__typename === 'SegmentProposalQueue'
      ? answer.data.segmentProposals
      : undefined;
  const decide = async (id: string, yes: boolean): Promise<void> => {
    const { data, error } = await decideMany({ input: yes ? { confirm: [id] } : { reject: [id] } });
    const given = data?.decideProposals;
    setFault(given?.__typename === 'DecidedProposals' ? undefined : (given?.message ?? error?.message));
    answer.again();
  };
  return (
    <Page
      answer={
        queue
          ? queue.counts.open > 0
            ? say(
                `还有 ${queue.counts.open} 条环节待确认，已确认 ${queue.counts.confirmed} 条。`,
                `${counted(queue.counts.open, 'proposal is', 'proposals are')} open, ${queue.counts.confirmed} confirmed.`,
              )
            : say('没有待确认的环节。', 'No proposal is open.')
          : say('确认环节：由人判断，不由机器。', 'Confirm segments: people decide, not machines.')
      }
      next={say(
        '从名册里的经营范围、产品提出；先列能补缺口的。答“不是”的以后不再提。',
        'Proposed from the texts of a register, those that fill gaps first. What is rejected is not proposed again.',
      )}
      className="data"
    >
      {doors}
      {!viewer ? (
        <SignInLink text={say('确认环节要先登录。', 'Sign in to confirm segments.')} />
      ) : (
        <Answer asked={answer}>
          {({ segmentProposals }) =>
            segmentProposals.__typename === 'SegmentProposalQueue' ? (
              <>
                {fault && (
                  <Note kind="error">
                    <p>{fault}</p>
                  </Note>
                )}
                {segmentProposals.proposals.totalCount === 0 && (
                  <ProposeNow place={input.place} chain={chain} done={answer.again} />
                )}
                <ul className="proposals">
                  {segmentProposals.proposals.edges.map(({ node }) => (
                    <Row key={node.id} proposal={node} decide={(yes) => void decide(node.id, yes)} />
                  ))}
                </ul>
                {segmentProposals.proposals.totalCount > 0 && (
                  <p className="small quiet">
                    <kbd>Y</kbd> {say('是', 'yes')} <kbd>N</kbd> {say('不是', 'no')} <kbd>↓</kbd>{' '}
                    {say('下一条', 'next')}
                  </p>
                )}
              </>
            ) : (
              <Note kind="error">
                <p>{segmentProposals.message}</p>
              </Note>
            )
          }
        </Answer>
      )}
    </Page>
  );
};
