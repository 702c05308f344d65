// Which names and codes are no present divisions?
// @mode read
// @returns code string
// @returns name string
// @returns until string?
// @returns successors string[]?
// @returns kind string?
// @returns within string[]?
MATCH (n:RegionChange)
RETURN n.code AS code, n.name AS name, n.until AS until, n.successors AS successors, n.kind AS kind,
       n.within AS within
ORDER BY code, name, until
