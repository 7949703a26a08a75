import { Neo4jError } from 'neo4j-driver'
import { ConstellationsError, Refused, Unavailable } from '../errors'

const ANSWERS_NOT =
	'The database cannot answer for now. See whether it runs, then try again: a load goes on where it was.'

/** An error of the driver as one of the family; anything else as it is. The cause is kept for the log. */
export function translatedError(error: unknown): unknown {
	if (error instanceof ConstellationsError || !(error instanceof Neo4jError)) return error
	const refusal = refusalOf(error)
	if (refusal) return new Refused(refusal, {}, { cause: error })
	if (isOfTheMoment(error)) return new Unavailable(ANSWERS_NOT, { cause: error })
	return error
}

/** true where the unique constraint refused a second node of the same id. */
export function isUniquenessViolation(error: unknown): boolean {
	return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
}

const READ_ONLY =
	'The database is read-only: it refused to write. Let it write (in the configuration of Neo4j, ' +
	'server.databases.read_only and server.databases.default_to_read_only), or set NEO4J_URI and NEO4J_DATABASE to a ' +
	'database that takes writes.'

/** What trying again does not mend, by the code of the database, each with its ways out. */
const REFUSALS: Readonly<Record<string, string>> = {
	'Neo.ClientError.Database.DatabaseNotFound':
		'The database server has no database of that name. Set NEO4J_DATABASE to one that exists, or create it.',
	'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': READ_ONLY,
	'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase': READ_ONLY,
	'Neo.ClientError.Cluster.NotALeader':
		'The server at NEO4J_URI is a member of a cluster that takes no writes. Begin NEO4J_URI with neo4j:// (or ' +
		'neo4j+s://) instead of bolt://, so that writes find the member that takes them.',
	'Neo.ClientError.Security.Forbidden':
		'The database does not allow its user to do this. Grant NEO4J_USER to read, to write and to make indexes and ' +
		'constraints in the database, or set NEO4J_USER and NEO4J_PASSWORD to a user who may.',
}

const WRONG_PASSWORD =
	'The database did not accept the user and password. Set NEO4J_USER and NEO4J_PASSWORD (or ' +
	'NEO4J_PASSWORD_FILE) to those of the database at NEO4J_URI, or unset NEO4J_URI to let the server ' +
	'manage a local database.'

/** A token that has expired is renewed by the next connection, unlike one that was never accepted. */
const EXPIRED = 'Neo.ClientError.Security.AuthorizationExpired'

/** What to do about an error that trying again does not mend; undefined for all others. */
function refusalOf({ code, cause }: Neo4jError): string | undefined {
	const isOfSecurity = code.startsWith('Neo.ClientError.Security.') && code !== EXPIRED
	// A routed driver calls a refused write "SessionExpired". Another member may take it in a moment, where one is
	// being chosen; a read-only database stays what it is.
	const isReadOnly = cause instanceof Neo4jError && REFUSALS[cause.code] === READ_ONLY
	return REFUSALS[code] ?? (isOfSecurity ? WRONG_PASSWORD : isReadOnly ? READ_ONLY : undefined)
}

function isOfTheMoment({ code, retryable, message }: Neo4jError): boolean {
	return (
		// Among them ServiceUnavailable, SessionExpired and all that Neo4j calls transient.
		retryable ||
		code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
		code === 'Neo.ClientError.Transaction.TransactionTerminated' ||
		// The driver has no code for what it finds itself: a database that accepts and does not answer, a pool at its end.
		(code === 'N/A' && WITHOUT_CONNECTION.test(message))
	)
}

/** As neo4j-driver 6.3 says it: in its pool, its transactions and its sockets. */
const WITHOUT_CONNECTION = /^(Connection acquisition timed out|Pool is closed|No connection available)/
