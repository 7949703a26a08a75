// Links by which somebody chooses a new password, addresses that wait for their first sign-in, actors that an editor has left.
CREATE CONSTRAINT password_link_token IF NOT EXISTS FOR (n:PasswordLink) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT vacancy_actor IF NOT EXISTS FOR (n:Vacancy) REQUIRE n.actorId IS UNIQUE;
CREATE INDEX account_details_new_email IF NOT EXISTS FOR (n:AccountDetails) ON (n.newEmailKey);
