/** Letters from a member to an actor's correspondents, without revealing their addresses. */
import { CORRESPONDENCE_CHARACTERS } from '../../schema/activity'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import { countInHour } from '../accounts/hourlyCount'
import { hashOf, newId } from '../accounts/secrets'
import type { NewActivity } from '../domain/activity'
import type { CountryCode, Id } from '../domain/ids'
import { expectPlainText } from '../domain/plainText'
import type { Language } from '../domain/records'
import { BadInput, Conflict } from '../errors'
import { mayWriteTo, ownActorsIn } from '../policy/correspondence'
import { refusal } from '../policy/rights'
import { editorsOf } from '../policy/vacancy'
import type { NewLetter } from '../store/mailStore'
import { perform } from '../writing/perform'

/** Letters in an hour: of one account, and to one actor. */
const MAX_OF_ACCOUNT = 10
const MAX_TO_ACTOR = 30
/** A letter that could not be sent for this long is given up. */
const HOLDS_MILLISECONDS = 3 * 86_400_000

/** Shown to somebody before they write to an actor's correspondents. */
export interface Correspondence {
	readonly actor: Id
	/** The writer's own address, which gets the answers. */
	readonly replyTo: string
	/** How many correspondents a letter would reach. */
	readonly correspondentsTotal: number
}

/** null if the reader may not write, no letter can be sent, or there is nobody to write to. */
export async function correspondenceWith(context: AccountContext, actor: Id): Promise<Correspondence | null> {
	const { reader, services } = context
	if (services === null || reader.accountId === null || services.hasMail !== true) return null
	if (!mayWriteTo(reader, context.directory, actor)) return null
	const details = await services.loaders.details.load(reader.accountId)
	const { editors, contacts } = await correspondentsOf(context, actor)
	const correspondentsTotal = editors.length + contacts.length
	if (details === null || correspondentsTotal === 0) return null
	return { actor, replyTo: details.email, correspondentsTotal }
}

export interface CorrespondenceInput {
	readonly actor: Id
	readonly subject: string
	readonly text: string
	readonly language: Language
	readonly idempotencyKey: string
}

/**
 * Writes to an actor's editors, and to its contacts who were told about their data and have not objected. Each gets their own
 * letter, with the writer's name and address for the answer. Returns the number of letters. Throws Unauthenticated, Forbidden,
 * BadInput, RateLimited, and Conflict if there is nobody, or no letter can be sent.
 *
 * @param country on whose record the activity is shown.
 */
export async function writeToCorrespondents(
	context: AccountContext,
	country: CountryCode | null,
	{ actor, subject, text, language, idempotencyKey: key }: CorrespondenceInput,
): Promise<number> {
	const account = accountIdOf(context)
	const services = servicesOf(context)
	const { letters } = await perform<undefined, { readonly letters: number }, readonly NewLetter[]>(context, {
		name: 'letter.write',
		key,
		asked: { actor, subject, text },
		rule: () => {
			if (context.directory.groupsOfActor(actor).length === 0) {
				throw new BadInput('"actor" must be the id of an actor on record; another text came.', {
					argument: 'actor',
				})
			}
			if (!mayWriteTo(context.reader, context.directory, actor)) {
				throw refusal(context.reader, 'correspondence', 'write')
			}
		},
		prepare: async () => {
			const title = expectPlainText(subject, CORRESPONDENCE_CHARACTERS.subject, 'subject')
			if (title.includes('\n')) {
				throw new BadInput('"subject" must be a text of one line; several came.', { argument: 'subject' })
			}
			const said = expectPlainText(text, CORRESPONDENCE_CHARACTERS.text)
			if (services.hasMail !== true) throw new Conflict('No letter can be sent here.')
			const what = 'Too many letters were written in an hour'
			await countInHour(services, hashOf(`letters of ${account}`), MAX_OF_ACCOUNT, what)
			await countInHour(services, hashOf(`letters to ${actor}`), MAX_TO_ACTOR, what)
			const { editors, contacts } = await correspondentsOf(context, actor)
			const letter = (to: { readonly editor?: string; readonly contact?: string }): NewLetter => ({
				id: newId('letter'),
				kind: 'CORRESPONDENCE',
				accountId: to.editor ?? null,
				content: JSON.stringify({ by: account, actor, country, language, contact: to.contact, editors }),
				createdAt: instantAfter(services.clock),
				expiresAt: instantAfter(services.clock, HOLDS_MILLISECONDS),
				details: { email: null, name: null, title, text: said },
			})
			if (editors.length + contacts.length === 0) {
				throw new Conflict('This actor has no correspondent to whom one could write.')
			}
			return [
				...editors.map((editor) => letter({ editor })),
				...contacts.map((contact) => letter({ contact })),
			]
		},
		change: (_none, written) => ({
			letters: written,
			activity: [toldOf(context, country, actor)],
			object: actor,
			answer: { letters: written.length },
		}),
	})
	return letters
}

/** Ids of accounts and of contacts, without the writer. */
async function correspondentsOf(
	context: AccountContext,
	actor: Id,
): Promise<{ readonly editors: readonly string[]; readonly contacts: readonly string[] }> {
	const { store, loaders } = servicesOf(context)
	const [holders, heads] = await Promise.all([loaders.holders.load('all'), store.contacts.heads()])
	const editors = editorsOf(holders, [actor])
		.map(({ accountId }) => accountId)
		.filter((accountId) => accountId !== context.reader.accountId)
	const willing = heads
		.filter((head) => head.organisation === actor && head.state === 'SHOWN' && head.informedOn !== null)
		.map(({ id }) => id)
	// A contact with "@" has an address. If only its function has one, the letter is dropped when it is sent.
	const contacts = willing.length === 0 ? [] : await store.contacts.matching(willing, '@')
	return { editors, contacts }
}

function toldOf(context: AccountContext, country: CountryCode | null, actor: Id): NewActivity {
	const groups = context.directory.groupsOfActor(actor)
	const own = ownActorsIn(context.reader, context.directory, groups).filter((id) => id !== actor)
	return {
		id: newId('activity'),
		kind: 'WROTE',
		actors: own.length === 1 ? own : [],
		concerned: [actor],
		places: [],
		sectors: [],
		subject: 'ACTOR',
		subjectId: actor,
		group: country !== null && groups.includes(country) ? country : (groups[0] ?? null),
		audience: 'CONCERNED',
		outcome: null,
	}
}
