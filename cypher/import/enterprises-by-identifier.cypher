// Which enterprise does each identifier key (scheme:value) name, and what is its credit code?
// @mode read
// @param keys string[]
// @returns key string
// @returns id string
// @returns uscc string?
UNWIND $keys AS key
MATCH (:Identifier {key: key})-[:IDENTIFIES]->(e:Enterprise)
RETURN key AS key, e.id AS id, e.uscc AS uscc
ORDER BY key
