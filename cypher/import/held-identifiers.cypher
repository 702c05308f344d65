// Which identifiers (scheme:value) does the graph hold?
// @mode read
// @returns key string
MATCH (i:Identifier)
RETURN i.key AS key
