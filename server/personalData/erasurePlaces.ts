/** Texts of others that hold what was erased of a person: a second person reads each, and says whether it goes. */
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

/** A text of somebody else, and what stands around what was found. */
export interface ReviewedPlace {
	readonly place: ErasurePlace
	readonly text: ErasureText
	/** None: it was changed since, or was taken out. */
	readonly excerpts: readonly Excerpt[]
}

/** Of one text. */
const MAX_EXCERPTS = 5

/**
 * The texts of a request; that they were read is a line of the audit log. Throws Unauthenticated, and NotFound where there is no
 * such request, or somebody else answers it.
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
	/** Of the request as it was read. */
	readonly version: number
	readonly place: string
	readonly isErased: boolean
	readonly idempotencyKey: string
}

/**
 * Takes what was found out of one text, or leaves it there; with the last one the request ends. Throws Unauthenticated, NotFound
 * where there is no such request that the account answers, or no such text in it, and Conflict where it was decided, or the
 * request has another version by now.
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

/** It ends with its last text: granted, in part, or refused. */
function decided(request: PersonRequest, places: readonly ErasurePlace[], today: string): PersonRequest {
	const next = { ...request, version: request.version + 1 }
	if (places.some(({ isErased }) => isErased === null)) return next
	const erased = places.filter(({ isErased }) => isErased === true).length
	const state = erased === places.length ? 'GRANTED' : erased === 0 ? 'REFUSED' : 'PARTLY'
	return { ...next, state, closedOn: today }
}
