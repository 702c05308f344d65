// How stands a delivery?
// @mode read
// @param id string
// @returns id string
// @returns kind string
// @returns state string
// @returns attempts int
// @returns at string
// @returns nextAt string?
// @returns status int?
// @returns error string?
MATCH (d:Delivery {id: $id})
RETURN d.id AS id, d.kind AS kind, d.state AS state, d.attempts AS attempts, d.at AS at, d.nextAt AS nextAt, d.status AS status, d.error AS error
