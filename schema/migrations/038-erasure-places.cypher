// Texts of others that hold what was erased of a person, for a second person to look at.
CREATE CONSTRAINT erasure_place_id IF NOT EXISTS FOR (n:ErasurePlace) REQUIRE n.id IS UNIQUE;
CREATE INDEX erasure_place_request IF NOT EXISTS FOR (n:ErasurePlace) ON (n.request);
CREATE INDEX person_request_subject IF NOT EXISTS FOR (n:PersonRequest) ON (n.subject);
