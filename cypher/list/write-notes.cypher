// What is noted on targets?
// @mode write
// @param organisation string
// @param member string
// @param at string
// @param rows {id: string, target: string, text: string, confidential: boolean}[]
MATCH (o:Organisation {code: $organisation})
UNWIND $rows AS row
MATCH (t:Target {id: row.target})
CREATE (n:Note {id: row.id, text: row.text, confidential: row.confidential, member: $member, at: $at})
CREATE (n)-[:ON_TARGET]->(t)
CREATE (n)-[:DONE_BY]->(o)
