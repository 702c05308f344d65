// Clients name an event by a text that says nothing of how many there are, and targets are numbered apart from events.
MATCH (e:Event) WHERE e.cursor IS NULL CALL (e) { SET e.cursor = randomUUID() } IN TRANSACTIONS OF 10000 ROWS;
MATCH (l:TargetList) WHERE l.lastNumber IS NULL SET l.lastNumber = l.sequence;
CREATE CONSTRAINT event_cursor_unique IF NOT EXISTS FOR (n:Event) REQUIRE n.cursor IS UNIQUE;
