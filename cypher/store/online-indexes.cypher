// Which indexes answer?
// @mode read
// @returns name string
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name AS name
ORDER BY name
