// What is a list called and for from now on?
// @mode write
// @param list string
// @param name string
// @param description string
// @param segments string[]
// @param region string?
// @param park string?
// @param chain string?
MATCH (l:TargetList {id: $list})
SET l.name = $name, l.description = $description, l.segments = $segments, l.version = l.version + 1
WITH l
OPTIONAL MATCH (l)-[old:OF_PLACE|OF_CHAIN]->()
DELETE old
WITH DISTINCT l
OPTIONAL MATCH (region:Region {code: $region})
OPTIONAL MATCH (park:Park {code: $park})
OPTIONAL MATCH (chain:Chain {code: $chain})
FOREACH (place IN CASE WHEN region IS NOT NULL THEN [region] ELSE [] END | MERGE (l)-[:OF_PLACE]->(place))
FOREACH (place IN CASE WHEN park IS NOT NULL THEN [park] ELSE [] END | MERGE (l)-[:OF_PLACE]->(place))
FOREACH (one IN CASE WHEN chain IS NOT NULL THEN [chain] ELSE [] END | MERGE (l)-[:OF_CHAIN]->(one))
