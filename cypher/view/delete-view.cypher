// Which page does a member keep no more?
// @mode write
// @param key string
// @returns deleted int
OPTIONAL MATCH (v:SavedView {key: $key})
WITH v, CASE WHEN v IS NULL THEN 0 ELSE 1 END AS deleted
DETACH DELETE v
RETURN deleted AS deleted
