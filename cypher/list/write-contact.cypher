// Which visit or contact was there with a target?
// @mode write
// @param id string
// @param target string
// @param organisation string
// @param member string
// @param at string
// @param kind string
// @param on string
// @param role string?
// @param phone string?
// @param text string?
// @param confidential boolean
MATCH (o:Organisation {code: $organisation})
MATCH (t:Target {id: $target})
CREATE (c:Contact {id: $id, kind: $kind, on: $on, role: $role, phone: $phone, text: $text,
                   confidential: $confidential, member: $member, at: $at})
CREATE (c)-[:ON_TARGET]->(t)
CREATE (c)-[:DONE_BY]->(o)
