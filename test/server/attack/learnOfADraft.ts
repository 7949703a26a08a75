/**
 * Tries to learn of drafts as a reader who may not see them: compares a server with drafts to one without, and the answers about a
 * real id to those about an unknown one. Each channel reports what it compared and what differed.
 */
import { CLIENT_OPERATIONS } from '../graphql/operationText'
import { operationVariables, REFERENCE_VALUES } from '../graphql/operationValues'

/** What somebody who asks can tell an answer by. */
export interface Seen {
	readonly status: number
	/** Without the request's own: its id, the clock, the connection. */
	readonly headers: readonly (readonly [name: string, value: string])[]
	readonly text: string
	readonly milliseconds: number
}

export interface Question {
	readonly query: string
	readonly variables: Readonly<Record<string, unknown>>
	readonly operationName: null
}

/** What a subscription is told, as it comes. */
export interface Heard {
	/** The subscription; or how the socket ended. */
	readonly of: string
	readonly text: string
	/** Since the server was told of the last thing that the listener may see. */
	readonly milliseconds: number
}

/** A server, as one reader reaches it. */
export interface Attacked {
	/**
	 * Subscribes, and says what comes while things are done one after the other that all may see; a server with drafts is told of
	 * these too, before, between and after, in one go with the others and alone.
	 */
	readonly subscribe: (subscriptions: Readonly<Record<string, string>>) => Promise<readonly Heard[]>
	readonly graphql: (question: Question) => Promise<Seen>
	readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Seen>
	/** Whether the next answer comes from the cache: its time would tell. */
	readonly isKept: (question: Question) => boolean
}

export interface Attack {
	/** Without a draft. */
	readonly without: Attacked
	/** The same with drafts, whose ids are `drafts`. */
	readonly with: Attacked
	readonly drafts: readonly string[]
	/** Of results that are there only because of the drafts. */
	readonly results: readonly string[]
	/** Words that stand in drafts alone. */
	readonly words: readonly string[]
	/** Whether the attacker is signed in: then weekly counts of the precheck are told, and not looked at here. */
	readonly isSignedIn: boolean
}

export interface Finding {
	readonly channel: Channel
	/** How many answers were compared. */
	readonly compared: number
	/** What differed, in words; none where nothing was learned. */
	readonly differences: readonly string[]
}

export const CHANNELS = [
	// First: the other channels fill the cache.
	'answer cache',
	'counts',
	'order',
	'answers',
	'exports',
	'data version',
	'headers',
	'search',
	'suggestions',
	'errors',
	'writes',
	'pages',
	'feeds',
	'subscriptions',
	'times',
] as const
export type Channel = (typeof CHANNELS)[number]

/** About the invented country. */
const VALUES = {
	...REFERENCE_VALUES,
	country: null,
	rollUpPartner: null,
	address: '/acteurs/territory:FR:departement:23',
	id: 'territory:FR:departement:23',
	actor: 'territory:FR:departement:23',
	guest: 'territory:FR:departement:23',
	place: 'territory:XV:C-AUREL',
	record: 'mission:xv-V01',
	from: 'territory:FR:departement:23',
	to: 'territory:XV:C-AUREL',
	'from: String': '2012-01-01',
	'to: String': '2012-12-31',
	ids: ['territory:FR:departement:23', 'territory:XV:C-AUREL'],
	text: 'Aurelle',
	keys: ['territory:XV:C-AUREL'],
	row: 'territory:FR:departement:23',
	column: 'territory:XV:C-AUREL',
	a: 'territory:FR:departement:23',
	b: 'territory:FR:region:53',
	changes: [{ endRecord: { record: 'mission:xv-V01', date: '2013' } }],
	mission: {
		actor: 'territory:FR:departement:23',
		places: ['territory:XV:C-AUREL'],
		start: '2027-05-10',
		end: '2027-05-14',
	},
}

const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}): Question => ({
	query,
	variables,
	operationName: null,
})

/** Every question of the client. */
export function questionsOf({
	isSignedIn,
}: Pick<Attack, 'isSignedIn'>): readonly (readonly [string, Question])[] {
	return [...CLIENT_OPERATIONS]
		.filter(([name]) => !(isSignedIn && name === 'Precheck'))
		.map(([name, text]) => [name, ask(text, operationVariables(text, VALUES, {}))] as const)
}

const isExport = (name: string): boolean => /Export$|Copy$/.test(name)

/** Questions about an id, to be answered like an unknown one. */
const ABOUT_ID: readonly ((id: string) => Question)[] = [
	(id) => ask(`{ record(id: "${id}") { id } }`),
	(id) => ask(`{ actor(id: "${id}") { id name } }`),
	(id) => ask(`{ overlap(id: "${id}") { id } opportunity(id: "${id}") { id } }`),
	(id) => ask(`{ constellations(ids: ["${id}"]) { totalCount } }`),
	(id) => ask(`{ overlaps(filter: { record: "${id}" }) { totalCount } }`),
	(id) => ask(`{ opportunities(filter: { record: "${id}" }) { totalCount } }`),
	(id) => ask(`{ whatIf(changes: [{ endRecord: { record: "${id}", date: "2017" } }]) { sentence } }`),
	(id) => ask(`{ compare(a: "${id}", b: "territory:FR:region:53") { sentence } }`),
	(id) => ask(`{ neighbourhood(ids: ["${id}"]) { nodesTotal } }`),
	(id) => ask(`{ path(from: "${id}", to: "territory:XV:C-AUREL") { edgesTotal } }`),
	(id) => ask(`{ reportSubject(address: "/fiches/${id}") { title } }`),
	(id) => ask(`{ missions(after: "${cursorOf('mission', id)}") { totalCount } }`),
	(id) => ask(`{ partnerships(after: "${cursorOf('partnership', id)}") { totalCount } }`),
	(id) => ask(`{ records(after: "${cursorOf('record', id)}") { totalCount } }`),
]

const KEY = '5b1f4a6e-4f0f-4a39-9b3e-0d4f5f2d9c11'
/** What somebody might try to write about an id: refused alike. */
const WRITES: readonly ((id: string) => Question)[] = [
	(id) => ask(`mutation { confirmRecord(id: "${id}", version: 1, idempotencyKey: "${KEY}") { id } }`),
	(id) =>
		ask(
			`mutation { retractRecord(id: "${id}", version: 1, reason: "Non", idempotencyKey: "${KEY}") { id } }`,
		),
	(id) =>
		ask(
			`mutation { endRecord(id: "${id}", version: 1, on: { date: "2027" }, idempotencyKey: "${KEY}") { id } }`,
		),
	(id) => ask(`mutation { revertRecord(id: "${id}", version: 1, to: 1, idempotencyKey: "${KEY}") { id } }`),
	(id) =>
		ask(
			`mutation { answerRecord(id: "${id}", version: 1, actor: "territory:FR:region:53", verdict: CONFIRMED, idempotencyKey: "${KEY}") { id } }`,
		),
	(id) =>
		ask(
			`mutation { declare(actor: "territory:FR:region:53", idempotencyKey: "${KEY}", record: { wish: { visibility: PUBLIC, direction: SEEKS, what: "office", office: "${id}" } }) { id } }`,
		),
	(id) => ask(`{ recordHistory(id: "${id}") { version } }`),
]

/** Asks for all that could tell of a draft. */
export async function learnOfADraft(
	attack: Attack,
	channels: readonly Channel[] = CHANNELS,
): Promise<readonly Finding[]> {
	const found: Finding[] = []
	for (const channel of channels) found.push({ channel, ...(await TRIES[channel](attack)) })
	return found
}

type Try = (attack: Attack) => Promise<Omit<Finding, 'channel'>>

const TRIES: Readonly<Record<Channel, Try>> = {
	counts: comparing(numbersIn, (name) => !isExport(name)),
	order: comparing(idsIn, (name) => !isExport(name)),
	answers: comparing(
		({ status, text }) => [status, text],
		(name) => !isExport(name),
	),
	exports: comparing(({ status, text }) => [status, text], isExport),
	headers: comparing(
		({ headers }) => headers,
		() => true,
	),
	async 'data version'({ without, with: drafted }) {
		const question = ask('{ coverage { dataVersion countries { code } } }')
		return differing(
			[['dataVersion', await without.graphql(question), await drafted.graphql(question)]],
			textOf,
		)
	},
	async 'answer cache'(attack) {
		const asked = questionsOf(attack)
		// A server sees what has come when it is next asked.
		for (const server of [attack.without, attack.with]) await server.graphql(ask('{ sectors { code } }'))
		const differences = asked.filter(
			([, question]) => attack.without.isKept(question) !== attack.with.isKept(question),
		)
		return { compared: asked.length, differences: differences.map(([name]) => name) }
	},
	async search(attack) {
		const asked = attack.words.map((text) =>
			ask(`query ($text: String!) { search(text: $text) { totalCount nodes { actor { id } } } }`, { text }),
		)
		return compared(attack, asked, textOf)
	},
	async suggestions(attack) {
		const asked = [...attack.words, ...attack.drafts].flatMap((text) => [
			ask(
				'query ($text: String!) { suggest(text: $text) { kind suggestionsTotal suggestions { __typename ... on Record { id } ... on Overlap { id } } } }',
				{ text },
			),
			ask('query ($text: String!) { readQuestion(text: $text) { text meaning from to } }', { text }),
		])
		return compared(attack, asked, textOf)
	},
	async errors({ with: drafted, drafts, results }) {
		return differing(await aboutEach(drafted, [...drafts, ...results], ABOUT_ID), wholeOf)
	},
	async writes({ with: drafted, drafts }) {
		return differing(await aboutEach(drafted, drafts, WRITES), wholeOf)
	},
	async pages({ with: drafted, drafts }) {
		const pairs: Pairs = []
		for (const id of drafts) {
			for (const path of ['/fiches/', '/acteurs/', '/croisements/', '/account/', '/'].map(
				(start) => start + id,
			)) {
				const [there, none] = [await drafted.get(path), await drafted.get(absent(path))]
				pairs.push([path, asAbsent(there), none])
			}
		}
		return differing(pairs, wholeOf)
	},
	async feeds({ without, with: drafted }) {
		const pairs: Pairs = []
		for (const path of ['/fil.atom', '/fil.atom?langue=en', '/fil.atom?lieu=territory:XV:C-AUREL']) {
			const feed = await without.get(path)
			// One that is not there would tell nothing.
			if (feed.status !== 200) return { compared: 0, differences: [`${path}: ${feed.status}`] }
			pairs.push([path, feed, await drafted.get(path)])
		}
		// A feed holds the address of its server.
		return differing(pairs, ({ status, text }) => [status, text.replaceAll(/127\.0\.0\.1(:|%3A)\d+/g, '')])
	},
	async subscriptions({ without, with: drafted }) {
		const [one, other] = [await without.subscribe(SUBSCRIPTIONS), await drafted.subscribe(SUBSCRIPTIONS)]
		// All messages of each subscription, in order: even an empty one would tell.
		const ofEach = (heard: readonly Heard[]): readonly (readonly [string, readonly string[]])[] =>
			[...new Set([...Object.keys(SUBSCRIPTIONS), ...heard.map(({ of }) => of)])]
				.sort()
				.map((name) => [name, heard.filter(({ of }) => of === name).map(({ text }) => text)])
		// A subscription that is refused tells nothing, and would find nothing.
		const differences = one.filter(({ text }) => text.startsWith('error')).map(({ of }) => `${of}: refused`)
		const told = new Map(ofEach(other))
		for (const [name, texts] of ofEach(one)) {
			const theirs = told.get(name) ?? []
			if (JSON.stringify(texts) === JSON.stringify(theirs)) continue
			differences.push(`${name}: ${texts.length} messages without drafts, ${theirs.length} with, or others`)
		}
		if (ofEach(one).length !== ofEach(other).length) differences.push('how the socket ended')
		const [times, theirs] = [one, other].map((heard) => heard.map(({ milliseconds }) => milliseconds))
		if (times && theirs && times.length > 1) differences.push(...toldApart(theirs, times))
		return { compared: one.length, differences }
	},
	async times({ with: drafted, drafts }) {
		const [there, none]: [number[], number[]] = [[], []]
		const [about] = ABOUT_ID
		for (let round = 0; round < TIMED; round += 1) {
			const id = drafts[round % drafts.length] ?? ''
			const both = [
				[there, id],
				[none, absent(id)],
			] as const
			for (const [times, one] of round % 2 === 0 ? both : [...both].reverse()) {
				times.push((await drafted.graphql((about as (id: string) => Question)(one))).milliseconds)
			}
		}
		return { compared: 2 * TIMED, differences: toldApart(there, none) }
	},
}

/** By rank: how likely one is longer than the other. A machine that is busy makes both longer alike. */
function toldApart(there: readonly number[], none: readonly number[]): readonly string[] {
	const likely = superiority(there, none)
	const apart = Math.abs(medianOf(there) - medianOf(none))
	const tells = (likely > CLEARLY || likely < 1 - CLEARLY) && apart > NOTICEABLE_MS
	return tells
		? [`the longer one in ${Math.round(100 * likely)} of 100 pairs, by ${apart.toFixed(1)} ms`]
		: []
}

/** Everything, by actor, by place, and what the account follows. */
const SUBSCRIPTIONS = {
	all: 'subscription { activityAdded { id kind sentence subjectId at } }',
	ofActor: 'subscription { activityAdded(filter: { actor: "territory:FR:departement:23" }) { id } }',
	ofPlace: 'subscription { activityAdded(filter: { within: "territory:XV:C-AUREL" }) { id } }',
	followed: 'subscription { activityAdded(followed: true) { id } }',
} as const

const TIMED = 40
/** Of random times forty pairs pass it less often than once in a million. */
const CLEARLY = 0.85
const NOTICEABLE_MS = 3

type Pairs = (readonly [about: string, one: Seen, other: Seen])[]

function comparing(part: (seen: Seen) => unknown, isMeant: (name: string) => boolean): Try {
	return async (attack) => {
		const pairs: Pairs = []
		for (const [name, question] of questionsOf(attack)) {
			if (!isMeant(name)) continue
			pairs.push([name, await attack.without.graphql(question), await attack.with.graphql(question)])
		}
		return differing(pairs, part)
	}
}

async function compared(
	{ without, with: drafted }: Attack,
	asked: readonly Question[],
	part: (seen: Seen) => unknown,
): Promise<Omit<Finding, 'channel'>> {
	const pairs: Pairs = []
	for (const question of asked) {
		pairs.push([
			question.query + JSON.stringify(question.variables),
			await without.graphql(question),
			await drafted.graphql(question),
		])
	}
	return differing(pairs, part)
}

async function aboutEach(
	attacked: Attacked,
	ids: readonly string[],
	questions: readonly ((id: string) => Question)[],
): Promise<Pairs> {
	const pairs: Pairs = []
	for (const id of ids) {
		for (const question of questions) {
			const there = await attacked.graphql(question(id))
			pairs.push([question(id).query, asAbsent(there), await attacked.graphql(question(absent(id)))])
		}
	}
	return pairs
}

function differing(pairs: Readonly<Pairs>, part: (seen: Seen) => unknown): Omit<Finding, 'channel'> {
	const different = pairs.filter(
		([, one, other]) => JSON.stringify(part(one)) !== JSON.stringify(part(other)),
	)
	return { compared: pairs.length, differences: different.map(([about]) => about.slice(0, 120)) }
}

const textOf = ({ text }: Seen): string => text
const wholeOf = ({ status, headers, text }: Seen): unknown => [status, headers, text]
/** An id of as many letters that nothing has. */
const absent = (text: string): string =>
	text.replaceAll('hidden', 'absent').replace(/(overlap|opportunity):\w/g, '$1:z')
const asAbsent = (seen: Seen): Seen => ({ ...seen, text: absent(seen.text) })

function numbersIn({ text }: Seen): readonly string[] {
	return [...text.matchAll(/":(-?\d[\d.e+-]*)/g)].map(([, number = '']) => number)
}

function idsIn({ text }: Seen): readonly string[] {
	return [...text.matchAll(/"(?:id|recordId)":"([^"]*)"/g)].map(([, id = '']) => id)
}

function cursorOf(kind: string, id: string): string {
	return Buffer.from(JSON.stringify({ kind, id })).toString('base64url')
}

/** How likely one of the first is longer than one of the others; .5 where they are alike. */
function superiority(some: readonly number[], others: readonly number[]): number {
	let longer = 0
	for (const one of some) for (const other of others) longer += one > other ? 1 : one === other ? 0.5 : 0
	return longer / (some.length * others.length)
}

function medianOf(values: readonly number[]): number {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
