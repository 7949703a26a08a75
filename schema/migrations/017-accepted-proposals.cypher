// What all parties have accepted is a record, of the group or public: one more kind of the vocabulary.
CREATE CONSTRAINT acceptedproposal_id IF NOT EXISTS FOR (n:AcceptedProposal) REQUIRE n.id IS UNIQUE;
