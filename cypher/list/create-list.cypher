// Is there a list of this id now?
// @mode write
// @param id string
// @param organisation string
// @param member string
// @param name string
// @param description string
// @param segments string[]
// @param region string?
// @param park string?
// @param chain string?
// @param at string
// @returns created boolean
MATCH (owner:Organisation {code: $organisation})
MERGE (l:TargetList {id: $id})
ON CREATE SET l.name = $name, l.description = $description, l.segments = $segments, l.version = 1, l.sequence = 0, l.lastNumber = 0,
              l.createdAt = $at, l.createdBy = $member, l.updatedAt = $at
WITH owner, l, l.sequence = 0 AS created
FOREACH (once IN CASE WHEN created THEN [1] ELSE [] END | MERGE (l)-[:OWNED_BY]->(owner))
WITH l, created
OPTIONAL MATCH (region:Region {code: $region})
OPTIONAL MATCH (park:Park {code: $park})
OPTIONAL MATCH (chain:Chain {code: $chain})
FOREACH (place IN CASE WHEN created AND region IS NOT NULL THEN [region] ELSE [] END | MERGE (l)-[:OF_PLACE]->(place))
FOREACH (place IN CASE WHEN created AND park IS NOT NULL THEN [park] ELSE [] END | MERGE (l)-[:OF_PLACE]->(place))
FOREACH (one IN CASE WHEN created AND chain IS NOT NULL THEN [chain] ELSE [] END | MERGE (l)-[:OF_CHAIN]->(one))
RETURN created AS created
