// Which survey did this request declare already?
// @mode read
// @param request string
// @returns fingerprint string
// @returns coverage float
// @returns asOf string
MATCH (n:Survey {request: $request})
RETURN n.fingerprint AS fingerprint, n.coverage AS coverage, n.asOf AS asOf
ORDER BY n.code
LIMIT 1
