// How many calendar addresses of a member are no more?
// @mode write
// @param organisation string
// @param member string
// @returns count int
MATCH (f:CalendarFeed {member: $member})-[:OWNED_BY]->(:Organisation {code: $organisation})
DETACH DELETE f
RETURN count(*) AS count
