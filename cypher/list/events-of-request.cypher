// What did a request change already?
// @mode read
// @param request string
// @returns fingerprint string
// @returns target string?
MATCH (e:Event {request: $request})
OPTIONAL MATCH (e)-[:ON_TARGET]->(t:Target)
RETURN e.fingerprint AS fingerprint, t.id AS target
ORDER BY e.id
