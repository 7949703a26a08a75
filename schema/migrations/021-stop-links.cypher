// Links in letters that stop them.
CREATE CONSTRAINT stop_link_token IF NOT EXISTS FOR (n:StopLink) REQUIRE n.tokenHash IS UNIQUE;
