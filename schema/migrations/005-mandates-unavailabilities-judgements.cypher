// Three more kinds, none of them public: letters of representation, dates to avoid, what an actor judged.
CREATE CONSTRAINT mandate_id IF NOT EXISTS FOR (n:Mandate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unavailability_id IF NOT EXISTS FOR (n:Unavailability) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX mandate_status IF NOT EXISTS FOR (n:Mandate) ON (n.status);
CREATE INDEX unavailability_country IF NOT EXISTS FOR (n:Unavailability) ON (n.country);
CREATE INDEX unavailability_start IF NOT EXISTS FOR (n:Unavailability) ON (n.start);
CREATE INDEX judgement_key IF NOT EXISTS FOR (n:Judgement) ON (n.key);
