// Every state of every graph bears a mark of its own, so that what was saved of one is never taken for another’s.
MATCH (g:Graph) WHERE g.mark IS NULL SET g.mark = randomUUID();
