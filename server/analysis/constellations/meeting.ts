import { type Id, idsOf } from '../../domain/ids'
import { type Message, message } from '../../domain/message'
import { type Actor, type Geography, sortedById } from '../../snapshot/geography'
import { contactsFor } from '../contacts'
import { type ConstellationRole, missingRoles, roleOf } from './roles'

/** CITY or DIVISION of the other country if one contains all partners, else COUNTRY. */
export type MeetingScale = 'CITY' | 'DIVISION' | 'COUNTRY'

/** A meeting to propose; it invites nobody by itself. It concerns the members near the centre, at their scale. */
export interface ProposedMeeting {
	readonly scale: MeetingScale
	/** Its subject: the city, the division or the country. */
	readonly about: Id | null
	/** The smallest French territory that contains all its French actors; null: it is national. */
	readonly within: Id | null
	/** The actors near the centre, and the nearest known actors of each missing kind. */
	readonly invited: readonly Id[]
	/** Invited actors that are not in the constellation. */
	readonly added: readonly Id[]
	/** Members of both countries not invited, because only distant ties lead from them to the centre. */
	readonly far: readonly Id[]
	/** Contacts for the meeting. */
	readonly contacts: readonly Id[]
	readonly sentence: Message
}

/** Most actors added for a missing kind. */
const MAX_ADDED = 4

/** The meeting for the members of a constellation that are near its centre. */
export function meetingOf(
	near: readonly Actor[],
	far: readonly Actor[],
	geography: Geography,
): ProposedMeeting {
	const french = near.filter(({ isAtHome }) => isAtHome)
	const partners = near.filter(({ isAtHome }) => !isAtHome)
	const farFrench = far.filter(({ isAtHome }) => isAtHome)
	const { scale, about } = scaleOf(partners, geography)
	const within = smallestAround(french)
	const added = missingRoles(french).flatMap((role) =>
		nearest(role, french, geography)
			.filter((actor) => !near.includes(actor) && !far.includes(actor))
			.slice(0, MAX_ADDED),
	)
	return {
		scale,
		about: about?.id ?? null,
		within: within?.id ?? null,
		invited: idsOf([...french, ...added, ...partners]),
		added: idsOf(added),
		far: idsOf(far),
		contacts: about === null ? [] : contactsFor(about, geography),
		sentence: message('constellation.meeting', {
			placed: scale !== 'COUNTRY',
			national: within === null,
			addedCount: added.length,
			farCount: farFrench.length,
			...(about !== null && { about: { place: about.id } }),
			...(within !== null && { within: { place: within.id } }),
			...(added.length > 0 && { added: { actors: added.map(({ id }) => ({ actor: id })) } }),
			...(farFrench.length > 0 && { far: { actors: farFrench.map(({ id }) => ({ actor: id })) } }),
		}),
	}
}

function scaleOf(
	partners: readonly Actor[],
	geography: Geography,
): { readonly scale: MeetingScale; readonly about: Actor | null } {
	const city = commonPlace(partners.map((actor) => actor.city))
	if (city !== null) return { scale: 'CITY', about: city }
	const division = commonPlace(partners.map((actor) => actor.division))
	if (division !== null) return { scale: 'DIVISION', about: division }
	return { scale: 'COUNTRY', about: geography.partner && geography.actor(geography.partner.territory) }
}

/** The common place of some actors; null if they differ. */
function commonPlace(places: readonly (Actor | null)[]): Actor | null {
	const [first = null, ...others] = new Set(places)
	return others.length === 0 ? first : null
}

/** The smallest territory that is or contains the place of each actor. */
function smallestAround(actors: readonly Actor[]): Actor | null {
	const lines = actors.map(({ place }) => (place === null ? [] : [place, ...place.containers]))
	const common = (lines[0] ?? []).filter((place) => lines.every((line) => line.includes(place)))
	const smallest = common.filter((place) => !common.some((other) => other.containers.includes(place)))
	return sortedById(smallest)[0] ?? null
}

/**
 * Known actors of a missing kind: those in the communes that are present, or in all territories present if there is no
 * commune. For COLLECTIVITE, the places of the French actors.
 */
function nearest(role: ConstellationRole, french: readonly Actor[], { actors }: Geography): readonly Actor[] {
	if (role === 'COLLECTIVITE') return sortedById([...new Set(french.flatMap(({ place }) => place ?? []))])
	const communes = french.filter(({ level }) => level === 'commune')
	const inside = communes.length > 0 ? communes : french.filter(({ isTerritory }) => isTerritory)
	const there = [...actors.values()].filter(
		(actor) =>
			!actor.isTerritory &&
			actor.isAtHome &&
			roleOf(actor) === role &&
			inside.some((outer) => actor.containers.includes(outer)),
	)
	return sortedById(there)
}
