// Nodes by the words of the code: what parties answer to a record, and attempts to sign in.
MATCH (n:PartyWord) SET n:PartyAnswer REMOVE n:PartyWord;
MATCH (n:SignInTries) SET n:SignInAttempts REMOVE n:SignInTries;
