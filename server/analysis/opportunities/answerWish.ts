import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Columns } from '../../projection/columns/columns'
import { objectNumber } from '../../projection/columns/wishColumns'
import { sectorList } from './actorList'
import { AnswerWishCandidate } from './answerWishCandidate'
import { answerWishCriteria } from './answerWishCriteria'
import { areOne } from './areOne'
import { type KindDefinition, NOBODY } from './definition'
import type { OpportunityView } from './opportunityView'

const OFFICE = objectNumber('office')

/**
 * ANSWER_WISH: an offer fits what someone seeks. An offer of an office that is open is a SHARED_OFFICE, and told as
 * one only.
 */
export const answerWish: KindDefinition<AnswerWishCandidate> = {
	kind: 'ANSWER_WISH',
	topic: 'answerWish',
	candidates: (view) => {
		const { byObject } = view.columns.wishes
		const kept = view.kept<readonly AnswerWishCandidate[]>('ANSWER_WISH')
		return byObject.keys().flatMap((what) => {
			const rows = byObject.at(what)
			const offices = what === OFFICE ? officesOf(rows, view) : []
			return kept.at(what, [rows, ...offices], () => answersAmong(view.openWishes(rows), view))
		})
	},
	criteria: answerWishCriteria,
	values: ({ host, guest, place, records: [sought], sectors }, { columns }) => ({
		where: { inPlace: columns.actors.id(place) },
		host: { actor: columns.actors.id(host) },
		guest: { actor: columns.actors.id(guest) },
		what: { word: `wishObject.${sought.what}` },
		named: sectors.length > 0,
		sectors: sectorList(sectors, columns),
	}),
}

/** The offices of those who offer one: lists that stay the same until one changes. */
function officesOf(rows: readonly number[], { columns, projection }: OpportunityView): readonly unknown[] {
	const { wishes } = columns
	return rows
		.filter((row) => !wishes.isSought[row])
		.map((row) => projection.officesOf(wishes.recordAt(row).actor))
}

/** Each of the open wishes for one thing with the offers of it that fit. */
function answersAmong(open: readonly number[], view: OpportunityView): readonly AnswerWishCandidate[] {
	const { columns, projection } = view
	const { wishes, actors } = columns
	const country = projection.partner?.territory ?? null
	const anywhere = country === null ? NOWHERE : actors.numbers.of(country)
	const offers = new OffersByPlace(
		open.filter((row) => !wishes.isSought[row] && !isSharedOffice(row, view)),
		columns,
	)
	const found: AnswerWishCandidate[] = []
	for (const sought of open) {
		if (!wishes.isSought[sought]) continue
		for (const offer of offers.near(sought)) {
			const asked = placesFit(sought, offer, columns)
			if (asked === null || !areForEachOther(sought, offer, columns)) continue
			const candidate = new AnswerWishCandidate(sought, offer, asked, anywhere, columns)
			if (asked !== 'far' || candidate.place !== NOWHERE) found.push(candidate)
		}
	}
	return found
}

function isSharedOffice(offer: number, view: OpportunityView): boolean {
	const { wishes } = view.columns
	if (wishes.what[offer] !== OFFICE) return false
	return view.projection
		.officesOf(wishes.recordAt(offer).actor)
		.some((office) => view.counts(office) && view.openness(office) !== 'not-open')
}

/** Offers by their province, or by their city where they name one in no province: those that may fit a wish. */
class OffersByPlace {
	readonly #columns: Columns
	readonly #all: readonly number[]
	readonly #byPlace = new Map<number, number[]>()
	readonly #anywhere: number[] = []

	constructor(offers: readonly number[], columns: Columns) {
		this.#columns = columns
		this.#all = offers
		for (const offer of offers) {
			const around = this.#around(offer)
			const there = around === null ? this.#anywhere : this.#byPlace.get(around)
			if (there) there.push(offer)
			else if (around !== null) this.#byPlace.set(around, [offer])
		}
	}

	near(sought: number): readonly number[] {
		const around = this.#around(sought)
		if (around === null) return this.#all
		const there = this.#byPlace.get(around) ?? []
		return this.#anywhere.length === 0 ? there : [...there, ...this.#anywhere]
	}

	/** null where a wish names no place. */
	#around(wish: number): number | null {
		const { wishes, actors } = this.#columns
		const place = wishes.place[wish] ?? NOWHERE
		if (place === NOWHERE) return null
		const province = actors.provinceOf(place)
		return province === NOWHERE ? actors.cityOf(place) : province
	}
}

/** null where they name places that do not fit. */
function placesFit(
	sought: number,
	offer: number,
	{ wishes, actors }: Columns,
): AnswerWishCandidate['asked'] | null {
	const [one, other] = [wishes.place[sought] ?? NOWHERE, wishes.place[offer] ?? NOWHERE]
	if (one === NOWHERE || other === NOWHERE) return 'far'
	const city = actors.cityOf(one)
	if (city !== NOWHERE && city === actors.cityOf(other)) return 'asked'
	const province = actors.provinceOf(one)
	return province !== NOWHERE && province === actors.provinceOf(other) ? 'near' : null
}

/** Whether they are of two actors, and neither names somebody else or another event. */
function areForEachOther(sought: number, offer: number, { wishes, actors }: Columns): boolean {
	const [guest, host] = [wishes.actor[sought] ?? NOBODY, wishes.actor[offer] ?? NOBODY]
	const [asked, addressed] = [wishes.other[sought] ?? NOBODY, wishes.other[offer] ?? NOBODY]
	if (asked !== NOBODY && asked !== host) return false
	if (addressed !== NOBODY && addressed !== guest) return false
	if (areOne(guest, host, actors)) return false
	const [event, offered] = [wishes.recordAt(sought).event, wishes.recordAt(offer).event]
	return event === null || offered === null || event === offered
}
