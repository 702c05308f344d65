// In which form, and of which kinds, is each webhook told, and whose is it?
// @mode read
// @returns id string
// @returns format string
// @returns kinds string[]
// @returns organisation string
MATCH (w:Webhook)-[:OWNED_BY]->(o:Organisation)
RETURN w.id AS id, w.format AS format, w.kinds AS kinds, o.code AS organisation
ORDER BY id
