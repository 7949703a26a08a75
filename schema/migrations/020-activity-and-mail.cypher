// What was said and done, what accounts follow, and letters that wait to be sent: beside the record as accounts are, without a Change.
CREATE CONSTRAINT activity_head_id IF NOT EXISTS FOR (n:ActivityHead) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT activity_id IF NOT EXISTS FOR (n:Activity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT activity_seq IF NOT EXISTS FOR (n:Activity) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT letter_id IF NOT EXISTS FOR (n:Letter) REQUIRE n.id IS UNIQUE;
CREATE INDEX letter_due_at IF NOT EXISTS FOR (n:Letter) ON (n.dueAt);
CREATE CONSTRAINT follow_id IF NOT EXISTS FOR (n:Follow) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT follow_key IF NOT EXISTS FOR (n:Follow) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT letter_choice_account IF NOT EXISTS FOR (n:LetterChoice) REQUIRE n.accountId IS UNIQUE;
CREATE CONSTRAINT feed_address_token IF NOT EXISTS FOR (n:FeedAddress) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT known_overlaps_account IF NOT EXISTS FOR (n:KnownOverlaps) REQUIRE n.accountId IS UNIQUE;
