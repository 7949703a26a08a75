/** All data held about a person, for that person: an account reads its own; whoever answers for a contact reads the contact's. */
import { HELD_CATEGORIES, type HeldCategory } from '../../schema/personalData'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { compareTexts } from '../domain/compareTexts'
import { NotFound } from '../errors'
import { expectMay } from '../policy/rights'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { HeldEntry } from '../store/heldDataStore'
import { answeredContact, mayReadContactsOf } from './contacts'

/** A page of it, and the number of entries of each category. */
export interface HeldData {
	readonly page: Page<HeldEntry>
	readonly counts: readonly { readonly category: HeldCategory; readonly count: number }[]
}

/**
 * The data held about the asking account, and about the contact with its address if the account may read that: by category, newest
 * first. The audit log notes an export when it begins; just looking at one's own data is not noted. Throws Unauthenticated,
 * Forbidden.
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

/** The data held about a contact. Throws Unauthenticated, and NotFound if the reader answers for no contact of that id. */
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

/** Ids are unique in their category. */
export function keyOfEntry({ category, id }: Pick<HeldEntry, 'category' | 'id'>): string {
	return `${category} ${id}`
}
