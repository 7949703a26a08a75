/** Others' texts that contain an erased name or address: a second person reads each, and decides whether it is erased there too. */
import type { ErasureText } from '../../schema/personalData'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import {
	type Excerpt,
	excerptsOf,
	finderOfErasure,
	placeId,
	type Redact,
	redactorOfErasure,
} from '../domain/erasure'
import { Conflict, NotFound } from '../errors'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { ErasurePlace } from '../store/erasureStore'
import { erasureTextOf } from '../store/freeTexts'
import type { PersonRequest } from '../store/personRequestStore'
import { perform } from '../writing/perform'
import { answeredRequest, expectAnswered, expectVersion } from './requests'

/** Somebody else's text, and what stands around the traces in it. */
export interface ReviewedPlace {
	readonly place: ErasurePlace
	readonly text: ErasureText
	/** Empty: the text was changed since, or erased. */
	readonly excerpts: readonly Excerpt[]
}

/** For one text. */
const MAX_EXCERPTS = 5

/**
 * The texts of a request; the audit log notes that they were read. Throws Unauthenticated, and NotFound if the reader answers no
 * such request.
 */
export async function erasurePlaces(
	context: AccountContext,
	id: string,
	page: PageInput,
): Promise<Page<ReviewedPlace>> {
	const account = accountIdOf(context)
	const request = await answeredRequest(context, id)
	const { store, ledger } = servicesOf(context)
	const erasure = request.erasure === null ? null : await store.erasures.byId(request.erasure)
	const places = erasure === null ? [] : await store.erasures.placesOf(id)
	const shown = pageOf(places, 'erasurePlaces', (place) => place.id, page)
	if (erasure === null || shown.items.length === 0) return { ...shown, items: [] }
	const find = finderOfErasure(erasure, ledger.key)
	const ofPage = shown.items.map(({ item }) => item)
	const texts = await store.erasures.readPlaces(id, ofPage, account)
	return {
		...shown,
		items: shown.items.map(({ cursor, item: place }, at) => ({
			cursor,
			item: {
				place,
				text: erasureTextOf(place.label),
				excerpts: excerptsOf(texts[at] ?? [], find).slice(0, MAX_EXCERPTS),
			},
		})),
	}
}

export interface ErasurePlaceAnswer {
	readonly id: string
	/** Of the request that was read. */
	readonly version: number
	readonly place: string
	readonly isErased: boolean
	readonly idempotencyKey: string
}

/**
 * Erases the traces in one text, or leaves them; the last decision closes the request. Throws Unauthenticated, NotFound if the account
 * answers no such request, or it has no such text, and Conflict if the text is decided already, or the request has another version.
 */
export async function decideErasurePlace(
	context: AccountContext,
	today: string,
	{ id, version, place: placeOf, isErased, idempotencyKey: key }: ErasurePlaceAnswer,
): Promise<PersonRequest> {
	const { store, ledger, clock } = servicesOf(context)
	interface Asked {
		readonly known: PersonRequest
		readonly places: readonly ErasurePlace[]
		readonly place: ErasurePlace
	}
	await perform<Asked, { readonly id: string }, Redact>(context, {
		name: isErased ? 'erasure.accept' : 'erasure.refuse',
		key,
		asked: { id, version, place: placeOf, isErased },
		prepare: async () => {
			const { erasure: of } = await answeredRequest(context, id)
			const erasure = of === null ? null : await store.erasures.byId(of)
			return erasure === null ? (text: string) => text : redactorOfErasure(erasure, ledger.key)
		},
		read: async (locked) => {
			const known = expectAnswered(context, await locked.request(id))
			expectVersion(known, version)
			const places = await locked.placesOf(id)
			const place = places.find((one) => one.id === placeOf)
			if (place === undefined) throw new NotFound('There is no text of that id in this request.')
			return { known, places, place }
		},
		condition: ({ place }) => {
			if (place.isErased !== null) throw new Conflict('It was decided about this text before.')
		},
		change: ({ known, places, place }, redact) => {
			const after = places.map((one) => (one.id === placeOf ? { ...one, isErased } : one))
			const decision = { place, isErased, redact, at: instantAfter(clock) }
			return {
				request: { next: decided(known, after, today), apart: null },
				decision,
				object: placeOf,
				answer: { id },
			}
		},
	})
	const [written] = (await store.erasures.placesOf(id)).filter((one) => one.id === placeOf)
	if (written?.decidedAt && !ledger.decisions().some((one) => placeId(one.erasure, one) === placeOf)) {
		const { label, object, property, decidedAt: at } = written
		ledger.keepDecision({ erasure: written.erasure, label, object, property, isErased, at })
	}
	return answeredRequest(context, id)
}

/** The last text closes it: granted, granted in part, or refused. */
function decided(request: PersonRequest, places: readonly ErasurePlace[], today: string): PersonRequest {
	const next = { ...request, version: request.version + 1 }
	if (places.some(({ isErased }) => isErased === null)) return next
	const erased = places.filter(({ isErased }) => isErased === true).length
	const state = erased === places.length ? 'GRANTED' : erased === 0 ? 'REFUSED' : 'PARTLY'
	return { ...next, state, closedOn: today }
}
