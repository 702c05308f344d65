// What happened last on these lists that an organisation may know of?
// @mode read
// @param lists string[]
// @param organisation string
// @returns list string
// @returns cursor string
UNWIND $lists AS list
CALL (list) {
  MATCH (e:Event)
  USING INDEX SEEK e:Event(id)
  WHERE e.id > list + '#' AND e.id < list + '$'
    AND (NOT e.confidential OR EXISTS { (e)-[:DONE_BY]->(:Organisation {code: $organisation}) })
  RETURN e.cursor AS cursor
  ORDER BY e.id DESC
  LIMIT 1
}
RETURN list AS list, cursor AS cursor
ORDER BY list
