import { type AccountContext, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import { holdersIn } from '../accounts/roles'
import type { CountryCode, Id } from '../domain/ids'
import { expectMay } from '../policy/rights'
import { editedActors } from '../policy/vacancy'
import type { Instant } from '../store/database'
import { type Page, type PageInput, pageOf } from './pagination'

/** An actor that had an editor or is about to have one, and has none. */
export interface VacantActor {
	readonly actorId: Id
	/** When its last editor left, or was frozen; null: it never had one. */
	readonly leftAt: Instant | null
	/** Until when an invitation to answer for it holds; null: none is open. */
	readonly invitedUntil: Instant | null
}

/**
 * Actors without an editor, of the record of a country or of all: those that had one, the latest to lose it first, then those to
 * which somebody was invited. Throws Unauthenticated and Forbidden.
 */
export async function vacantActors(
	context: AccountContext,
	group: CountryCode | null,
	page: PageInput,
): Promise<Page<VacantActor>> {
	const { reader, directory } = context
	expectMay(reader, 'vacantEditorRole', 'list', { groups: group === null ? [] : [group] })
	const { store, clock } = servicesOf(context)
	const [vacancies, invitations, holders] = await Promise.all([
		store.roles.vacancies(),
		store.invitations.open(instantAfter(clock)),
		holdersIn(context)(),
	])
	const edited = editedActors(holders)
	const frozen = holders.flatMap(({ roles, frozenAt }) =>
		roles.flatMap(({ role, actorId }) =>
			role === 'EDITOR' && actorId !== null && frozenAt !== null ? [{ actorId, leftAt: frozenAt }] : [],
		),
	)
	const vacant = new Map<Id, VacantActor>()
	const left = [...vacancies, ...frozen].sort((one, other) =>
		one.leftAt === other.leftAt ? 0 : one.leftAt > other.leftAt ? -1 : 1,
	)
	for (const { actorId, leftAt } of left) {
		if (!vacant.has(actorId)) vacant.set(actorId, { actorId, leftAt, invitedUntil: null })
	}
	for (const { actorId, expiresAt } of invitations) {
		if (actorId === null) continue
		const known = vacant.get(actorId) ?? { actorId, leftAt: null, invitedUntil: null }
		const isLater = known.invitedUntil === null || expiresAt > known.invitedUntil
		vacant.set(actorId, isLater ? { ...known, invitedUntil: expiresAt } : known)
	}
	const asked = [...vacant.values()].filter(
		({ actorId }) =>
			!edited.has(actorId) && (group === null || directory.groupsOfActor(actorId).includes(group)),
	)
	return pageOf(asked, 'vacantActors', ({ actorId }) => actorId, page)
}
