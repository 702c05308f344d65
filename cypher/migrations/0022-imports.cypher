// What each import changed is kept, so that it can be undone.
CREATE CONSTRAINT import_id_unique IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT importpart_key_unique IF NOT EXISTS FOR (n:ImportPart) REQUIRE n.key IS UNIQUE;
CREATE INDEX import_at IF NOT EXISTS FOR (n:Import) ON (n.at);
CREATE INDEX importpart_import IF NOT EXISTS FOR (n:ImportPart) ON (n.import);
