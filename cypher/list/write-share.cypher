// Which permission does an organisation have from now on?
// @mode write
// @param list string
// @param organisation string
// @param permission string
// @param at string
MATCH (l:TargetList {id: $list})
MATCH (o:Organisation {code: $organisation})
MERGE (l)-[share:SHARED_WITH]->(o)
SET share.permission = $permission, share.at = $at, l.version = l.version + 1
