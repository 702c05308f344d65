// Which organisation has no permission from now on?
// @mode write
// @param list string
// @param organisation string
MATCH (l:TargetList {id: $list})-[share:SHARED_WITH]->(:Organisation {code: $organisation})
SET l.version = l.version + 1
DELETE share
