import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import pino from 'pino'
import { type Accounts, type Clock, instantAfter } from './accounts/accounts'
import { newSetupSecret } from './accounts/newAccounts'
import { OpenId } from './accounts/openId'
import { argon2Passwords } from './accounts/passwords'
import { Readers } from './accounts/readers'
import { followActivity } from './activity/activityLog'
import { writeDueDigests } from './activity/digests'
import { replayLetterStops } from './activity/following'
import { announceNewOverlaps, type OverlapWatch } from './activity/newOverlaps'
import type { Config } from './config'
import { followFeed, type SnapshotsHolder } from './feed/follow'
import { loadSnapshots } from './feed/loadSnapshots'
import { createApp, prepareApp } from './http/app'
import { createDrain, DRAIN_TIMES } from './http/drain'
import { listen } from './http/listen'
import { readSafelist } from './http/safelist'
import { type CaseKeeping, type CaseKeepingParts, caseKeeping } from './judgements/caseKeeping'
import { type LetterParts, letters } from './mail/letters'
import { forgetOldLetters, type OutboxParts, sendDueLetters } from './mail/outbox'
import { smtpTransport } from './mail/transport'
import { saveCheckpoint } from './personalData/auditLog'
import { replayErasures } from './personalData/erasing'
import { tellOfRequests } from './personalData/requestLetters'
import { keepRetention, tellUnused } from './personalData/retention'
import { Caches } from './queries/caches'
import { DraftGrid } from './queries/draftGrid'
import { DraftRateLimiter } from './queries/draftRateLimiter'
import { queryContextOf } from './queries/queryContext'
import type { Snapshots } from './snapshot/snapshots'
import { guardedSearch } from './store/guardedSearch'
import { type Ledger, ledgerInMemory } from './store/ledger'
import type { Store } from './store/store'
import type { Stores } from './store/stores'
import { todayOf } from './today'

const OPERATIONS_FILE = resolve(import.meta.dirname, '../client/graphql/generated/operations.json')

export interface RunningServer {
	/** The address to open. */
	readonly url: string
	/**
	 * Where the first administrator signs up, once, within a day; null if there is an administrator or nobody can
	 * sign in.
	 */
	readonly setupLink: string | null
	/** Drains the server and stops its jobs. The caller closes the store. */
	stop(): Promise<void>
}

export interface ServerParts {
	readonly store: Store
	/** null or absent: every user is a visitor. */
	readonly accounts?: Stores | null
	/** The ledger outside the database; absent: none. */
	readonly ledger?: Ledger
	/** Milliseconds since 1970, for sessions and links. */
	readonly clock?: Clock
	/** Ids of data sets; their countries come first, in this order. */
	readonly datasets?: readonly string[]
	/** The built client. */
	readonly clientFolder: string
	/** The built GraphiQL. */
	readonly graphiqlFolder?: string
	/** Milliseconds between two checks for due digests and new overlaps; absent: one minute. */
	readonly watchMilliseconds?: number
}

/** Does now what `serve` needs and no database: it blocks the process for most of a second. */
export function prepareToServe(): void {
	prepareApp()
}

interface Running {
	stop(): Promise<unknown>
}

/**
 * Starts the server over an open store. Throws Refused if the port is in use; whatever fails, stops what it had
 * started.
 */
export async function serve(config: Config, parts: ServerParts): Promise<RunningServer> {
	const running: Running[] = []
	try {
		return await start(config, parts, running)
	} catch (error) {
		await stopAll(running)
		throw error
	}
}

async function stopAll(running: readonly Running[]): Promise<void> {
	await Promise.all(running.map((one) => one.stop()))
}

/** Adds what it starts to `running`. */
async function start(config: Config, parts: ServerParts, running: Running[]): Promise<RunningServer> {
	const keep = <T extends Running | null>(one: T): T => {
		if (one !== null) running.push(one)
		return one
	}
	const { store, datasets = [], clientFolder, graphiqlFolder } = parts
	const log = pino({ level: config.development ? 'warn' : 'info' }, pino.destination(2))
	const accounts = accountsOf(config, parts, log)
	// First: a restored database holds erased persons again, and they must not enter a snapshot.
	await replayLedger(parts, accounts, log)
	// Side by side: a database that has just started takes long to plan each query.
	const [snapshots, setupSecret] = await Promise.all([
		loadSnapshots(store, datasets),
		accounts && newSetupSecret(accounts),
		saveAuditCheckpoint(parts, log),
	])
	const holder: SnapshotsHolder = { snapshots }
	let caseKeeper: Pick<CaseKeeping, 'changed' | 'stop'> | null = null
	const feed = keep(
		followFeed(store, holder, {
			onChange: (snapshots) => caseKeeper?.changed(snapshots),
			onError: (error) => log.error({ error }, 'the change feed could not be read'),
			onReload: (reason) => log.warn({ reason }, 'the record is loaded anew'),
		}),
	)
	// In development no proxy probes: Ctrl-C closes at once.
	const drain = createDrain(config.development ? { ...DRAIN_TIMES, announceMilliseconds: 0 } : DRAIN_TIMES)
	const version = ownVersion()
	const draftRateLimiter = new DraftRateLimiter(
		(question) => log.info({ question }, 'asked before a mission'),
		store,
	)
	const draftGrid = new DraftGrid(store)
	const caches = new Caches()
	const searched = guardedSearch(store)
	if (accounts) keep(keepAccountsClean(accounts, log))
	keep(keepPersonalData(config, parts, accounts, log))
	const activity =
		accounts &&
		keep(
			followActivity(accounts.store.activity, {
				onError: (error) => log.error({ err: error }, 'what was said and done could not be read'),
			}),
		)
	const queryContext = (snapshots: Snapshots = holder.snapshots) =>
		queryContextOf(snapshots, {
			store: searched,
			caches,
			today: todayOf(config),
			contactEmail: config.contactEmail,
			dataProtection: {
				controller: config.controller,
				email: config.dataProtectionEmail,
				months: config.retention,
			},
			version,
			draftRateLimiter,
			draftGrid,
		})
	let address = config.publicAddress ?? ''
	const letterParts = accounts && {
		accounts,
		queryContext,
		address: () => address,
		all: () => activity?.all() ?? [],
		seq: () => holder.snapshots.feed.seq,
	}
	if (letterParts) keep(sendLetters(config, letterParts, log, parts.watchMilliseconds))
	caseKeeper = accounts && keep(keepCases(accounts, { snapshots: () => holder.snapshots, queryContext }, log))
	const app = await createApp({
		config,
		accounts: accounts && {
			services: accounts,
			writing: {
				store,
				catchUp: async () => void (await Promise.all([feed.catchUp(), activity?.catchUp()])),
			},
			publicAddress: config.publicAddress,
			...(activity && { activity }),
			openId: config.openId && new OpenId({ ...config.openId, mayBeInsecure: config.development }),
		},
		queryContext,
		health: { probe: (milliseconds) => store.probe(milliseconds), isDraining: drain.isDraining },
		report: (error, requestId, operation) =>
			log.error({ err: error, requestId, ...operation }, 'unexpected error'),
		warn: (sentence) => log.warn(sentence),
		clientFolder,
		graphiqlFolder,
		safelist: config.safelist === 'only' ? readSafelist(OPERATIONS_FILE) : null,
	})
	keep({ stop: async () => app.stop() })
	const { server, url } = await listen(app.express, config)
	app.attach(server)
	log.info({ url }, 'listening')
	address ||= url.replace(/\/$/, '')
	return {
		url,
		setupLink: setupSecret && setupLinkOf(setupSecret, config.publicAddress ?? url),
		stop: async () => {
			app.leave()
			await drain.drain(server)
			await stopAll(running)
		},
	}
}

/** How often expired sessions and links are removed. */
const HOUSEKEEPING_MILLISECONDS = 3_600_000

/** null if nobody can sign in: without a store, or in production without PUBLIC_ADDRESS. */
function accountsOf(
	config: Config,
	{ accounts: store, clock = Date.now, ledger = ledgerInMemory() }: ServerParts,
	log: pino.Logger,
): Accounts | null {
	if (!store) return null
	if (!config.development && config.publicAddress === null) {
		log.warn('PUBLIC_ADDRESS is not set: nobody can sign in. Set it to the https:// address of this server.')
		return null
	}
	const hasMail = config.mail !== null
	const readers = new Readers(store, clock)
	const { retention } = config
	return { store, passwords: argon2Passwords(), readers, clock, hasMail, ledger, retention }
}

/** Repeats erasures and stopped letters in a restored database, even if nobody can sign in. */
async function replayLedger(
	{ accounts: store, ledger }: ServerParts,
	accounts: Accounts | null,
	log: pino.Logger,
): Promise<void> {
	const replayed = accounts ?? (store && ledger ? { store, ledger } : null)
	if (replayed === null || !(await isAnythingToReplay(replayed))) return
	const count = await replayErasures(replayed)
	if (count > 0)
		log.warn({ count }, 'persons that were erased before were erased again: the database was restored')
	const switched = await replayLetterStops(replayed)
	if (switched > 0)
		log.warn(
			{ switched },
			'letters that were stopped, or started again, are so anew: the database was restored',
		)
}

/** One question before the five of the replays: a database that has just started takes long to plan each. */
async function isAnythingToReplay({ store, ledger }: Pick<Accounts, 'store' | 'ledger'>): Promise<boolean> {
	const { length } = [...ledger.erasures(), ...ledger.decisions(), ...ledger.letterStops()]
	return length > 0 || (await store.erasures.isAnythingToReplay())
}

/** How often the bytes of erased data are overwritten, in milliseconds. */
const OVERWRITING_MILLISECONDS = 60_000
/** How often the audit log gets a checkpoint and data past its retention is removed, in milliseconds. */
const PERSONAL_DATA_MILLISECONDS = 3_600_000

/** Checks the audit log against its checkpoints, and adds one. Does nothing without a ledger. */
async function saveAuditCheckpoint(
	{ accounts: store, ledger, clock = Date.now }: ServerParts,
	log: pino.Logger,
): Promise<void> {
	if (!store || !ledger) return
	const wentBackFrom = await saveCheckpoint({ store, ledger, clock })
	if (wentBackFrom !== null) {
		log.warn(
			{ entry: wentBackFrom },
			'the audit log went back: the database was restored, or its end was cut',
		)
	}
}

/**
 * Applies the retention periods and adds checkpoints of the audit log, even if nobody can sign in. Returns null without a ledger.
 */
function keepPersonalData(
	config: Config,
	serverParts: ServerParts,
	accounts: Accounts | null,
	log: pino.Logger,
): { readonly stop: () => Promise<void> } | null {
	const { accounts: store, ledger, clock = Date.now } = serverParts
	if (!store || !ledger) return null
	const parts = accounts ?? { store, ledger, clock, retention: config.retention }
	const checkpoint = () => saveAuditCheckpoint(serverParts, log)
	const look = async (): Promise<void> => {
		const told = await tellUnused(parts, todayOf(config, new Date(clock())))
		if (told > 0) log.info({ told }, 'holders of unused accounts were told that these go')
		const run = await keepRetention(parts, todayOf(config, new Date(clock())))
		if (run !== null) log.info({ asOf: run.asOf, isDry: run.isDry, counts: run.counts }, 'retention')
		await checkpoint()
	}
	const looking = repeated(PERSONAL_DATA_MILLISECONDS, look, (error) =>
		log.error({ err: error }, 'the retention, or a checkpoint of the audit log, could not be kept'),
	)
	const overwriting = repeated(
		OVERWRITING_MILLISECONDS,
		async () => {
			await store.erasures.overwrite()
		},
		(error) => log.error({ err: error }, 'what was erased could not be written over'),
	)
	return {
		stop: async () => {
			await Promise.all([looking.stop(), overwriting.stop()])
			await checkpoint().catch((error: unknown) =>
				log.error({ err: error }, 'where the audit log stands could not be written down'),
			)
		},
	}
}

function keepAccountsClean({ store, clock }: Accounts, log: pino.Logger): Running {
	const clean = () =>
		Promise.all([
			store.accounts.purge(instantAfter(clock)),
			forgetOldLetters({ store: store.mail, clock }),
			store.letterChoices.purge(instantAfter(clock)),
		])
	return repeated(HOUSEKEEPING_MILLISECONDS, clean, (error) =>
		log.error({ err: error }, 'expired sessions could not be removed'),
	)
}

/** How often letters are sent. */
const LETTERS_MILLISECONDS = 2_000
/** How often the server checks for due digests and new overlaps, in milliseconds. */
const WATCH_MILLISECONDS = 60_000

/** Writes and sends letters regularly; null without an SMTP server. */
function sendLetters(
	config: Config,
	parts: LetterParts & Pick<OverlapWatch, 'seq'>,
	log: pino.Logger,
	watchMilliseconds = WATCH_MILLISECONDS,
): { readonly stop: () => Promise<void> } | null {
	if (config.mail === null) return null
	const { store, clock } = parts.accounts
	const transport = smtpTransport(config.mail, config.development)
	const outbox: OutboxParts = {
		store: store.mail,
		transport,
		compose: letters(parts),
		clock,
		onFailure: (failure) => log.warn(failure, 'a letter was not sent'),
	}
	const onError = (error: unknown) => log.error({ err: error }, 'letters could not be written or read')
	const sending = repeated(LETTERS_MILLISECONDS, () => sendDueLetters(outbox), onError)
	const writing = repeated(
		watchMilliseconds,
		() =>
			Promise.all([
				writeDueDigests(parts.accounts),
				announceNewOverlaps(parts),
				tellOfRequests(parts.accounts, todayOf(config, new Date(clock()))),
			]),
		onError,
	)
	return {
		stop: async () => {
			await Promise.all([sending.stop(), writing.stop()])
			transport.close()
		},
	}
}

/** How often cases are updated: overlaps also come and go with the day, and groups gain and lose coordinators. */
const CASES_MILLISECONDS = 60_000

function keepCases(
	{ store, clock }: Accounts,
	parts: Pick<CaseKeepingParts, 'snapshots' | 'queryContext'>,
	log: pino.Logger,
): Pick<CaseKeeping, 'changed' | 'stop'> {
	const onError = (error: unknown) => log.error({ err: error }, 'the cases could not be written down')
	const keeping = caseKeeping({ store, clock, ...parts, onError })
	const looking = repeated(CASES_MILLISECONDS, keeping.look, onError)
	return {
		changed: keeping.changed,
		stop: async () => void (await Promise.all([keeping.stop(), looking.stop()])),
	}
}

/** How long a stop waits for a running job; the caller closes the store next. */
const STOP_MILLISECONDS = 10_000

/** Runs a job again and again. `stop` waits for a running job, at most STOP_MILLISECONDS. */
function repeated(
	milliseconds: number,
	work: () => Promise<unknown>,
	onError: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
	let stopped = false
	let timer: NodeJS.Timeout | undefined
	let underWay: Promise<unknown> = Promise.resolve()
	const tick = async (): Promise<void> => {
		underWay = work().catch(onError)
		await underWay
		if (!stopped) timer = setTimeout(tick, milliseconds)
	}
	timer = setTimeout(tick, milliseconds)
	return {
		stop: async () => {
			stopped = true
			clearTimeout(timer)
			let limit: NodeJS.Timeout | undefined
			const waited = new Promise((resolve) => {
				limit = setTimeout(resolve, STOP_MILLISECONDS)
			})
			await Promise.race([underWay, waited])
			clearTimeout(limit)
		},
	}
}

/** The secret comes after `#`, which browsers do not send, so that no log holds it. */
function setupLinkOf(secret: string, address: string): string {
	return `${new URL('/premier-compte', address).href}#token=${secret}`
}

function ownVersion(): string {
	const manifest: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'))
	const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest
	return isManifest ? String(manifest.version) : 'unknown'
}
