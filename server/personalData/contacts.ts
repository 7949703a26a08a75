/** Persons with a public function: who reads them, and how whoever answers for their organisation keeps them up to date. */
import type { AuditField } from '../../schema/auditLog'
import { isIsoDay } from '../../schema/fuzzyDate'
import { CONTACT_CHARACTERS, type ContactOrigin } from '../../schema/personalData'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { holdersIn } from '../accounts/roles'
import { newId } from '../accounts/secrets'
import { compareTexts } from '../domain/compareTexts'
import type { Id } from '../domain/ids'
import { dayBefore, RETENTION_MONTHS } from '../domain/retentionMonths'
import { BadInput, Conflict, NotFound } from '../errors'
import { type ContactRights, contactRights } from '../policy/contacts'
import { isKeptFrozen } from '../policy/personRequests'
import { refusal } from '../policy/rights'
import { editedActors } from '../policy/vacancy'
import type { Optional } from '../queries/arguments'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { ContactHead, ContactValues } from '../store/contactStore'
import { perform } from '../writing/perform'

/** A contact, with the reader's rights. */
export interface ReadContact extends ContactRights {
	readonly head: ContactHead
}

export interface ContactChoice {
	/** Of one organisation; null: of all. */
	readonly organisation: Id | null
	/** A text in the name, function, address or number; null: any. */
	readonly text: string | null
	/** Those whose person has yet to be told, those to confirm again, frozen ones, or those that are shown. */
	readonly which: 'SHOWN' | 'TO_INFORM' | 'TO_REVIEW' | 'FROZEN'
}

export interface ContactInput {
	readonly name: string
	readonly function: string
	readonly email?: Optional<string>
	readonly phone?: Optional<string>
	readonly source: string
	readonly origin: ContactOrigin
	readonly collectedOn: string
}

interface KeyedInput {
	/** A UUID that the client makes for each action of its user. */
	readonly idempotencyKey: string
}

/** A change of the version that was read. */
export interface VersionedContactInput extends KeyedInput {
	readonly id: string
	readonly version: number
}

/**
 * The contacts that the reader may read, by organisation, then by name; others are not even counted. Throws Unauthenticated, and
 * Forbidden for a program.
 */
export async function contacts(
	context: AccountContext,
	{ nameOf, today }: { readonly nameOf: (organisation: Id) => string; readonly today: string },
	{ organisation, text, which }: ContactChoice,
	page: PageInput,
): Promise<Page<ReadContact>> {
	accountIdOf(context)
	const { reader } = context
	const { store, loaders, retention = RETENTION_MONTHS } = servicesOf(context)
	const reviewed = dayBefore(today, retention.contactReview)
	if (reader.scopes !== null) throw refusal(reader, 'contact', 'read')
	const any = contactRights(reader, 'ANYTHING')
	const heads = any.mayRead || any.mayAnswer ? await store.contacts.heads() : []
	const may = await rightsOver(context, heads)
	const readable = heads
		.map((head): ReadContact => ({ head, ...may(head) }))
		.filter(({ head, mayRead, mayManage, mayAnswer }) => {
			if (organisation !== null && head.organisation !== organisation) return false
			if (which === 'FROZEN') return head.state === 'FROZEN' && mayAnswer
			if (which === 'TO_REVIEW') return mayManage && head.confirmedOn <= reviewed
			return which === 'SHOWN' ? mayRead : mayManage && head.informedOn === null
		})
	const isSearched = text !== null && text.trim() !== '' && which !== 'FROZEN'
	const ids = readable.map(({ head }) => head.id)
	const found = isSearched && ids.length > 0 ? await store.contacts.matching(ids, text.trim()) : ids
	const names = found.length === 0 ? [] : await store.contacts.byName(found)
	const byId = new Map(readable.map((one) => [one.head.id, one]))
	const ordered = names
		.flatMap((id) => byId.get(id) ?? [])
		.map((contact, at) => ({ contact, at, name: nameOf(contact.head.organisation) }))
		.sort(
			(one, other) =>
				collator.compare(one.name, other.name) ||
				compareTexts(one.contact.head.organisation, other.contact.head.organisation) ||
				one.at - other.at,
		)
		.map(({ contact }) => contact)
	const shown = pageOf(ordered, 'contacts', ({ head }) => head.id, page)
	// All at once: an answer made in slices would query, and note in the audit log, for each slice.
	if (which !== 'FROZEN') await loaders.contactValues.loadMany(shown.items.map(({ item }) => item.head.id))
	return shown
}

/** The person's data; null for a frozen contact. */
export async function valuesOf(
	context: AccountContext,
	{ head }: ReadContact,
): Promise<ContactValues | null> {
	return head.state === 'FROZEN' ? null : servicesOf(context).loaders.contactValues.load(head.id)
}

/** Throws Unauthenticated, Forbidden, BadInput naming every invalid field. */
export async function addContact(
	context: AccountContext,
	today: string,
	{
		organisation,
		contact: input,
		idempotencyKey: key,
	}: KeyedInput & { readonly organisation: Id; readonly contact: ContactInput },
): Promise<ReadContact> {
	const answer = await perform<undefined, WrittenContact, ReadInput>(context, {
		name: 'contact.add',
		key,
		asked: { organisation, input },
		prepare: async () => {
			await expectMayManage(context, organisation)
			if (context.directory.groupsOfActor(organisation).length === 0) {
				throw new BadInput('"organisation" must be the id of an actor on record; another text came.', {
					argument: 'organisation',
				})
			}
			return readInput(input, today)
		},
		change: (_none, { values, origin, collectedOn }) => {
			const head: ContactHead = {
				id: newId('contact'),
				organisation,
				state: 'SHOWN',
				origin,
				collectedOn,
				confirmedOn: collectedOn,
				// A person who gave the data read it in the form.
				informedOn: origin === 'DIRECT' ? collectedOn : null,
				version: 1,
			}
			const fields = [...writtenFields(values), 'origin', 'collectedOn'] as const
			return { contact: { head, values }, object: head.id, fields, answer: { id: head.id, version: 1 } }
		},
	})
	return readContact(context, answer)
}

/** Replaces all that a contact says. Throws Unauthenticated, NotFound, Forbidden, BadInput, Conflict. */
export async function changeContact(
	context: AccountContext,
	today: string,
	{ contact: input, ...on }: VersionedContactInput & { readonly contact: ContactInput },
): Promise<ReadContact> {
	return changing(context, on, {
		name: 'change',
		asked: { input },
		next: (head) => {
			const { values, origin, collectedOn } = readInput(input, today)
			const informedOn = origin === 'DIRECT' ? (head.informedOn ?? collectedOn) : head.informedOn
			return {
				head: { origin, collectedOn, confirmedOn: today, informedOn },
				values,
				fields: [...writtenFields(values), 'origin', 'collectedOn'],
			}
		},
	})
}

/** Confirms that a contact is still right. Throws as `changeContact`. */
export async function confirmContact(
	context: AccountContext,
	today: string,
	on: VersionedContactInput,
): Promise<ReadContact> {
	return changing(context, on, {
		name: 'confirm',
		next: () => ({ head: { confirmedOn: today }, fields: ['confirmedOn'] }),
	})
}

/** Records the day on which the person was told about the contact. Throws as `changeContact`. */
export async function informContact(
	context: AccountContext,
	today: string,
	{ day, ...on }: VersionedContactInput & { readonly day: string },
): Promise<ReadContact> {
	return changing(context, on, {
		name: 'inform',
		asked: { day },
		next: ({ collectedOn }) => {
			if (!isIsoDay(day) || day > today || day < collectedOn) {
				throw new BadInput(
					`"day" must be a day from ${collectedOn}, when it was collected, to today; another text came.`,
					{ argument: 'day' },
				)
			}
			return { head: { informedOn: day }, fields: ['informedOn'] }
		},
	})
}

/**
 * Freezes a contact, as its person asked, or shows it again. Throws as `changeContact`, and Conflict while a request in the
 * register keeps it frozen.
 */
export async function freezeContact(
	context: AccountContext,
	{ isFrozen, ...on }: VersionedContactInput & { readonly isFrozen: boolean },
): Promise<ReadContact> {
	return changing(context, on, {
		name: isFrozen ? 'freeze' : 'unfreeze',
		right: 'answer',
		isRefused: async () => {
			const requests = isFrozen ? [] : await servicesOf(context).store.personRequests.all()
			if (!isKeptFrozen(requests, on.id)) return null
			return 'The person objects to it: it is shown again when the request in the register is answered.'
		},
		next: () => ({ head: { state: isFrozen ? 'FROZEN' : 'SHOWN' }, fields: ['state'] }),
	})
}

/**
 * A contact, for whoever answers its person's requests. Throws Unauthenticated, and NotFound if the reader answers for none of that
 * id.
 */
export async function answeredContact(context: AccountContext, id: string): Promise<ContactHead> {
	return (await ownContact(context, 'answer', id)).head
}

type ContactOf = Pick<ContactHead, 'organisation'> & Partial<Pick<ContactHead, 'state'>>

/** Whether the reader may read the contacts of an organisation. */
export async function mayReadContactsOf(
	context: AccountContext,
	heads: readonly ContactOf[],
): Promise<(head: ContactOf) => boolean> {
	const may = await rightsOver(context, heads)
	return (head) => may(head).mayRead
}

type RightsOver = (head: ContactOf) => ContactRights

/** A reader's rights over contacts, given the present editors. @param heads none: the editors are not read. */
async function rightsOver(context: AccountContext, heads: readonly unknown[]): Promise<RightsOver> {
	const { reader, directory } = context
	const edited = editedActors(heads.length === 0 ? [] : await holdersIn(context)())
	return ({ organisation, state }) => {
		const target = { groups: directory.groupsOfActor(organisation), actorId: organisation }
		return contactRights(reader, target, edited, state === 'FROZEN')
	}
}

async function expectMayManage(context: AccountContext, organisation: Id): Promise<void> {
	const may = (await rightsOver(context, [{ organisation }]))({ organisation })
	if (!may.mayManage) throw refusal(context.reader, 'contact', 'manage')
}

/** A contact that the reader may manage, or answer for. Throws Forbidden if the reader may only read it, else NotFound. */
async function ownContact(
	context: AccountContext,
	action: 'manage' | 'answer',
	id: string,
): Promise<ReadContact> {
	accountIdOf(context)
	const { store } = servicesOf(context)
	const head = await store.contacts.head(id)
	return expectOwn(context, head, await rightsOver(context, [head]), action)
}

function expectOwn(
	{ reader }: AccountContext,
	head: ContactHead | null,
	rightsOf: RightsOver,
	action: 'manage' | 'answer',
): ReadContact {
	if (head === null) throw noneOfThatId()
	const may = rightsOf(head)
	if (action === 'manage' ? may.mayManage : may.mayAnswer) return { head, ...may }
	throw may.mayRead ? refusal(reader, 'contact', action) : noneOfThatId()
}

interface ContactCommand {
	readonly name: string
	/** Beside the contact and its version. */
	readonly asked?: object
	readonly right?: 'manage' | 'answer'
	/** Why it is refused; null: it is not. */
	readonly isRefused?: () => Promise<string | null>
	readonly next: (head: ContactHead) => {
		readonly head: Partial<ContactHead>
		readonly values?: ContactValues
		readonly fields: readonly AuditField[]
	}
}

/** The answer of a command, with which the contact is read again. */
interface WrittenContact {
	readonly id: string
	readonly version: number
}

async function changing(
	context: AccountContext,
	{ id, version, idempotencyKey: key }: VersionedContactInput,
	{ name, asked, right = 'manage', isRefused, next: nextOf }: ContactCommand,
): Promise<ReadContact> {
	interface Prepared {
		readonly may: RightsOver
		readonly refusal: string | null
	}
	const answer = await perform<ContactHead, WrittenContact, Prepared>(context, {
		name: `contact.${name}`,
		key,
		asked: { id, version, ...asked },
		prepare: async () => ({
			may: await rightsOver(context, [id]),
			refusal: (await isRefused?.()) ?? null,
		}),
		read: async (locked, { may }) => expectOwn(context, await locked.contact(id), may, right).head,
		condition: (_head, { refusal }) => {
			if (refusal !== null) throw new Conflict(refusal)
		},
		version: (head) => {
			if (head.version === version) return
			throw new Conflict('Somebody changed this contact since it was opened: read it again.')
		},
		change: (before) => {
			const { head, values = null, fields } = nextOf(before)
			const next = { ...before, ...head, version: version + 1 }
			return { contact: { head: next, values }, object: id, fields, answer: { id, version: next.version } }
		},
	})
	servicesOf(context).loaders.contactValues.clear(id)
	return readContact(context, answer)
}

async function readContact(context: AccountContext, { id }: WrittenContact): Promise<ReadContact> {
	const head = await servicesOf(context).store.contacts.head(id)
	if (head === null) throw noneOfThatId()
	return { head, ...(await rightsOver(context, [head]))(head) }
}

interface ReadInput {
	readonly values: ContactValues
	readonly origin: ContactOrigin
	readonly collectedOn: string
}

function readInput(input: ContactInput, today: string): ReadInput {
	const problems: { field: string; expected: string; got: string }[] = []
	const line = (field: 'name' | 'function' | 'source' | 'email' | 'phone'): string => {
		const written = (input[field] ?? '').normalize('NFC').trim()
		const maximum = CONTACT_CHARACTERS[field]
		if (written.length > maximum || /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(written)) {
			fail(field, `a text of one line, of at most ${maximum} characters`)
		}
		return written
	}
	// The value is not repeated: an error may end in a log, and this is about a person.
	const fail = (field: string, expected: string): void =>
		void problems.push({ field, expected, got: 'another text' })
	const required = (field: 'name' | 'function' | 'source'): string => {
		const written = line(field)
		if (written === '') problems.push({ field, expected: 'a text', got: 'nothing' })
		return written
	}
	const values = {
		name: required('name'),
		function: required('function'),
		email: line('email') || null,
		phone: line('phone') || null,
		source: required('source'),
	}
	if (values.email !== null && !/^[^\s@<>()",;:\\]+@[^\s@.]+(\.[^\s@.]+)+$/.test(values.email)) {
		fail('email', 'an e-mail address such as name@example.org')
	}
	if (values.phone !== null && !/^\+?[\d\s.\-()/]{6,}$/.test(values.phone)) {
		fail('phone', 'a number of digits, with a plus in front or not')
	}
	if (!isIsoDay(input.collectedOn) || input.collectedOn > today || input.collectedOn < '1990-01-01') {
		fail('collectedOn', 'a day such as 2026-11-30, not after today')
	}
	const [first] = problems
	if (first !== undefined) {
		const said = problems.map(({ field, expected, got }) => `"${field}" must be ${expected}; ${got} came.`)
		throw new BadInput(said.join(' '), { argument: first.field, problems })
	}
	return { values, origin: input.origin, collectedOn: input.collectedOn }
}

function writtenFields(values: ContactValues): readonly AuditField[] {
	return (Object.keys(values) as (keyof ContactValues)[]).filter((name) => values[name] !== null)
}

function noneOfThatId(): NotFound {
	return new NotFound('There is no contact of that id that this account may change.')
}

const collator = new Intl.Collator('fr')
