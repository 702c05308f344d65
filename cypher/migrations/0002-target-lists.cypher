// Lists, their targets, notes and events.
CREATE CONSTRAINT targetlist_id_unique IF NOT EXISTS FOR (n:TargetList) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id_unique IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_key_unique IF NOT EXISTS FOR (n:Target) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT note_id_unique IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id_unique IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE INDEX event_request IF NOT EXISTS FOR (n:Event) ON (n.request);
