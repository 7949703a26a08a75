import type { WishFact } from '../../snapshot/facts'
import { isFrench, isWithin } from '../../snapshot/geography'
import { groupByKeys } from '../groupByKeys'
import { isWishOpen } from '../openFacts'
import type { GapChoice } from './find'

/**
 * Open wishes for one thing (an office, a partner…) that no other open wish answers, in the order given. A wish answers
 * one of another actor, if the place of one contains that of the other, they have a common sector when both name some,
 * and neither is addressed to somebody else: see `isAnswer`. Cost: the wishes, times those whose places overlap theirs.
 *
 * Example: a commune that seeks an office in Qingdao is answered by a région that offers one in Shandong.
 *
 * @param wishes all for the same thing.
 */
export function findUnansweredWishes(wishes: readonly WishFact[], choice: GapChoice): readonly WishFact[] {
	const open = wishes.filter((wish) => isWishOpen(wish, choice))
	const byPlace = wishesByPlace(open)
	return open.filter(
		(wish) =>
			isLookedAt(wish, choice) &&
			!near(wish, byPlace).some((others) => others.some((other) => isAnswer(other, wish))),
	)
}

/** Open wishes by the places they name, to search for answers only among overlapping places. */
function wishesByPlace(all: readonly WishFact[]) {
	return {
		all,
		/** Wishes that name no place. */
		anywhere: all.filter(({ place }) => place === null),
		/** By the place they name (`at`), and by every place that contains it (`inside`). */
		at: groupByKeys(all, ({ place }) => (place === null ? NOTHING : [place])),
		inside: groupByKeys(all, ({ place }) => place?.containers ?? NOTHING),
	}
}

const NOTHING: readonly never[] = []

/** Wishes for a place that contains that of a wish or lies in it; all, for a wish without a place. */
function near({ place }: WishFact, { all, anywhere, at, inside }: ReturnType<typeof wishesByPlace>) {
	if (place === null) return [all]
	const around = [place, ...place.containers].map((outer) => at.get(outer) ?? NOTHING)
	return [anywhere, inside.get(place) ?? NOTHING, ...around]
}

/** Whether a wish has a selected sector, and its actor or its place is within the selected territory. */
function isLookedAt({ actor, place, sectors }: WishFact, choice: GapChoice): boolean {
	const { within } = choice
	return (
		(choice.sectors === null || sectors.some((sector) => choice.sectors?.includes(sector))) &&
		(within === null || isWithin(actor, within) || (place !== null && isWithin(place, within)))
	)
}

/** Whether a wish answers another for the same thing, regardless of place. */
function isAnswer(answer: WishFact, wish: WishFact): boolean {
	return (
		answer.actor !== wish.actor &&
		areSides(answer, wish) &&
		isFor(answer, wish) &&
		isFor(wish, answer) &&
		doSectorsMeet(answer, wish) &&
		areCountriesRight(answer, wish)
	)
}

/** Whether one seeks and the other offers; two that both seek a partner or a joint mission answer each other. */
function areSides(answer: WishFact, { isSought, record: { what } }: WishFact): boolean {
	return answer.isSought !== isSought || (isSought && (what === 'partner' || what === 'joint-mission'))
}

/** Whether a wish is open to the actor of the other. */
function isFor({ other }: WishFact, { actor }: WishFact): boolean {
	return other === null || other === actor
}

function doSectorsMeet({ sectors }: WishFact, other: WishFact): boolean {
	if (sectors.length === 0 || other.sectors.length === 0) return true
	return sectors.some((sector) => other.sectors.includes(sector))
}

/** A partner comes from the other country, a travel companion from one's own. */
function areCountriesRight(answer: WishFact, wish: WishFact): boolean {
	const { what } = wish.record
	if (what !== 'partner' && what !== 'joint-mission') return true
	return (isFrench(answer.actor) === isFrench(wish.actor)) === (what === 'joint-mission')
}
