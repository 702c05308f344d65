// What a place does about the segments of a chain, typed from end to end:
// npx tsx docs/examples/client/gaps.ts http://127.0.0.1:4000/graphql 450200 new-energy-vehicle
import { ask } from './ask.js';
import { ChainGapsDocument } from './operations.gen.js';

const [url = 'http://127.0.0.1:4000/graphql', code = '450200', chain = 'new-energy-vehicle'] =
  process.argv.slice(2);

const { chainGaps } = await ask(url, ChainGapsDocument, {
  input: { place: { kind: 'REGION', code }, chain },
});

if (chainGaps.__typename === 'ChainGapReport') {
  console.log(`${chainGaps.place.name}, ${chainGaps.chain.name}: completeness ${chainGaps.completeness}`);
  for (const { segment, status, verb } of chainGaps.segments)
    console.log(`${verb}\t${status}\t${segment.name}`);
} else {
  console.error(`${chainGaps.code}: ${chainGaps.message}`);
  process.exitCode = 1;
}
