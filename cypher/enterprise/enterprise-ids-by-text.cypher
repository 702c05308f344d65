// Which enterprises match this text in their names, former names or products?
// @mode read
// @param text string
// @param limit int
// @returns id string
// @returns score float
CALL db.index.fulltext.queryNodes('enterprise_text', $text, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score AS score
ORDER BY score DESC, id
