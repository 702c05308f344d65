// Visits to targets, and contacts with them.
CREATE CONSTRAINT contact_id_unique IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE;
