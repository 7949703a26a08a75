// Where the change feed stands. Another epoch tells readers that the database was restored.
MERGE (feed:Feed {id: 1}) ON CREATE SET feed.seq = 0, feed.epoch = randomUUID();
