// Which enterprise does each key name: own id, credit code, identifier of the scheme, or a value unique over all schemes?
// @mode read
// @param keys string[]
// @param scheme string
// @returns key string
// @returns id string
UNWIND $keys AS key
OPTIONAL MATCH (own:Enterprise {id: key})
OPTIONAL MATCH (registered:Enterprise {uscc: key})
OPTIONAL MATCH (:Identifier {key: $scheme + ':' + key})-[:IDENTIFIES]->(schemed:Enterprise)
CALL (key) {
  MATCH (:Identifier {value: key})-[:IDENTIFIES]->(any:Enterprise)
  WITH collect(DISTINCT any.id) AS ids
  RETURN CASE WHEN size(ids) = 1 THEN ids[0] END AS only
}
WITH key, coalesce(schemed.id, registered.id, own.id, only) AS id
WHERE id IS NOT NULL
RETURN key AS key, id AS id
ORDER BY key
