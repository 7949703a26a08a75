// When an actor was last reminded of what waits for its word. Beside the record, without a Change.
CREATE CONSTRAINT confirmation_reminder_actor IF NOT EXISTS FOR (n:ConfirmationReminder) REQUIRE n.actor IS UNIQUE;
