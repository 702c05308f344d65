// Pages of the console that members keep under a name.
CREATE CONSTRAINT savedview_key_unique IF NOT EXISTS FOR (n:SavedView) REQUIRE n.key IS UNIQUE;
CREATE INDEX savedview_owner IF NOT EXISTS FOR (n:SavedView) ON (n.owner);
