/**
 * The environment, read once at the start. A wrong value is refused with the name of its variable, what was
 * expected and, unless it is a secret, what came.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { RETENTION_MONTHS, type RetentionMonths } from './domain/retentionMonths'
import { Refused } from './errors'

/** How to reach a database. */
interface Connection {
	/** `bolt://`, `neo4j://` (routing, clusters) or their `+s`, `+ssc` forms. */
	readonly uri: string
	readonly user: string
	readonly password: string
	readonly database: string
}

interface OpenIdConfig {
	readonly issuer: string
	readonly clientId: string
	readonly clientSecret: string
	/** Its name on the sign-in page. */
	readonly name: string
}

/** Mail goes out through one SMTP server. */
export interface MailConfig {
	/** `smtp://user:password@host:587` or `smtps://…`. */
	readonly url: string
	/** Sender of letters: an address, or a name with one. */
	readonly from: string
}

export interface Config {
	/** `explicit`: PORT is set; if that port is in use, the start is refused instead of taking the next free one. */
	readonly port: { readonly number: number; readonly explicit: boolean }
	readonly host: string
	readonly development: boolean
	/** null without NEO4J_URI: the start then brings up a local database and fills this in. */
	readonly database: Connection | null
	readonly neo4jVersion: string
	/** Folder of the local database; another folder holds another database. */
	readonly neo4jFolder: string
	/** More flags for the Java of the local database. */
	readonly neo4jJavaOptions: readonly string[]
	/**
	 * Express's `trust proxy`: which proxies are trusted to give the client's address. false: none; null: TRUST_PROXY
	 * is not set.
	 */
	readonly trustProxy: string | false | null
	/**
	 * Public address of the server, without a slash at the end: for links, the check of `Origin`, and passkeys. null:
	 * in development, the address of the request; in production nobody can sign in.
	 */
	readonly publicAddress: string | null
	/** The identity provider (OpenID Connect) with which people may sign in; null: none. */
	readonly openId: OpenIdConfig | null
	/** null: letters are neither written nor sent. */
	readonly mail: MailConfig | null
	/** Where people write about errors if nobody can sign in to answer reports, and about security; null: none. */
	readonly contactEmail: string | null
	/**
	 * Folder of what restoring the database must not undo: erasures, the last checkpoint of the audit log, the key.
	 */
	readonly ledgerFolder: string
	/** The default folder of earlier versions; its contents are moved. */
	readonly formerLedgerFolder: string
	/** The secret that the key is derived from; null: a random key in the folder. */
	readonly ledgerSecret: string | null
	/** How long personal data is kept. */
	readonly retention: RetentionMonths
	/** Who is responsible for the personal data, with the address that persons write to; null: not set. */
	readonly controller: string | null
	readonly dataProtectionEmail: string | null
	/** Folders of the data sets that a start loads; null: those shipped with Constellations. */
	readonly datasets: readonly string[] | null
	/** `only`: only operations of the client itself may run. */
	readonly safelist: 'off' | 'only'
	readonly graphiql: boolean
	/** A fixed day, YYYY-MM-DD, for development and tests; null: the actual day. See `todayOf`. */
	readonly today: string | null
}

/** The newest release of the 5.26 LTS line at the time of writing. */
export const DEFAULT_NEO4J_VERSION = '5.26.30'
const DEFAULT_PORT = 4000
/**
 * In development a quick start matters more than the last third of speed, which the second compiler brings only
 * after minutes of load (measured: 3.7 s of processor time instead of 7.7).
 */
const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] as const
const DEFAULT_FOLDER = resolve(import.meta.dirname, '../.neo4j')

const NO_PROXY = 'none'
/** Express's names of address ranges. */
const RANGES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal']

/** From 1 to 120. */
const MONTHS = /^(?:[1-9]|[1-9]\d|1[01]\d|120)$/

const optional = (schema: z.ZodType<string>) => z.union([z.literal(''), schema]).optional()

const VARIABLES = z.object({
	PORT: optional(z.string().regex(/^\d{1,5}$/)),
	HOST: optional(z.string().regex(/^[\w.:-]+$/)),
	NODE_ENV: optional(z.enum(['development', 'production', 'test'])),
	NEO4J_URI: optional(z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+(\/[^\s@]*)?$/)),
	NEO4J_USER: optional(z.string().min(1)),
	NEO4J_PASSWORD: optional(z.string().min(1)),
	NEO4J_PASSWORD_FILE: optional(z.string().min(1)),
	NEO4J_DATABASE: optional(z.string().regex(/^[a-zA-Z][a-zA-Z0-9.-]{2,62}$/)),
	NEO4J_FOLDER: optional(z.string().min(1)),
	NEO4J_JAVA_OPTIONS: z.string().optional(),
	NEO4J_VERSION: optional(z.string().regex(/^\d+\.\d+(\.\d+)?$/)),
	TRUST_PROXY: optional(z.string().refine(isProxyList)),
	PUBLIC_ADDRESS: optional(z.string().refine(isOrigin)),
	OIDC_ISSUER: optional(z.url({ protocol: /^https?$/ })),
	OIDC_CLIENT_ID: optional(z.string().min(1)),
	OIDC_CLIENT_SECRET: optional(z.string().min(1)),
	OIDC_CLIENT_SECRET_FILE: optional(z.string().min(1)),
	OIDC_NAME: optional(z.string().max(60)),
	SMTP_URL: optional(z.string().refine(isSmtpAddress)),
	SMTP_URL_FILE: optional(z.string().min(1)),
	MAIL_FROM: optional(z.string().refine(isSender)),
	CONTACT_EMAIL: optional(z.email()),
	CONTROLLER: optional(z.string().max(120)),
	DATA_PROTECTION_EMAIL: optional(z.email()),
	REPORT_MONTHS: optional(z.string().regex(MONTHS)),
	CONTACT_REVIEW_MONTHS: optional(z.string().regex(MONTHS)),
	CONTACT_MONTHS: optional(z.string().regex(MONTHS)),
	ACCOUNT_MONTHS: optional(z.string().regex(MONTHS)),
	COMMENT_MONTHS: optional(z.string().regex(MONTHS)),
	PROPOSAL_MONTHS: optional(z.string().regex(MONTHS)),
	REQUEST_MONTHS: optional(z.string().regex(MONTHS)),
	ACTIVITY_MONTHS: optional(z.string().regex(MONTHS)),
	AUDIT_MONTHS: optional(z.string().regex(MONTHS)),
	LEDGER_FOLDER: optional(z.string().min(1)),
	LEDGER_SECRET: optional(z.string().min(32)),
	LEDGER_SECRET_FILE: optional(z.string().min(1)),
	DATASETS: optional(z.string().regex(/^[^,]*[^,\s][^,]*(,[^,]*[^,\s][^,]*)*$/)),
	SAFELIST: optional(z.enum(['off', 'only'])),
	GRAPHIQL: optional(z.enum(['on', 'off'])),
	TODAY: optional(z.iso.date()),
})

const EXPECTED: Readonly<Record<keyof z.infer<typeof VARIABLES>, string>> = {
	PORT: 'a port number from 0 (any free one) to 65535',
	HOST: 'the address to listen on, such as 127.0.0.1 or 0.0.0.0',
	NODE_ENV: 'development, production or test',
	NEO4J_URI: 'an address such as bolt://localhost:7687 or neo4j+s://host, without the user and password',
	NEO4J_USER: 'the name of a Neo4j user',
	NEO4J_PASSWORD: 'the password of that user',
	NEO4J_PASSWORD_FILE: 'the path of a readable file that holds the password',
	NEO4J_DATABASE: 'the name of a database: a letter, then letters, digits, dots or dashes',
	NEO4J_FOLDER: 'the path of a folder',
	NEO4J_JAVA_OPTIONS: 'flags of Java, with blanks between them',
	NEO4J_VERSION: 'a Neo4j version such as 5.26.30 or 2026.05.0',
	TRUST_PROXY: 'addresses of proxies, such as loopback, uniquelocal or 10.0.0.0/8, or none',
	PUBLIC_ADDRESS: 'an address such as https://constellations.example.org, without a path',
	OIDC_ISSUER: 'the address of an identity provider, such as https://identity.example.org',
	OIDC_CLIENT_ID: 'the id that the identity provider gave this server',
	OIDC_CLIENT_SECRET: 'the secret that goes with that id',
	OIDC_CLIENT_SECRET_FILE: 'the path of a readable file that holds the secret',
	OIDC_NAME: 'how people call the identity provider, in 60 characters',
	SMTP_URL: 'an address such as smtp://user:password@mail.example.org:587 or smtps://mail.example.org',
	SMTP_URL_FILE: 'the path of a readable file that holds the address',
	MAIL_FROM: 'an e-mail address, or a name with one: Constellations <no-reply@example.org>',
	CONTACT_EMAIL: 'an e-mail address',
	CONTROLLER: 'the name of the organisation that answers for personal data, in 120 characters',
	DATA_PROTECTION_EMAIL: 'an e-mail address',
	REPORT_MONTHS: 'a number of months from 1 to 120',
	CONTACT_REVIEW_MONTHS: 'a number of months from 1 to 120',
	CONTACT_MONTHS: 'a number of months from 1 to 120',
	ACCOUNT_MONTHS: 'a number of months from 1 to 120',
	COMMENT_MONTHS: 'a number of months from 1 to 120',
	PROPOSAL_MONTHS: 'a number of months from 1 to 120',
	REQUEST_MONTHS: 'a number of months from 1 to 120',
	ACTIVITY_MONTHS: 'a number of months from 1 to 120',
	AUDIT_MONTHS: 'a number of months from 1 to 120',
	LEDGER_FOLDER: 'the path of a folder',
	LEDGER_SECRET: 'a secret of 32 characters or more',
	LEDGER_SECRET_FILE: 'the path of a readable file that holds such a secret',
	DATASETS: 'the path of the folder of a data set, or several with commas between',
	SAFELIST: 'off or only',
	GRAPHIQL: 'on or off',
	TODAY: 'a day such as 2027-02-28',
}

const SECRET: ReadonlySet<string> = new Set([
	'NEO4J_PASSWORD',
	'OIDC_CLIENT_SECRET',
	'SMTP_URL',
	'LEDGER_SECRET',
])

/** Throws Refused, naming every wrong variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
	const parsed = VARIABLES.safeParse(environment)
	if (!parsed.success) throw notUnderstood(parsed.error, environment)
	const set = parsed.data
	const port = Number(set.PORT || DEFAULT_PORT)
	const development = set.NODE_ENV !== 'production'
	if (port > 65_535) throw wrong('PORT', environment)
	if (set.TODAY && !development) throw todayInProduction(set.TODAY)
	if (set.PUBLIC_ADDRESS && !development && !isSecure(set.PUBLIC_ADDRESS)) throw notSecure(set.PUBLIC_ADDRESS)
	const neo4jFolder = resolve(set.NEO4J_FOLDER || DEFAULT_FOLDER)
	return {
		port: { number: port, explicit: Boolean(set.PORT) },
		// Loopback by default: the first start on a laptop must not open a port to the network.
		host: set.HOST || '127.0.0.1',
		development,
		database: set.NEO4J_URI
			? {
					uri: set.NEO4J_URI,
					user: set.NEO4J_USER || 'neo4j',
					password: passwordOf(environment),
					database: set.NEO4J_DATABASE || 'neo4j',
				}
			: null,
		neo4jVersion: set.NEO4J_VERSION || DEFAULT_NEO4J_VERSION,
		neo4jJavaOptions: javaOptions(set.NEO4J_JAVA_OPTIONS, development),
		neo4jFolder,
		ledgerFolder: resolve(set.LEDGER_FOLDER || `${neo4jFolder}-ledger`),
		formerLedgerFolder: resolve(neo4jFolder, 'ledger'),
		ledgerSecret: secretOf(environment, 'LEDGER_SECRET', 'LEDGER_SECRET_FILE'),
		trustProxy: set.TRUST_PROXY === NO_PROXY ? false : set.TRUST_PROXY || null,
		publicAddress: set.PUBLIC_ADDRESS ? new URL(set.PUBLIC_ADDRESS).origin : null,
		openId: openIdOf(environment, development),
		mail: mailOf(environment, development, set.PUBLIC_ADDRESS || null),
		contactEmail: set.CONTACT_EMAIL || null,
		retention: {
			reports: Number(set.REPORT_MONTHS || RETENTION_MONTHS.reports),
			contactReview: Number(set.CONTACT_REVIEW_MONTHS || RETENTION_MONTHS.contactReview),
			contacts: Number(set.CONTACT_MONTHS || RETENTION_MONTHS.contacts),
			accounts: Number(set.ACCOUNT_MONTHS || RETENTION_MONTHS.accounts),
			comments: Number(set.COMMENT_MONTHS || RETENTION_MONTHS.comments),
			proposals: Number(set.PROPOSAL_MONTHS || RETENTION_MONTHS.proposals),
			requests: Number(set.REQUEST_MONTHS || RETENTION_MONTHS.requests),
			activities: Number(set.ACTIVITY_MONTHS || RETENTION_MONTHS.activities),
			audit: Number(set.AUDIT_MONTHS || RETENTION_MONTHS.audit),
		},
		controller: set.CONTROLLER || null,
		dataProtectionEmail: set.DATA_PROTECTION_EMAIL || set.CONTACT_EMAIL || null,
		datasets: set.DATASETS ? set.DATASETS.split(',').map((folder) => resolve(folder.trim())) : null,
		safelist: set.SAFELIST === 'only' ? 'only' : 'off',
		graphiql: set.GRAPHIQL !== 'off',
		today: set.TODAY || null,
	}
}

/** In production, readers would not notice that the answers are those of another day. */
function todayInProduction(day: string): Refused {
	return new Refused(
		`TODAY: it sets the day for development and tests; "${day}" came, and NODE_ENV is production. ` +
			'Unset TODAY: the day is then the one it is in Europe/Paris.',
	)
}

/** Whether browsers accept secure cookies there: over TLS, and on localhost. */
function isSecure(address: string): boolean {
	const { protocol, hostname } = new URL(address)
	return protocol === 'https:' || hostname === 'localhost'
}

function notSecure(address: string): Refused {
	return new Refused(
		`PUBLIC_ADDRESS: expected an address that begins with https:// in production; "${address}" came. ` +
			'Serve it behind a proxy that speaks TLS, or unset PUBLIC_ADDRESS: then nobody can sign in.',
	)
}

/** Placeholders that people forget to replace: with a known secret anybody could sign in as anybody. */
const DEFAULT_SECRETS = /^(secret|changeme|change-me|password|example|test|client-?secret|x+)$/i
const MIN_SECRET_CHARACTERS = 16

/** null without a provider. Throws Refused if a variable is missing or would be unsafe in production. */
function openIdOf(
	environment: Readonly<Record<string, string | undefined>>,
	development: boolean,
): OpenIdConfig | null {
	const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_NAME: name } = environment
	if (!issuer && !clientId) return null
	const clientSecret = secretOf(environment, 'OIDC_CLIENT_SECRET', 'OIDC_CLIENT_SECRET_FILE')
	if (!issuer || !clientId || clientSecret === null) {
		throw new Refused(
			'An identity provider needs OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET (or ' +
				'OIDC_CLIENT_SECRET_FILE); not all of them came. Set them all, or none: then people sign in with passwords.',
		)
	}
	if (!development && !issuer.startsWith('https:')) {
		throw new Refused(
			`OIDC_ISSUER: expected an address that begins with https:// in production; "${issuer}" came.`,
		)
	}
	if (!development && (clientSecret.length < MIN_SECRET_CHARACTERS || DEFAULT_SECRETS.test(clientSecret))) {
		throw new Refused(
			`OIDC_CLIENT_SECRET: expected a secret of this server's own, of ${MIN_SECRET_CHARACTERS} characters or more, in ` +
				'production; came a value that is not shown.',
		)
	}
	return { issuer, clientId, clientSecret, name: name || new URL(issuer).hostname }
}

/**
 * null without an SMTP server. Throws Refused if a variable is missing or letters would have no address for their
 * links.
 */
function mailOf(
	environment: Readonly<Record<string, string | undefined>>,
	development: boolean,
	publicAddress: string | null,
): MailConfig | null {
	// Containers mount an empty file where there is no secret.
	const url = secretOf(environment, 'SMTP_URL', 'SMTP_URL_FILE') || null
	const { MAIL_FROM: from } = environment
	if (url === null && !from) return null
	if (url === null || !from) {
		throw new Refused(
			'Mail needs SMTP_URL (or SMTP_URL_FILE) and MAIL_FROM; one of them came. Set both, or none: then no letter is sent.',
		)
	}
	if (!isSmtpAddress(url)) throw wrong('SMTP_URL', environment)
	if (!development && publicAddress === null) {
		throw new Refused(
			'SMTP_URL is set, so PUBLIC_ADDRESS is expected too: links in letters lead there. Set it, or unset SMTP_URL.',
		)
	}
	return { url, from }
}

function isSmtpAddress(text: string): boolean {
	if (!URL.canParse(text)) return false
	const { protocol, hostname, pathname, search } = new URL(text)
	return (
		['smtp:', 'smtps:'].includes(protocol) && hostname !== '' && ['', '/'].includes(pathname) && search === ''
	)
}

/** A single line: text after a line break would be another header. */
function isSender(text: string): boolean {
	const address = /^(?:[^<>\r\n"]{1,80} <([^<>\s]+)>|([^<>\s]+))$/.exec(text)
	return z.email().safeParse(address?.[1] ?? address?.[2]).success
}

/** An empty variable asks for no flags. */
function javaOptions(asked: string | undefined, development: boolean): readonly string[] {
	if (asked === undefined) return development ? QUICK_START : []
	return asked.split(/\s+/).filter((flag) => flag !== '')
}

function isOrigin(text: string): boolean {
	if (!URL.canParse(text)) return false
	const { origin, protocol, href } = new URL(text)
	return ['http:', 'https:'].includes(protocol) && href === `${origin}/`
}

/** Given something that is not an address, Express would end the start with a stack trace. */
function isProxyList(text: string): boolean {
	if (text === NO_PROXY) return true
	return text.split(',').every((part) => {
		const [address = '', bits, ...more] = part.trim().split('/')
		if (RANGES.includes(address) && bits === undefined) return true
		if (!ipaddr.isValid(address) || more.length > 0) return false
		const most = ipaddr.parse(address).kind() === 'ipv4' ? 32 : 128
		return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most)
	})
}

function passwordOf(environment: Readonly<Record<string, string | undefined>>): string {
	const password = secretOf(environment, 'NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE')
	if (password !== null) return password
	throw new Refused(
		'NEO4J_URI is set, so NEO4J_PASSWORD or NEO4J_PASSWORD_FILE is expected too; neither came. ' +
			'Set one of them, or unset NEO4J_URI to let the server manage a local database.',
	)
}

/** In containers secrets come as files: an environment can be read in many more places than a mounted file. */
function secretOf(
	environment: Readonly<Record<string, string | undefined>>,
	name: string,
	fileName: string,
): string | null {
	if (environment[name]) return environment[name]
	const file = environment[fileName]
	if (!file) return null
	if (!existsSync(file)) throw wrong(fileName, environment)
	return readFileSync(file, 'utf8').trim()
}

function notUnderstood(
	error: z.ZodError,
	environment: Readonly<Record<string, string | undefined>>,
): Refused {
	const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))]
	return new Refused(names.map((name) => sentence(name, environment)).join('\n'))
}

function wrong(name: string, environment: Readonly<Record<string, string | undefined>>): Refused {
	return new Refused(sentence(name, environment))
}

function sentence(name: string, environment: Readonly<Record<string, string | undefined>>): string {
	const came = SECRET.has(name)
		? 'a value that is not shown'
		: `"${withoutCredentials(environment[name] ?? '')}"`
	return `${name}: expected ${EXPECTED[name as keyof typeof EXPECTED] ?? 'another value'}; came ${came}.`
}

/** Hides the user name and password of an address: they must not end in a log. */
function withoutCredentials(value: string): string {
	return value.replace(/:\/\/[^/]*@/, '://…@')
}
