import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { Wish } from '../../domain/records'
import { NOWHERE } from '../../projection/columns/actorColumns'
import type { WishColumns } from '../../projection/columns/wishColumns'
import { openWishes } from '../openWishes'
import type { UnansweredWish } from './gaps'
import type { GapsView } from './gapsView'
import { WishAnswers } from './wishAnswers'

/** Open wishes that no other open wish answers (`WishAnswers`). */
export function unansweredWishes(view: GapsView): readonly UnansweredWish[] {
	const { wishes } = view.columns
	const found: Wish[] = []
	for (const object of wishes.byObject.keys()) {
		const open = openWishes(wishes.byObject.at(object), wishes, view.choice)
		const answers = new WishAnswers(open, wishes, view)
		for (const row of open) {
			if (isLookedAt(row, wishes, view) && !answers.has(row)) found.push(wishes.recordAt(row))
		}
	}
	return found.sort((one, other) => (one.id < other.id ? -1 : 1)).map((wish) => new FoundWish(wish))
}

/** Of a sector and a territory to look at: the actor is within it, or the place. */
function isLookedAt(row: number, { actor, place, sectors }: WishColumns, view: GapsView): boolean {
	return (
		view.concernsSectors(sectors[row] ?? []) &&
		[actor[row], place[row]].some((where = NOWHERE) => where !== NOWHERE && view.isWithin(where))
	)
}

/** Its sentence is said when it is read. */
class FoundWish implements UnansweredWish {
	readonly wish: Id
	readonly #record: Wish

	constructor(record: Wish) {
		this.wish = record.id
		this.#record = record
	}

	get sentence(): Message {
		const { actor, direction, what, place } = this.#record
		return {
			key: 'gaps.unanswered',
			values: {
				actor: { actor },
				direction,
				what: { word: `wishObject.${what}` },
				placed: place !== null,
				...(place !== null && { where: { inPlace: place } }),
			},
		}
	}
}
