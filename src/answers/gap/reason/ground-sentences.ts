import { presentNeighbours } from '../../../analysis/chain-gap/segment-verbs.js';
import type { Text } from '../../../codes/language.js';
import { names, type Sentences, shown, type Told, text } from './told.js';

const consumed = (told: Told): Text => {
  const { facts } = told.report;
  const consumers = names(told, presentNeighbours(facts.graph.out, told.gap.row, facts.enterprises));
  return text(`本地已有的${consumers.zh}直接使用它`, `consumed here by ${consumers.en}`);
};

const fed = (told: Told): Text => {
  const { facts } = told.report;
  const suppliers = names(told, presentNeighbours(facts.graph.in, told.gap.row, facts.enterprises));
  return text(`本地已有的${suppliers.zh}可直接向其供应`, `fed here by ${suppliers.en}`);
};

const densities = ({ report, gap }: Told): readonly [string, string] => {
  const { density, medianDensity } = report.facts.fit(gap.row);
  return [shown(density), shown(medianDensity)];
};

const related = (told: Told): Text => {
  const [density, median] = densities(told);
  return text(
    `与本地已有产业相近：关联密度${density}，不低于中位数${median}`,
    `related to what is here: relatedness density ${density}, at or above the median ${median}`,
  );
};

const nothingNear = (told: Told): Text => {
  const [density, median] = densities(told);
  return text(
    `本地没有与之相近的产业：关联密度${density}，中位数${median}`,
    `nothing near it is here: relatedness density ${density}, median ${median}`,
  );
};

const fitNotKnown = ({ report, gap }: Told): Text => {
  const { sampledShare } = report.facts.fit(gap.row);
  const [share, limit] = [sampledShare, report.question.thresholds.knownShare].map(
    (part) => `${Math.floor((Number.isNaN(part) ? 0 : part) * 100)}%`,
  );
  return text(
    `是否适合本地未知：来自名录或调查的企业占${share}，须达${limit}；也没有有效文件将本链列为主导`,
    `whether it fits is not known: ${share} of the enterprises are drawn from registers or surveys, ${limit} are needed; and no document in force names the chain`,
  );
};

/** Sentences about the ground of the verb of a missing segment. */
export const groundSentences: Sentences = {
  NOTHING_PRESENT: () => text('本地没有该产业链的任何环节', 'nothing of the chain is here'),
  LEADING_CHAIN: () =>
    text('有效文件将本链列为本地主导产业', 'a document in force names the chain as a leading one here'),
  RELATED: related,
  NOTHING_NEAR: nothingNear,
  FIT_NOT_KNOWN: fitNotKnown,
  CHAIN_POSSIBLY_PRESENT: () =>
    text(
      '本链有企业可能在此，是否从零建链未知',
      'an enterprise of the chain may be here: whether it begins from nothing is not known',
    ),
  CONSUMED_BY_PRESENT: consumed,
  BETWEEN_PRESENT: () =>
    text('位于本地两个已有环节之间的路径上', 'it lies on a path between two segments that are here'),
  FED_BY_PRESENT: fed,
  NO_LINK_TO_PRESENT: () => text('与本地已有环节没有直接联系', 'no link to a segment that is here'),
};
