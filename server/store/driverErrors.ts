import { Neo4jError } from 'neo4j-driver'
import { ConstellationsError, Refused, Unavailable } from '../errors'

const ANSWERS_NOT =
	'The database cannot answer for now. See whether it runs, then try again: a load goes on where it was.'

/** A driver error as one of the family; anything else unchanged. The cause is kept for the log. */
export function translatedError(error: unknown): unknown {
	if (error instanceof ConstellationsError || !(error instanceof Neo4jError)) return error
	const refusal = refusalOf(error)
	if (refusal) return new Refused(refusal, {}, { cause: error })
	if (isOfTheMoment(error)) return new Unavailable(ANSWERS_NOT, { cause: error })
	return error
}

/** true if a unique constraint refused a second node of the same id. */
export function isUniquenessViolation(error: unknown): boolean {
	return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
}

const READ_ONLY =
	'The database is read-only: it refused to write. Let it write (in the configuration of Neo4j, ' +
	'server.databases.read_only and server.databases.default_to_read_only), or set NEO4J_URI and NEO4J_DATABASE to a ' +
	'database that takes writes.'

/** By code of the database: errors that trying again does not solve, with what the user can do. */
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

/** The next connection renews an expired token, unlike one that was never accepted. */
const EXPIRED = 'Neo.ClientError.Security.AuthorizationExpired'

/** What to do about an error that trying again does not solve; undefined for all others. */
function refusalOf({ code, cause }: Neo4jError): string | undefined {
	const isOfSecurity = code.startsWith('Neo.ClientError.Security.') && code !== EXPIRED
	// A routed driver calls a refused write "SessionExpired". While a leader is being chosen, another member may take
	// it in a moment; a read-only database stays read-only.
	const isReadOnly = cause instanceof Neo4jError && REFUSALS[cause.code] === READ_ONLY
	return REFUSALS[code] ?? (isOfSecurity ? WRONG_PASSWORD : isReadOnly ? READ_ONLY : undefined)
}

function isOfTheMoment({ code, retryable, message }: Neo4jError): boolean {
	return (
		// Among them ServiceUnavailable, SessionExpired and all that Neo4j calls transient.
		retryable ||
		code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
		code === 'Neo.ClientError.Transaction.TransactionTerminated' ||
		// The driver has no code for its own errors: a database that accepts and does not answer, an exhausted pool.
		(code === 'N/A' && WITHOUT_CONNECTION.test(message))
	)
}

/** The messages of neo4j-driver 6.3: of its pool, its transactions and its sockets. */
const WITHOUT_CONNECTION = /^(Connection acquisition timed out|Pool is closed|No connection available)/
