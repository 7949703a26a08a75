import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { OpportunityView } from '../opportunities/opportunityView'
import { contactsFor } from '../overlaps/contacts'
import { byRole, type ConstellationRole, ROLES, roleOf } from './roles'

/** CITY and PROVINCE of the other country where it holds all partners, else COUNTRY. */
export type MeetingScale = 'CITY' | 'PROVINCE' | 'COUNTRY'

/** The meeting to propose: nobody is invited by it. It is about those who are near, and at their scale. */
export interface Meeting {
	readonly scale: MeetingScale
	/** The city, the province or the country that it is about. */
	readonly about: Id | null
	/** The smallest French territory that contains all its French actors; null: it is national. */
	readonly within: Id | null
	/** Who is near its centre, and of each sort that lacks there those on record nearest to them. */
	readonly invited: readonly Id[]
	/** Of these, who is not in the constellation yet. */
	readonly added: readonly Id[]
	/** Members that are not invited, of both countries: they are tied to the centre from afar alone. */
	readonly far: readonly Id[]
	/** Whom to call about it. */
	readonly contacts: readonly Id[]
	readonly sentence: Message
}

/** So many of a missing sort are named. */
const MOST_ADDED = 4

/** The meeting of members of a constellation, of whom `near` are three steps from its centre at most. */
export function meetingOf(actors: readonly Id[], near: readonly Id[], view: OpportunityView): Meeting {
	const french = near.filter(view.isAtHome)
	const partners = near.filter((one) => !view.isAtHome(one))
	const far = actors.filter((actor) => !near.includes(actor))
	const farFrench = far.filter(view.isAtHome)
	const roles = byRole(french, view)
	const missing = ROLES.filter((role) => roles[role].length === 0)
	const { scale, about } = scaleOf(partners, view)
	const within = smallestAround(french, view)
	const added = missing.flatMap((role) =>
		nearest(role, french, view)
			.filter((actor) => !actors.includes(actor))
			.slice(0, MOST_ADDED),
	)
	const values = {
		scale,
		national: within === null,
		addedCount: added.length,
		farCount: farFrench.length,
		...(about !== null && { about: { place: about } }),
		...(within !== null && { within: { place: within } }),
		...(added.length > 0 && { added: { actors: added.map((actor) => ({ actor })) } }),
		...(farFrench.length > 0 && { far: { actors: farFrench.map((actor) => ({ actor })) } }),
	}
	return {
		scale,
		about,
		within,
		invited: [...french, ...added, ...partners],
		added,
		far,
		contacts: about === null ? [] : contactsFor(view.projection, about),
		sentence: { key: 'constellation.meeting', values },
	}
}

function scaleOf(
	partners: readonly Id[],
	{ projection: { places, partner } }: OpportunityView,
): Pick<Meeting, 'scale' | 'about'> {
	const standing = partners.map((one) => places.placeOf(one))
	const cities = new Set(standing.map((place) => (place === null ? null : places.cityOf(place))))
	const provinces = new Set(standing.map((place) => (place === null ? null : places.provinceOf(place))))
	const [city] = cities
	const [province] = provinces
	if (cities.size === 1 && city) return { scale: 'CITY', about: city }
	if (provinces.size === 1 && province) return { scale: 'PROVINCE', about: province }
	return { scale: 'COUNTRY', about: partner?.territory ?? null }
}

/** The smallest territory that is or contains each of them: the one that the others of that sort contain. */
function smallestAround(actors: readonly Id[], { projection: { places } }: OpportunityView): Id | null {
	const lines = actors.map((actor) => {
		const place = places.placeOf(actor)
		return place === null ? [] : [place, ...places.ancestors(place)]
	})
	const common = (lines[0] ?? []).filter((place) => lines.every((line) => line.includes(place)))
	const smallest = common.filter((place) => !common.some((other) => places.contains(place, other)))
	return [...smallest].sort()[0] ?? null
}

/** Of a sort that is missing, those on record in the collectivités that are there; or that contain who is there. */
function nearest(role: ConstellationRole, french: readonly Id[], view: OpportunityView): readonly Id[] {
	const { places, organisations, territories } = view.projection
	if (role === 'COLLECTIVITE') {
		const around = french.flatMap((actor) => places.placeOf(actor) ?? [])
		return [...new Set(around)].filter((place) => territories.has(place)).sort()
	}
	const communes = french.filter((actor) => places.levelOf(actor) === 'commune')
	const inside = communes.length > 0 ? communes : french.filter((actor) => territories.has(actor))
	return [...organisations.keys()]
		.filter((actor) => roleOf(actor, view) === role && view.isAtHome(actor))
		.filter((actor) => inside.some((outer) => places.contains(outer, actor)))
		.sort()
}
