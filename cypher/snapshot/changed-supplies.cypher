// Whom do these enterprises supply, and who supplies them?
// @mode read
// @param ids string[]
// @returns supplier string
// @returns customer string
UNWIND $ids AS one
MATCH (e:Enterprise {id: one})
CALL (e) {
  MATCH (e)-[:SUPPLIES]->(customer:Enterprise)
  RETURN e.id AS supplier, customer.id AS customer
  UNION
  MATCH (supplier:Enterprise)-[:SUPPLIES]->(e)
  RETURN supplier.id AS supplier, e.id AS customer
}
RETURN supplier AS supplier, customer AS customer
