// Which webhook of an organisation is no more, with all that was sent to it?
// @mode write
// @param id string
// @param organisation string
// @returns id string
MATCH (w:Webhook {id: $id})-[:OWNED_BY]->(:Organisation {code: $organisation})
OPTIONAL MATCH (d:Delivery)-[:SENT_TO]->(w)
DETACH DELETE d
WITH DISTINCT w
DETACH DELETE w
RETURN $id AS id
