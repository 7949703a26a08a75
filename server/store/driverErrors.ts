import { Neo4jError } from 'neo4j-driver'
import { ConstellationsError, Refused, Unavailable } from '../errors'

/** An error of the driver as one of the family; anything else as it is. The cause is kept for the log. */
export function translated(error: unknown): unknown {
	if (error instanceof ConstellationsError || !(error instanceof Neo4jError)) return error
	if (error.code.startsWith('Neo.ClientError.Security.')) {
		return new Refused(
			'The database did not accept the user and password. Set NEO4J_USER and NEO4J_PASSWORD (or ' +
				'NEO4J_PASSWORD_FILE) to those of the database at NEO4J_URI, or unset NEO4J_URI to let the server ' +
				'manage a local database.',
			{},
			{ cause: error },
		)
	}
	if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
		return new Refused(
			'The database server has no database of that name. Set NEO4J_DATABASE to one that exists, or create it.',
			{},
			{ cause: error },
		)
	}
	if (isOfTheMoment(error)) return new Unavailable('The database cannot answer for now.', { cause: error })
	return error
}

/** true where the unique constraint refused a second node of the same id. */
export function isTaken(error: unknown): boolean {
	return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
}

function isOfTheMoment({ code, retriable }: Neo4jError): boolean {
	return (
		retriable ||
		code === 'ServiceUnavailable' ||
		code === 'SessionExpired' ||
		code.startsWith('Neo.TransientError.') ||
		code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
		code === 'Neo.ClientError.Transaction.TransactionTerminated' ||
		// What the driver says when no connection comes free in time has no code of its own.
		(code === 'N/A' && /timed out|acquisition|pool/i.test(String(code)))
	)
}
