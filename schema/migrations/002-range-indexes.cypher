// What lists and neighbourhoods filter by: the `indexed` properties of the vocabulary.
CREATE INDEX territory_country IF NOT EXISTS FOR (n:Territory) ON (n.country);
CREATE INDEX territory_level IF NOT EXISTS FOR (n:Territory) ON (n.level);
CREATE INDEX territory_code IF NOT EXISTS FOR (n:Territory) ON (n.code);
CREATE INDEX organisation_country IF NOT EXISTS FOR (n:Organisation) ON (n.country);
CREATE INDEX organisation_type IF NOT EXISTS FOR (n:Organisation) ON (n.type);
CREATE INDEX sector_code IF NOT EXISTS FOR (n:Sector) ON (n.code);
CREATE INDEX partnership_form IF NOT EXISTS FOR (n:Partnership) ON (n.form);
CREATE INDEX partnership_status IF NOT EXISTS FOR (n:Partnership) ON (n.status);
CREATE INDEX mission_direction IF NOT EXISTS FOR (n:Mission) ON (n.direction);
CREATE INDEX mission_start IF NOT EXISTS FOR (n:Mission) ON (n.start);
CREATE INDEX mission_end IF NOT EXISTS FOR (n:Mission) ON (n.end);
CREATE INDEX office_form IF NOT EXISTS FOR (n:Office) ON (n.form);
CREATE INDEX office_status IF NOT EXISTS FOR (n:Office) ON (n.status);
CREATE INDEX wish_what IF NOT EXISTS FOR (n:Wish) ON (n.what);
CREATE INDEX wish_direction IF NOT EXISTS FOR (n:Wish) ON (n.direction);
CREATE INDEX event_form IF NOT EXISTS FOR (n:Event) ON (n.form);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.start);
