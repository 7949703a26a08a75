import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext } from 'playwright-core'
import { Refused } from '../server/errors'

/** The account with which a picture of a signed-in screen is taken. */
export type PictureAccount = 'administrator' | 'coordinator' | 'editor'

/** Fictitious accounts of a server, for the pictures of their screens. */
export interface PictureAccounts {
	/** The browser state, with cookies, that signs a window in. */
	readonly signedIn: Readonly<Record<PictureAccount, Awaited<ReturnType<BrowserContext['storageState']>>>>
	/** Paths of an open invitation, and of a link to choose a password. */
	readonly invitation: string
	readonly passwordLink: string
	/** Paths of a proposal that waits for the editor's answer, and of one that the editor sent. */
	readonly askedProposal: string
	readonly sentProposal: string
	/** Paths of an accepted proposal, and of one that was made public. */
	readonly acceptedProposal: string
	readonly publicProposal: string
	/** Path of the mandate of the editor's actor, one of two for the same collectivité. */
	readonly mandate: string
	/** Path of a link that another actor declared, and in which the editor's actor takes part. */
	readonly sharedLink: string
	/** The link by which the author of an answered report follows it. */
	readonly followedReport: string
}

const PASSWORD = 'une phrase assez longue'
const MOST_SECONDS_TO_WAIT = 60
const VOSGES = 'territory:FR:departement:88'
const BRETAGNE = 'territory:FR:region:53'
const LOIRE = 'territory:FR:region:52'
const NORMANDIE = 'territory:FR:region:28'

/**
 * Creates the accounts on a server without an administrator. Throws Refused if the link is no longer valid.
 *
 * @param link the link of the server's first start.
 */
export async function makePictureAccounts(
	browser: Browser,
	address: string,
	link: string,
): Promise<PictureAccounts> {
	const secretOf = (path: string): string => new URL(path, address).hash.replace('#token=', '')
	const administrator = await somebody(browser, address)
	await administrator.send('setup', {
		token: secretOf(link),
		...detailsOf('Administration', 'administration'),
	})
	const made = await Promise.all(
		(
			[
				['Coordination Chine', 'coordination', 'role: COORDINATOR, group: "CN"'],
				['Relations internationales, Vosges', 'vosges', `role: EDITOR, actor: "${VOSGES}"`],
				['Relations internationales, Bretagne', 'bretagne', `role: EDITOR, actor: "${BRETAGNE}"`],
				['Service Europe et international', 'europe', 'role: MEMBER, group: "CN"'],
				['Mission Asie', 'asie', 'role: MEMBER, group: "CN"'],
			] as const
		).map(async ([name, key, role]) => {
			const { secret } = await administrator.ask<{ secret: string }>('invite', `(${role}) { secret }`)
			const guest = await somebody(browser, address)
			await guest.send('invitations/accept', { token: secret, ...detailsOf(name, key) })
			return guest
		}),
	)
	const [coordinator, editor, leaving, , proposing] = made
	if (!coordinator || !editor || !leaving || !proposing) throw new Error('Expected an account of each sort.')
	await administrator.ask('giveRole', `(account: "${await editor.id()}", role: MEMBER, group: "CN") { id }`)
	// Five sign-ins from one network are not slowed down.
	await administrator.ask(
		'giveRole',
		`(account: "${await proposing.id()}", role: EDITOR, actor: "${NORMANDIE}") { id }`,
	)
	await leaving.ask(
		'takeRole',
		`(account: "${await leaving.id()}", role: EDITOR, actor: "${BRETAGNE}") { id }`,
	)
	await coordinator.ask('invite', `(role: EDITOR, actor: "${LOIRE}") { secret }`)
	const offer = await coordinator.ask<{ secret: string }>('invite', '(role: MEMBER, group: "CN") { secret }')
	await editor.ask('createApiToken', '(name: "Carnet de calcul", scopes: [READ], days: 90) { secret }')
	const created = await administrator.ask<{ secret: string }>(
		'createPasswordLink',
		`(account: "${await editor.id()}") { secret }`,
	)
	const asked = await sentProposal(
		proposing,
		NORMANDIE,
		`{ kind: JOINT_MISSION, title: "Une seule délégation à Shanghai au printemps", parties: ["${VOSGES}"],
			place: "territory:CN:310000", text: "Nous partons en mai, pour le bois et le design. Partons ensemble ?",
			points: ["Une seule délégation, aux mêmes dates", "Chacun parle en son nom, avec sa carte et son logo"] }`,
	)
	const sent = await sentProposal(
		editor,
		VOSGES,
		`{ kind: SHARED_OFFICE, title: "Un bureau pour deux, à Qingdao ?", parties: ["${LOIRE}"],
			place: "territory:CN:370200", opportunity: "opportunity:4c2143447fc7",
			text: "Nous cherchons un pied-à-terre à Qingdao pour nos arts de vivre. Un poste, un an, et nous en reparlons ?",
			points: ["Un poste de travail au bureau de Qingdao, à l’essai douze mois", "Frais partagés au temps passé, relevé chaque trimestre"] }`,
	)
	const editors = { [NORMANDIE]: proposing, [VOSGES]: editor }
	const told = await agreements(editors)
	await talk(
		editor,
		VOSGES,
		'PROPOSAL',
		idOf(sent),
		'Un an d’essai nous irait ; en quel mois ouvre le poste ?',
	)
	const letters = await letterOfBoth(editors, coordinator)
	const sharedLink = await declared(
		proposing,
		NORMANDIE,
		`{ partnership: { form: "cooperation", partners: ["territory:CN:350200"], others: ["${VOSGES}"], status: ACTIF,
			since: { date: "2019" }, visibility: PUBLIC, note: "Bois et design.", sources: [{ title: "Convention de coopération" }] } }`,
	)
	// Visible to the group only, so that visitors' pictures do not change: a mission that the editor's form
	// overlaps with.
	await declared(
		proposing,
		NORMANDIE,
		`{ mission: { host: "territory:CN:310000", start: { date: "2027-05-11" }, end: { date: "2027-05-14" }, visibility: GROUP,
			sectors: ["design-industries-creatives"], sources: [{ title: "Programme de la délégation" }] } }`,
	)
	await contactsOf(editor, coordinator)
	await casesOf(editors, coordinator)
	const followedReport = await reportsOf(await somebody(browser, address), coordinator)
	const elsewhere = await somebody(browser, address)
	await elsewhere.send('sign-in', { email: 'vosges@example.org', password: PASSWORD })
	return {
		signedIn: {
			administrator: await administrator.state(),
			coordinator: await coordinator.state(),
			editor: await editor.state(),
		},
		invitation: `/invitation#token=${offer.secret}`,
		passwordLink: `/mot-de-passe#token=${created.secret}`,
		askedProposal: asked,
		sentProposal: sent,
		...told,
		mandate: letters,
		sharedLink,
		followedReport,
	}
}

type Somebody = Awaited<ReturnType<typeof somebody>>
type Editors = Readonly<Record<typeof NORMANDIE | typeof VOSGES, Somebody>>

const key = () => `idempotencyKey: "${randomUUID()}"`
const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * Two accepted proposals: one that the group sees, and one that both parties made public, with its outcome.
 */
async function agreements(
	editors: Editors,
): Promise<Pick<PictureAccounts, 'acceptedProposal' | 'publicProposal'>> {
	const [acceptedProposal, publicProposal] = [
		await sentProposal(
			editors[NORMANDIE],
			NORMANDIE,
			`{ kind: COMMON_STAND, title: "Un stand commun au salon du bois", parties: ["${VOSGES}"],
				place: "territory:CN:310000", text: "Neuf mètres carrés, deux enseignes.", points: ["Un stand, deux enseignes"] }`,
		),
		await sentProposal(
			editors[NORMANDIE],
			NORMANDIE,
			`{ kind: JOINT_MISSION, title: "Une délégation commune à Xiamen", parties: ["${VOSGES}"],
				place: "territory:CN:350200", text: "La même semaine, pour le bois et le design.",
				points: ["Une seule délégation", "Chacun parle en son nom"] }`,
		),
	]
	for (const path of [acceptedProposal, publicProposal]) {
		const answer = `(id: "${idOf(path)}", version: 1, actor: "${VOSGES}", verdict: ACCEPTED, ${key()}) { id }`
		await editors[VOSGES].ask('answerProposal', answer)
	}
	for (const actor of [NORMANDIE, VOSGES] as const) {
		await editors[actor].ask(
			'askToPublish',
			`(id: "${idOf(publicProposal)}", actor: "${actor}", ${key()}) { id }`,
		)
	}
	return { acceptedProposal, publicProposal }
}

/**
 * Two actors declare a mandate for one collectivité, and discuss it with the coordinator. Gives the path of
 * the second mandate.
 */
async function letterOfBoth(editors: Editors, coordinator: Somebody): Promise<string> {
	const letterOf = (actor: keyof Editors, since: string, scope: string): Promise<string> =>
		declared(
			editors[actor],
			actor,
			`{ mandate: { represented: "territory:CN:350200", letter: "Lettre du bureau des affaires étrangères", scope: "${scope}",
				since: { date: "${since}" }, visibility: GROUP, sources: [{ title: "Lettre du bureau des affaires étrangères" }] } }`,
		)
	await letterOf(NORMANDIE, '2024-03', 'Tourisme et culture')
	const path = await letterOf(VOSGES, '2026-05', 'Filière bois')
	const found = await coordinator.query<{ rivalMandates: { nodes: readonly { id: string }[] } }>(
		'{ rivalMandates(country: "CN", first: 1) { nodes { id } } }',
	)
	const [rivals] = found.rivalMandates.nodes
	if (rivals === undefined) throw new Error('Expected two letters for one collectivité.')
	await talk(
		editors[VOSGES],
		VOSGES,
		'RIVAL_MANDATES',
		rivals.id,
		'Notre lettre ne vaut que pour la filière bois.',
	)
	await talk(
		editors[NORMANDIE],
		NORMANDIE,
		'RIVAL_MANDATES',
		rivals.id,
		'Les deux se complètent : le dire ensemble à Xiamen ?',
	)
	await talk(
		coordinator,
		null,
		'RIVAL_MANDATES',
		rivals.id,
		'Nous pouvons réunir vos deux équipes en janvier.',
	)
	return path
}

/** Contacts of two organisations, entered by those who answer for them; the names are made up. */
async function contactsOf(editor: Somebody, coordinator: Somebody): Promise<void> {
	const add = (by: Somebody, organisation: string, said: string) =>
		by.ask('addContact', `(organisation: "${organisation}", contact: { ${said} }, ${key()}) { id }`)
	await add(
		editor,
		VOSGES,
		`name: "Camille Exemple", function: "Chargée de mission Asie", email: "asie@example.org", phone: "+33 3 00 00 00 00",
			source: "Elle-même, par courriel", origin: DIRECT, collectedOn: "2026-11-02"`,
	)
	await add(
		coordinator,
		'organisation:R021',
		`name: "Dominique Exemple", function: "Attaché de coopération", source: "Annuaire du poste", origin: INDIRECT,
			collectedOn: "2026-11-20"`,
	)
}

/**
 * Two cases of the group: one whose actors were informed, of which one answered, and one that is closed, with
 * its outcome.
 */
async function casesOf(editors: Editors, coordinator: Somebody): Promise<void> {
	const found = await coordinator.query<{ cases: { nodes: readonly FoundCase[] } }>(
		'{ cases(group: "CN", first: 100) { nodes { id version overlap { id } actors { actorId hasEditor } } } }',
	)
	const reachable = found.cases.nodes
		.map((one) => ({ ...one, told: one.actors.filter(({ hasEditor }) => hasEditor) }))
		.filter(({ overlap, told }) => overlap !== null && told.length > 0)
		.sort((one, other) => other.told.length - one.told.length)
	const [followed] = reachable
	const settled = found.cases.nodes.find(({ id, overlap }) => overlap !== null && id !== followed?.id)
	if (followed === undefined || settled === undefined)
		throw new Error('Expected two cases, one with an editor.')
	const names = followed.told.map(({ actorId }) => `"${actorId}"`).join(', ')
	await coordinator.ask(
		'tellOfCase',
		`(id: "${followed.id}", actors: [${names}], version: ${followed.version}, ${key()}) { version }`,
	)
	const answering = followed.told.find(({ actorId }) => actorId in editors)?.actorId as
		| keyof Editors
		| undefined
	if (answering !== undefined && followed.overlap !== null) {
		await editors[answering].ask(
			'judgeOverlap',
			`(actor: "${answering}", overlap: "${followed.overlap.id}", verdict: QUALIFIED, version: 0,
				reason: "Nous en parlons en janvier.", ${key()}) { version }`,
		)
	}
	await coordinator.ask(
		'judgeCase',
		`(id: "${settled.id}", verdict: HANDLED, version: ${settled.version},
			reason: "Les deux équipes se sont parlé en novembre ; une seule part au printemps.", ${key()}) { version }`,
	)
}

interface FoundCase {
	readonly id: string
	readonly version: number
	readonly overlap: { readonly id: string } | null
	readonly actors: readonly { readonly actorId: string; readonly hasEditor: boolean }[]
}

/**
 * Two reports by a visitor: one waits, one was answered. Gives the secret path that follows the answered one.
 */
async function reportsOf(visitor: Somebody, coordinator: Somebody): Promise<string> {
	const report = (address: string, fault: string, text: string) =>
		visitor.ask<{ secret: string; report: { id: string } }>(
			'reportError',
			`(address: "${address}", fault: ${fault}, text: "${text}", source: "https://example.org/programme") { secret report { id } }`,
		)
	const answered = await report('/fiches/mission:M012', 'DATE', 'La mission est partie deux jours plus tard.')
	await report(
		'/fiches/partnership:P013',
		'ENDED',
		'Ce lien s’est arrêté en 2015, dit le bulletin du département.',
	)
	await coordinator.ask(
		'answerReport',
		`(id: "${answered.report.id}", version: 1, state: EXAMINED, text: "Merci. Nous demandons le programme à qui a conduit la mission.") { id }`,
	)
	await visitor.ask(
		'remarkOnReport',
		`(secret: "${answered.secret}", text: "Le programme imprimé porte bien le 14.") { id }`,
	)
	return `/signalement#cle=${answered.secret}`
}

async function talk(
	by: Somebody,
	actor: string | null,
	subject: string,
	subjectId: string,
	text: string,
): Promise<void> {
	const inName = actor === null ? '' : `actor: "${actor}", `
	await by.ask(
		'addComment',
		`(subject: ${subject}, subjectId: "${subjectId}", ${inName}text: "${text}", ${key()}) { id }`,
	)
}

/** Declares a record of an actor; gives its path. */
async function declared(by: Somebody, actor: string, record: string): Promise<string> {
	const { id } = await by.ask<{ id: string }>(
		'declare',
		`(actor: "${actor}", record: ${record}, ${key()}) { id }`,
	)
	return `/fiches/${id}`
}

/** Drafts and sends a proposal for an actor; gives its path. */
async function sentProposal(author: Somebody, actor: string, said: string): Promise<string> {
	const { id } = await author.ask<{ id: string }>(
		'draftProposal',
		`(actor: "${actor}", proposal: ${said}, ${key()}) { id }`,
	)
	await author.ask('soundProposal', `(id: "${id}", version: 1, ${key()}) { id }`)
	return `/propositions/${id}`
}

function detailsOf(name: string, key: string): Readonly<Record<'name' | 'email' | 'password', string>> {
	return { name, email: `${key}@example.org`, password: PASSWORD }
}

/** Opens a separate window that sends requests as the server's pages do. */
async function somebody(browser: Browser, address: string) {
	const context = await browser.newContext({ baseURL: address })
	const headers = { origin: new URL(address).origin }
	async function post(path: string, data: object): Promise<Readonly<Record<string, unknown>>> {
		const response = await context.request.post(path, { data, headers })
		const wait = Number(response.headers()['retry-after'] ?? 0)
		// The server slows down several sign-ins from one network.
		if (response.status() === 429 && wait > 0 && wait <= MOST_SECONDS_TO_WAIT) {
			await new Promise((next) => setTimeout(next, wait * 1_000))
			return post(path, data)
		}
		const body: Readonly<Record<string, unknown>> = await response.json()
		if (body.errors) throw new Refused(`${path} was refused: ${JSON.stringify(body.errors)}`)
		return body
	}
	async function graphql<Data>(query: string): Promise<Data> {
		const { data } = await post('/graphql', { query })
		return data as Data
	}
	return {
		send: (route: string, body: object) => post(`/account/${route}`, body),
		ask: async <Answer = unknown>(name: string, rest: string): Promise<Answer> =>
			(await graphql<Record<string, Answer>>(`mutation { ${name}${rest} }`))[name] as Answer,
		query: graphql,
		id: async (): Promise<string> => (await graphql<{ me: { id: string } }>('{ me { id } }')).me.id,
		state: () => context.storageState(),
	}
}
