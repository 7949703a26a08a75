import { HOME_COUNTRY, type Id } from '../../domain/ids'
import type { Wish } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import type { UnansweredWish } from './gaps'
import type { GapParameters, GapsView } from './gapsView'

/** Two who seek the same of these answer each other; of an office or a place at an event one has to offer. */
const SOUGHT_TOGETHER: ReadonlySet<Wish['what']> = new Set(['joint-mission', 'partner'])

/**
 * Open wishes that no other open wish answers: of another actor, for the same thing, in places of which one holds
 * the other, about a common sector where both name some, and addressed to nobody else.
 */
export function unansweredWishes(
	{ wishes, projection }: GapsView,
	{ sectors, within }: Pick<GapParameters, 'sectors' | 'within'>,
): readonly UnansweredWish[] {
	const byObject = new Map<Wish['what'], Wish[]>()
	for (const wish of wishes) {
		const alike = byObject.get(wish.what)
		if (alike) alike.push(wish)
		else byObject.set(wish.what, [wish])
	}
	return wishes
		.filter((wish) => sectors === null || wish.sectors.some((sector) => sectors.includes(sector)))
		.filter((wish) => within === null || isWithin(wish, within, projection))
		.filter((wish) => !byObject.get(wish.what)?.some((other) => answers(other, wish, projection)))
		.sort((one, other) => (one.id < other.id ? -1 : 1))
		.map((wish) => ({ wish: wish.id, sentence: sentenceOf(wish) }))
}

/** Whether a wish answers another one for the same thing; it then is answered by it. */
function answers(answer: Wish, wish: Wish, projection: Projection): boolean {
	return (
		answer.actor !== wish.actor &&
		(answer.direction !== wish.direction || (SOUGHT_TOGETHER.has(wish.what) && wish.direction === 'SEEKS')) &&
		fitsTogether(answer, wish, projection) &&
		isFor(answer, wish.actor) &&
		isFor(wish, answer.actor) &&
		placesMeet(answer.place, wish.place, projection) &&
		sectorsMeet(answer.sectors, wish.sectors)
	)
}

/** A partner is of the other country, whom to travel with is of one's own. */
function fitsTogether(answer: Wish, wish: Wish, projection: Projection): boolean {
	const atHome = ({ actor }: Wish) => projection.actor(actor)?.country === HOME_COUNTRY
	if (wish.what === 'partner') return atHome(answer) !== atHome(wish)
	return wish.what !== 'joint-mission' || atHome(answer) === atHome(wish)
}

function isFor({ other }: Wish, actor: Id): boolean {
	return other === null || other === actor
}

function placesMeet(one: Id | null, other: Id | null, { places }: Projection): boolean {
	return one === null || other === null || places.isWithin(one, other) || places.isWithin(other, one)
}

function sectorsMeet(one: readonly Id[], other: readonly Id[]): boolean {
	return one.length === 0 || other.length === 0 || one.some((sector) => other.includes(sector))
}

function isWithin(wish: Wish, within: Id, { places }: Projection): boolean {
	return [wish.actor, wish.place].some(
		(where) => where !== null && (where === within || places.contains(within, where)),
	)
}

function sentenceOf(wish: Wish) {
	return {
		key: 'gaps.unanswered',
		values: {
			actor: { actor: wish.actor },
			direction: wish.direction,
			what: { word: `wishObject.${wish.what}` },
			placed: wish.place !== null,
			...(wish.place !== null && { where: { inPlace: wish.place } }),
		},
	}
}
