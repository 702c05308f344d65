// Who could fill a segment that a place lacks, the best 50? Percentiles of size and sums of areas are at hand.
MATCH (s:Segment {code: $segment})<-[:WORKS_IN]-(e:Enterprise)
WITH e, 1.0 / COUNT { (e)-[:WORKS_IN]->() } AS share
MATCH (e)-[:LOCATED_IN]->(at:Region)-[:PART_OF]->(own:Region)
OPTIONAL MATCH (e)-[:LOCATED_IN]->(park:Park)-[:LOCATED_IN]->(:Region)-[:PART_OF]->(other:Region)
WITH collect({e: e, share: share, at: at.code, own: own, park: park.code, other: other}) AS all, sum(share) AS national
UNWIND all AS one
UNWIND CASE WHEN one.other IS NULL OR one.other = one.own THEN [one.own] ELSE [one.own, one.other] END AS area
WITH national, area, sum(one.share) AS x, [each IN collect(one) WHERE each.own = area] AS here
UNWIND here AS one
WITH one, one.e AS e, x / area.benchShares / (national / $total) AS quotient
WHERE NOT one.at IN $provinceRegions AND (one.park IS NULL OR NOT one.park IN $provinceParks)
WITH collect({one: one, e: e, quotient: quotient}) AS candidates, percentileCont(e.benchSize, 0.5) AS middle
UNWIND candidates AS candidate
WITH candidate.one AS one, candidate.e AS e, candidate.quotient AS quotient, middle
WITH one, e, quotient, middle,
     COUNT {
       (e)-[:SUPPLIES]->(c:Enterprise)
       WHERE EXISTS { (c)-[:LOCATED_IN]->(r:Region) WHERE r.code IN $regions }
          OR EXISTS { (c)-[:LOCATED_IN]->(p:Park) WHERE p.code IN $parks }
     } AS local,
     COUNT {
       (e)-[:SUPPLIES]->(c:Enterprise)
       WHERE EXISTS { (c)-[:WORKS_IN]->(:Segment)<-[:FEEDS]-(:Segment {code: $segment}) }
         AND (EXISTS { (c)-[:LOCATED_IN]->(r:Region) WHERE r.code IN $regions }
          OR EXISTS { (c)-[:LOCATED_IN]->(p:Park) WHERE p.code IN $parks })
     } AS consuming
WITH e, local + consuming AS pull, [
  coalesce(e.benchSize, middle, 0.5),
  one.share,
  CASE WHEN quotient > 3 THEN 1.0 ELSE quotient / 3 END,
  exp(-point.distance(e.location, point({longitude: $longitude, latitude: $latitude})) * $sphere / 1000000)
] AS parts
RETURN e.id AS id, (reduce(sum = 1.0 * pull / (pull + 1), part IN parts | sum + part)) / 7 AS score
ORDER BY score DESC, id
LIMIT 50
