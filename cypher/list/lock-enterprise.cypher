// Which enterprise, known or pending, is about to be claimed? Claims of it follow one another, whatever the list.
// @mode write
// @param target string
// @returns id string
MATCH (t:Target {id: $target})
OPTIONAL MATCH (t)-[:OF_ENTERPRISE]->(e:Enterprise)
OPTIONAL MATCH (t)-[:OF_ENTERPRISE]->(p:PendingEnterprise)
FOREACH (one IN CASE WHEN e IS NULL THEN [] ELSE [e] END | SET one.name = one.name)
FOREACH (one IN CASE WHEN p IS NULL THEN [] ELSE [p] END | SET one.key = one.key)
RETURN t.id AS id
