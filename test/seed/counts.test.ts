import { expect, it } from 'vitest';
import { seedPackage } from './seed-package.js';

const count = (name: string): Record<string, number> => {
  const seed = seedPackage(name);
  return Object.fromEntries(
    seed.descriptor.resources.map((table) => [table.name, seed.rows(table.name).length]),
  );
};

// A change of these numbers is a change of what the product says: it belongs into the changelog.
it('ships the regions of the edition of 2023-06-30', () => {
  expect(count('regions')).toEqual({ regions: 3219, region_changes: 3742 });
});

it('ships fourteen chains', () => {
  expect(count('guangxi')).toEqual({
    chains: 14,
    segments: 315,
    segment_terms: 5_053,
    chain_segments: 348,
    segment_links: 482,
    technologies: 88,
    surveys: 18,
    enterprises: 912,
    sites: 80,
    activities: 1266,
    supplies: 13,
    holdings: 16,
    tier_awards: 39,
    parks: 56,
    park_chains: 61,
    region_chains: 14,
    organisations: 59,
    partner_centres: 3,
    enclaves: 10,
    pairings: 13,
    policies: 12,
    clauses: 323,
    facts: 236,
    metrics: 79,
    policy_targets: 73,
    registers: 44,
    register_entries: 238,
    policy_answers: 130,
  });
});

it('ships official statistics by sector', () => {
  expect(count('statistics')).toEqual({
    sectors: 195,
    sector_outputs: 1131,
    sector_coefficients: 174,
    segment_sectors: 630,
  });
});
