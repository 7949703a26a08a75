// Addresses of contacts to which no letter of a member goes any more, each as a digest under the key of the ledger.
CREATE CONSTRAINT stopped_address_unique IF NOT EXISTS FOR (stopped:StoppedAddress) REQUIRE stopped.digest IS UNIQUE;
