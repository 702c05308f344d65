import { parseArgs } from 'node:util';
import { proposeSegments, type SegmentProposal } from '../../src/analysis/proposal/propose-segments.js';
import { featureNames } from '../../src/analysis/proposal/score/features.js';
import { ceilingOf } from '../../src/analysis/proposal/score/score-of.js';
import { vocabularyOf } from '../../src/analysis/proposal/term/vocabulary.js';
import { bm25Baseline, dictionaryBaseline, openFullTextBaseline } from './baselines.js';
import { type Coefficients, fitted, probability, type Sample } from './fitted.js';
import { calibrationBins, type Judged, measuresAt } from './measures.js';
import { type Case, type Labelled, readLabelled } from './read-cases.js';

const folds = 5;
const shipped = 'seed/guangxi';

const number = (value: number): string => value.toFixed(3).replace(/^0/, '');

interface Read {
  readonly gold: Case['gold'];
  readonly proposals: readonly SegmentProposal[];
}

const samplesOf = (read: readonly Read[]): Sample[] =>
  read.flatMap(({ gold, proposals }) =>
    proposals
      .filter(({ evidence }) => evidence.some(({ fits }) => fits))
      .map(({ segment, features }) => ({ features, right: gold.has(segment) })),
  );

const rescored = ({ gold, proposals }: Read, coefficients: Coefficients): Judged => ({
  gold,
  proposals: proposals
    .map(({ segment, features, evidence }) => ({
      segment,
      score: Math.min(ceilingOf(evidence), probability(coefficients, features)),
    }))
    .sort((a, b) => b.score - a.score),
});

/** Every enterprise scored by coefficients fitted to the others’ folds. */
const heldOut = (read: readonly Read[]): Judged[] => {
  const byFold = Array.from({ length: folds }, (_, fold) =>
    fitted(samplesOf(read.filter((_, at) => at % folds !== fold))),
  );
  return read.map((each, at) => rescored(each, byFold[at % folds] as Coefficients));
};

const line = (name: string, judged: readonly Judged[], least: number): void => {
  const { precision, coverage, recall, first, macroF1 } = measuresAt(judged, least);
  const cells = [precision, coverage, recall, first, macroF1].map(number);
  console.log(`| ${name} | ${[judged.length, ...cells].join(' | ')} |`);
};

const byFullText = async (cases: readonly Case[], terms: Labelled['terms']): Promise<Judged[]> => {
  const { rank, close } = await openFullTextBaseline(terms);
  try {
    const judged: Judged[] = [];
    for (const { gold, text } of cases) judged.push({ gold, proposals: await rank(text) });
    return judged;
  } finally {
    await close();
  }
};

const { values, positionals } = parseArgs({
  options: { fit: { type: 'boolean' }, neo4j: { type: 'boolean' } },
  allowPositionals: true,
});

const compare = async (title: string, { cases, terms }: Labelled): Promise<Read[]> => {
  const vocabulary = vocabularyOf(terms);
  const begun = performance.now();
  const read = cases.map(({ gold, text }) => ({ gold, proposals: proposeSegments(text, vocabulary) }));
  const seconds = (performance.now() - begun) / 1_000;
  console.log(`\n### ${title}\n\n| method | enterprises | precision | coverage | recall | P@1 | macro F1 |`);
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  const judged = heldOut(read);
  for (const least of [0.5, 0.6, 0.7, 0.75, 0.8]) line(`this, score ≥ ${least}, held out`, judged, least);
  line('this, coefficients as shipped, score ≥ 0.5', read, 0.5);
  const baselines = {
    dictionary: dictionaryBaseline(terms),
    'BM25 of character pairs, three best': bm25Baseline(terms),
  };
  for (const [name, rank] of Object.entries(baselines))
    line(
      name,
      cases.map(({ gold, text }) => ({ gold, proposals: rank(text) })),
      0,
    );
  if (values.neo4j) line('Neo4j full text (cjk), three best', await byFullText(cases, terms), 0);
  const bins = calibrationBins(judged).map((bin) => (bin ? bin.map(number).join('/') : '–'));
  console.log(
    `\nScore / confirmed by tenths: ${bins.join(' ')}. ${Math.round(cases.length / seconds)} rows/s.`,
  );
  return read;
};

const [folder] = positionals;
const own = await compare('Shipped labels, shipped products', readLabelled(shipped));
const told = folder ? await compare(`Shipped labels, texts of ${folder}`, readLabelled(shipped, folder)) : [];
if (folder) await compare(`Labels and segments of ${folder}`, readLabelled(folder));
if (values.fit) {
  const coefficients = fitted(samplesOf([...own, ...told]));
  console.log('\nCoefficients for `calibration.ts`:');
  [...featureNames, 'intercept'].forEach((name, k) => {
    console.log(`  ${name}: ${(coefficients[k] ?? 0).toFixed(2)},`);
  });
}
