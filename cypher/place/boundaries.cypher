// What are the boundaries of these places, as GeoJSON text in WGS-84?
// @mode read
// @param regions string[]
// @param parks string[]
// @returns key string
// @returns boundary string?
CALL () {
  UNWIND $regions AS code
  MATCH (r:Region {code: code})
  RETURN 'REGION:' + code AS key, r.boundary AS boundary
  UNION ALL
  UNWIND $parks AS code
  MATCH (p:Park {code: code})
  RETURN 'PARK:' + code AS key, p.boundary AS boundary
}
RETURN key AS key, boundary AS boundary
ORDER BY key
