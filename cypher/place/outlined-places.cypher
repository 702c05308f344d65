// Which places have an outline, and which, as GeoJSON text in WGS-84?
// @mode read
// @returns key string
// @returns boundary string
CALL () {
  MATCH (r:Region)
  WHERE r.boundary IS NOT NULL
  RETURN 'REGION:' + r.code AS key, r.boundary AS boundary
  UNION ALL
  MATCH (p:Park)
  WHERE p.boundary IS NOT NULL
  RETURN 'PARK:' + p.code AS key, p.boundary AS boundary
}
RETURN key AS key, boundary AS boundary
ORDER BY key
