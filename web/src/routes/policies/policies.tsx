import { useSearchParams } from 'wouter';
import { useSay } from '../../words/language';
import { Assessment } from './assessment';
import { Documents } from './documents';
import './policies.css';

/** The two doors of policies: what a firm can claim, and what the documents say. */
const Doors = ({ documents }: { readonly documents: boolean }) => {
  const say = useSay();
  const [, setSearch] = useSearchParams();
  return (
    <fieldset className="segmented policy-doors" aria-label={say('看什么', 'What to see')}>
      <button type="button" aria-pressed={!documents} onClick={() => setSearch({})}>
        {say('能申请什么', 'What can be claimed')}
      </button>
      <button type="button" aria-pressed={documents} onClick={() => setSearch({ view: 'documents' })}>
        {say('文件和条款', 'Documents and clauses')}
      </button>
    </fieldset>
  );
};

const Policies = () => {
  const [search] = useSearchParams();
  const documents = search.get('view') === 'documents' || search.has('document');
  const doors = <Doors documents={documents} />;
  return documents ? <Documents doors={doors} /> : <Assessment doors={doors} />;
};

export default Policies;
