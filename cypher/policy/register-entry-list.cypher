// Which entries do the registers hold?
// @mode read
// @returns register string
// @returns code string
// @returns name string
// @returns owner string?
// @returns policy string?
// @returns article string?
// @returns publishedOn string?
// @returns status string?
// @returns attributes string[]?
// @returns park string?
// @returns region string?
// @returns chain string?
// @returns segment string?
// @returns enterprise string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (e:RegisterEntry)-[:IN_REGISTER]->(r:Register)
OPTIONAL MATCH (e)-[:STATED_IN]->(p:Policy)
OPTIONAL MATCH (e)-[:NAMES]->(park:Park)
OPTIONAL MATCH (e)-[:NAMES]->(region:Region)
OPTIONAL MATCH (e)-[:NAMES]->(chain:Chain)
OPTIONAL MATCH (e)-[:NAMES]->(segment:Segment)
OPTIONAL MATCH (e)-[:NAMES]->(enterprise:Enterprise)
RETURN r.code AS register, e.code AS code, e.name AS name, e.owner AS owner, p.code AS policy, e.article AS article,
       e.publishedOn AS publishedOn, e.status AS status, e.attributes AS attributes,
       head(collect(park.code)) AS park, head(collect(region.code)) AS region, head(collect(chain.code)) AS chain,
       head(collect(segment.code)) AS segment, head(collect(enterprise.id)) AS enterprise,
       e.source AS source, e.asOf AS asOf, e.estimated AS estimated, e.note AS note
ORDER BY register, code
