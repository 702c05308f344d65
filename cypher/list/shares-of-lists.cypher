// With whom are these lists shared?
// @mode read
// @param lists string[]
// @returns list string
// @returns organisation string
// @returns permission string
// @returns at string
UNWIND $lists AS list
MATCH (:TargetList {id: list})-[share:SHARED_WITH]->(o:Organisation)
RETURN list AS list, o.code AS organisation, share.permission AS permission, share.at AS at
ORDER BY list, organisation
