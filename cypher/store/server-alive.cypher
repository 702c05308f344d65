// Does the server answer?
// @mode read
// @returns alive boolean
RETURN true AS alive
