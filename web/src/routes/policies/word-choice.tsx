import { useLanguage } from '../../words/language';
import type { Judged } from './facts';

type Missing = Judged['missingFacts'][number];

interface WordChoiceProps {
  readonly id: string;
  readonly fact: Missing;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** Stands for any word that a list does not name. */
const other = 'OTHER';

const useWords = ({ words, open }: Missing): readonly (readonly [word: string, text: string])[] => {
  const { language, say } = useLanguage();
  const named = words.map(({ word, name, nameEn }) => [word, language === 'en' ? nameEn : name] as const);
  return open ? [...named, [other, say('其他', 'other')]] : named;
};

/** One word of a list. */
export const OneWord = ({ id, fact, value, change }: WordChoiceProps) => {
  const { say } = useLanguage();
  return (
    <select id={id} className="input" value={value} onChange={(event) => change(event.target.value)}>
      <option value="">{say('不知道', 'Not known')}</option>
      {useWords(fact).map(([word, text]) => (
        <option key={word} value={word}>
          {text}
        </option>
      ))}
    </select>
  );
};

/** Any words of a list, kept with commas between them. */
export const SomeWords = ({ fact, value, change }: Omit<WordChoiceProps, 'id'>) => {
  const chosen = value === '' ? [] : value.split(',');
  const toggle = (word: string): void =>
    change((chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]).join(','));
  return (
    <span className="three">
      {useWords(fact).map(([word, text]) => (
        <label key={word} className="check">
          <input type="checkbox" checked={chosen.includes(word)} onChange={() => toggle(word)} />
          {text}
        </label>
      ))}
    </span>
  );
};
