// Since when is a list archived? Null brings it back.
// @mode write
// @param list string
// @param archivedAt string?
MATCH (l:TargetList {id: $list})
SET l.archivedAt = $archivedAt, l.version = l.version + 1
