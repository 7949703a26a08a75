// Who someone is: accounts, how they sign in, what they may do. No kind of the vocabulary, no Change, never in a snapshot. What is looked up is unique, so that each constraint is its index.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_details_email IF NOT EXISTS FOR (n:AccountDetails) REQUIRE n.emailKey IS UNIQUE;
CREATE CONSTRAINT password_account IF NOT EXISTS FOR (n:Password) REQUIRE n.accountId IS UNIQUE;
CREATE CONSTRAINT passkey_credential IF NOT EXISTS FOR (n:Passkey) REQUIRE n.credentialId IS UNIQUE;
CREATE CONSTRAINT external_identity_key IF NOT EXISTS FOR (n:ExternalIdentity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT session_token IF NOT EXISTS FOR (n:Session) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT api_token_token IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT role_key IF NOT EXISTS FOR (n:Role) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_token IF NOT EXISTS FOR (n:Invitation) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT setup_link_token IF NOT EXISTS FOR (n:SetupLink) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT ceremony_token IF NOT EXISTS FOR (n:Ceremony) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT sign_in_tries_key IF NOT EXISTS FOR (n:SignInTries) REQUIRE n.key IS UNIQUE;
