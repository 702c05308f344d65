// Which role does a group have in an organisation from now on? It has one there.
// @mode write
// @param id string
// @param group string
// @param organisation string
// @param role string
// @param source string
// @param asOf string
OPTIONAL MATCH (old:SignInGroup {group: $group, organisation: $organisation})
WHERE old.id <> $id
DELETE old
WITH DISTINCT 1 AS once
MERGE (n:SignInGroup {id: $id})
SET n.group = $group, n.organisation = $organisation, n.role = $role, n.source = $source, n.asOf = $asOf
