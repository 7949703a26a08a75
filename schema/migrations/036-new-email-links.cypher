// Links that confirm an address that an account asks for: on the node of what is about the person, which closing the account erases.
CREATE INDEX account_details_new_email_token IF NOT EXISTS FOR (n:AccountDetails) ON (n.newEmailToken);
