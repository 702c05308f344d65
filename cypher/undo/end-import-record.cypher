// How did an import end?
// @mode write
// @param id string
// @param revision int
// @param read int
// @param accepted int
// @param rejected int
MATCH (i:Import {id: $id})
SET i.state = 'WRITTEN', i.revision = $revision, i.read = $read, i.accepted = $accepted, i.rejected = $rejected
