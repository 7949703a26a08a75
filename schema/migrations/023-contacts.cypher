// Persons with a public function, beside the record as accounts are: no kind of the vocabulary, no Change. What is known of a person stands in ContactDetails alone.
CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE;
CREATE INDEX contact_organisation IF NOT EXISTS FOR (n:Contact) ON (n.organisation);
// What was erased, so that a restored database is erased again.
CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (n:Erasure) REQUIRE n.id IS UNIQUE;
