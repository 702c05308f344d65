// How much is in the graph?
// @mode read
// @returns regions int
// @returns parks int
// @returns chains int
// @returns segments int
// @returns links int
// @returns enterprises int
// @returns activities int
// @returns technologies int
// @returns partnerCentres int
// @returns enclaves int
// @returns pairings int
// @returns surveys int
// @returns supplies int
// @returns holdings int
RETURN COUNT { (:Region) } AS regions, COUNT { (:Park) } AS parks, COUNT { (:Chain) } AS chains,
       COUNT { (:Segment) } AS segments, COUNT { ()-[:FEEDS]->() } AS links, COUNT { (:Enterprise) } AS enterprises,
       COUNT { ()-[:WORKS_IN]->() } AS activities, COUNT { (:Technology) } AS technologies,
       COUNT { (:PartnerCentre) } AS partnerCentres, COUNT { (:Enclave) } AS enclaves, COUNT { (:Pairing) } AS pairings,
       COUNT { (:Survey) } AS surveys, COUNT { ()-[:SUPPLIES]->() } AS supplies, COUNT { ()-[:OWNS]->() } AS holdings
