// Which enterprise does each key name: own id, credit code, or an identifier that only one enterprise bears?
// @mode read
// @param keys string[]
// @returns key string
// @returns id string
UNWIND $keys AS key
OPTIONAL MATCH (own:Enterprise {id: key})
OPTIONAL MATCH (registered:Enterprise {uscc: key})
CALL (key) {
  MATCH (:Identifier {value: key})-[:IDENTIFIES]->(any:Enterprise)
  WITH collect(DISTINCT any.id) AS ids
  RETURN CASE WHEN size(ids) = 1 THEN ids[0] END AS only
}
WITH key, coalesce(own.id, registered.id, only) AS id
WHERE id IS NOT NULL
RETURN key AS key, id AS id
ORDER BY key
