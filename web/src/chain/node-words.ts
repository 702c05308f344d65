import type { Say } from '../words/language';
import { certaintyWords, statusWords, verbWords } from '../words/state-words';
import type { SegmentState } from './picture-types';

const both = (say: Say, words: Readonly<Record<'zh' | 'en', string>>): string => say(words.zh, words.en);

/** What is known of how many: 2 家, 1–3 家, 可能 2 家, 未摸排. */
export const countWords = ({ status, count, possible }: SegmentState, say: Say): string => {
  const firms = (text: string, many: boolean): string =>
    say(`${text} 家`, `${text} ${many ? 'firms' : 'firm'}`);
  if (count === 0 && possible > 0) return say(`可能 ${possible} 家`, `maybe ${possible}`);
  if (status === 'UNKNOWN' && count === 0) return say('未摸排', 'no survey');
  return possible > 0 ? firms(`${count}–${count + possible}`, true) : firms(String(count), count !== 1);
};

/** The verb as it stands on the picture, where what is left is action. */
export const pictureVerb = ({ verb }: SegmentState, say: Say): string =>
  verb === null || verb === 'WATCH' ? '' : both(say, verbWords[verb]);

/** Name by which a segment is read aloud: “智能驾驶系统，缺失，待核实，补链，0 家”. */
export const spokenNode = (state: SegmentState, say: Say): string => {
  const parts = [
    state.name,
    both(say, statusWords[state.status]),
    state.certainty ? both(say, certaintyWords[state.certainty]) : '',
    state.verb ? both(say, verbWords[state.verb]) : '',
    countWords(state, say),
    state.cut ? say('断链点', 'cut point') : '',
  ];
  return parts.filter((part) => part !== '').join(say('，', ', '));
};
