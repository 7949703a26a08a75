// What parties of a record say that another actor answers for. No kind of the vocabulary, no Change.
CREATE CONSTRAINT party_word_key IF NOT EXISTS FOR (n:PartyWord) REQUIRE n.key IS UNIQUE;
CREATE INDEX party_word_record IF NOT EXISTS FOR (n:PartyWord) ON (n.recordId);
