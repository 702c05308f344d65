// Which survey of a place and chain rests on its register worked off? One a day and organisation.
// @mode write
// @param code string
// @param region string?
// @param park string?
// @param chain string
// @param asOf string
// @param coverage float
// @param surveyor string
// @param resolution string
// @param source string
// @param request string
// @param fingerprint string
MATCH (c:Chain {code: $chain})
OPTIONAL MATCH (region:Region {code: $region})
OPTIONAL MATCH (park:Park {code: $park})
WITH c, coalesce(region, park) AS place
MERGE (n:Survey {code: $code})
SET n.asOf = $asOf, n.coverage = $coverage, n.surveyor = $surveyor, n.kind = 'REGISTER', n.resolution = $resolution,
    n.source = $source, n.estimated = false, n.request = $request, n.fingerprint = $fingerprint
MERGE (n)-[:OF_PLACE]->(place)
MERGE (n)-[:OF_CHAIN]->(c)
