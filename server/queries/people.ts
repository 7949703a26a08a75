import { type AccountContext, servicesOf } from '../accounts/accountContext'
import type { CountryCode, Id } from '../domain/ids'
import type { Role } from '../domain/role'
import { BadInput } from '../errors'
import { expectMay } from '../policy/rights'
import { type Page, type PageInput, pageOf } from './pagination'

/** A group, an actor or, with neither, everybody. */
export interface PeopleChoice {
	readonly group: CountryCode | null
	readonly actor: Id | null
}

/**
 * Ids of the accounts of a group (its members and coordinators, and the editors of actors on its record), of an actor (its
 * editors), or of the instance, by name. Throws Unauthenticated, Forbidden, BadInput.
 */
export async function people(
	context: AccountContext,
	{ group, actor }: PeopleChoice,
	page: PageInput,
): Promise<Page<string>> {
	const { reader, directory } = context
	if (group !== null && actor !== null) {
		throw new BadInput('People are of a "group" or of an "actor"; both came.', { argument: 'actor' })
	}
	// For an actor, the right in one group that has it on record is enough.
	const groups = actor === null ? [group].filter((code) => code !== null) : directory.groupsOfActor(actor)
	expectMay(reader, 'account', 'list', { groups, actorId: actor })
	const { loaders } = servicesOf(context)
	const holders = await loaders.holders.load('all')
	const ids = holders
		.filter(({ roles }) => (group === null && actor === null) || roles.some(isAskedFor))
		.map(({ accountId }) => accountId)
	const details = await Promise.all(ids.map((id) => loaders.details.load(id)))
	const names = new Map(ids.map((id, at) => [id, details[at]?.name ?? '']))
	const byName = [...ids].sort((one, other) => collator.compare(names.get(one) ?? '', names.get(other) ?? ''))
	const shown = pageOf(byName, 'people', (id) => id, page)
	// Asked at once: an answer in slices would ask again for each slice.
	await loaders.roles.loadMany(shown.items.map(({ item }) => item))
	return shown

	function isAskedFor(role: Role): boolean {
		if (actor !== null) return role.role === 'EDITOR' && role.actorId === actor
		if (role.actorId === null) return role.group === group
		return group !== null && directory.groupsOfActor(role.actorId).includes(group)
	}
}

const collator = new Intl.Collator('fr')
