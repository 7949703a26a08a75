// What keeps them unique and finds them, under those names.
DROP CONSTRAINT party_word_key IF EXISTS;
DROP INDEX party_word_record IF EXISTS;
DROP CONSTRAINT sign_in_tries_key IF EXISTS;
CREATE CONSTRAINT party_answer_key IF NOT EXISTS FOR (n:PartyAnswer) REQUIRE n.key IS UNIQUE;
CREATE INDEX party_answer_record IF NOT EXISTS FOR (n:PartyAnswer) ON (n.recordId);
CREATE CONSTRAINT sign_in_attempts_key IF NOT EXISTS FOR (n:SignInAttempts) REQUIRE n.key IS UNIQUE;
