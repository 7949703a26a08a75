/** All that is held of a person, for that person: of an account by itself, of a contact by who answers for it. */
import { HELD_CATEGORIES, type HeldCategory } from '../../schema/personalData'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { compareTexts } from '../domain/compareTexts'
import { NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { HeldEntry } from '../store/heldDataStore'
import { answeredContact, mayReadContactsOf } from './contacts'

/** A page of it, and how much there is of each category. */
export interface HeldData {
	readonly page: Page<HeldEntry>
	readonly counts: readonly { readonly category: HeldCategory; readonly count: number }[]
}

/**
 * What is held of the account that asks, and of the contact that has its address where it may be read: by category, then from the
 * latest. The beginning of an export is a line of the audit log; to look at one's own data is none. Throws Unauthenticated, Forbidden.
 */
export async function ownHeldData(
	context: AccountContext,
	page: PageInput,
	isExport: boolean,
): Promise<HeldData> {
	const accountId = accountIdOf(context)
	expectMay(context.reader, 'account', 'export', { accountId })
	const { store } = servicesOf(context)
	if (isExport) await noteExport(context, accountId, page)
	const [held, ofAddress] = await Promise.all([
		store.heldData.ofAccount(accountId),
		store.heldData.contactsOfAddress(accountId),
	])
	const mayRead = ofAddress.length === 0 ? () => false : await mayReadContactsOf(context, ofAddress)
	return entries([...held, ...ofAddress.filter(mayRead).map(({ entry }) => entry)], page)
}

/**
 * What is held of a contact, for whoever answers to its person. Throws Unauthenticated, and NotFound where there is none of that id,
 * or somebody else answers.
 */
export async function heldDataOfContact(
	context: AccountContext,
	id: string,
	page: PageInput,
): Promise<HeldData> {
	await answeredContact(context, id)
	await noteExport(context, id, page)
	const held = await servicesOf(context).store.heldData.ofContact(id)
	if (held.length === 0) throw new NotFound('There is no contact of that id that this account answers for.')
	return entries(held, page)
}

async function noteExport(context: AccountContext, subject: string, { after }: PageInput): Promise<void> {
	if (after !== null && after !== undefined) return
	await servicesOf(context).store.heldData.noteExport(accountIdOf(context), subject)
}

function entries(held: readonly HeldEntry[], page: PageInput): HeldData {
	const ordered = [...held].sort(
		(one, other) =>
			HELD_CATEGORIES.indexOf(one.category) - HELD_CATEGORIES.indexOf(other.category) ||
			compareTexts(other.at ?? '', one.at ?? '') ||
			compareTexts(one.id, other.id),
	)
	const counts = HELD_CATEGORIES.map((category) => ({
		category,
		count: ordered.filter((entry) => entry.category === category).length,
	}))
	return { page: pageOf(ordered, 'heldData', keyOfEntry, page), counts }
}

/** Ids are of their category. */
export function keyOfEntry({ category, id }: Pick<HeldEntry, 'category' | 'id'>): string {
	return `${category} ${id}`
}
