// Under which address is a member’s calendar read from now on? The one before leads nowhere.
// @mode write
// @param id string
// @param organisation string
// @param member string
// @param at string
// @returns id string
MATCH (o:Organisation {code: $organisation})
CALL (o) {
  MATCH (old:CalendarFeed {member: $member})-[:OWNED_BY]->(o)
  DETACH DELETE old
}
CREATE (f:CalendarFeed {id: $id, member: $member, createdAt: $at})
CREATE (f)-[:OWNED_BY]->(o)
RETURN f.id AS id
