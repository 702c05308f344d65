// Webhooks, what is sent to them, and calendars.
CREATE CONSTRAINT webhook_id_unique IF NOT EXISTS FOR (n:Webhook) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT delivery_id_unique IF NOT EXISTS FOR (n:Delivery) REQUIRE n.id IS UNIQUE;
CREATE INDEX delivery_nextat IF NOT EXISTS FOR (n:Delivery) ON (n.nextAt);
CREATE CONSTRAINT calendarfeed_id_unique IF NOT EXISTS FOR (n:CalendarFeed) REQUIRE n.id IS UNIQUE;
