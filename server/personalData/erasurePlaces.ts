/** Texts of others that hold what was erased of a person: a second person reads each, and says whether it goes. */
import type { ErasureText } from '../../schema/personalData'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { type Excerpt, excerptsOf, finderOfErasure, placeId, redactorOfErasure } from '../domain/erasure'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import { erasureTextOf } from '../store/freeTexts'
import type { ErasurePlace, PersonRequest } from '../store/personalDataStore'
import { idempotencyKeyOf } from '../writing/idempotencyKey'
import { answeredRequest } from './requests'

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
	const erasure = request.erasure === null ? null : await store.personalData.erasure(request.erasure)
	const places = erasure === null ? [] : await store.personalData.placesOf(id)
	const shown = pageOf(places, 'erasurePlaces', (place) => place.id, page)
	if (erasure === null || shown.items.length === 0) return { ...shown, items: [] }
	const find = finderOfErasure(erasure, ledger.key)
	const ofPage = shown.items.map(({ item }) => item)
	const texts = await store.personalData.readPlaces(id, ofPage, account)
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
	{ id, version, place, isErased, idempotencyKey }: ErasurePlaceAnswer,
): Promise<PersonRequest> {
	const account = accountIdOf(context)
	const known = await answeredRequest(context, id)
	const { store, ledger } = servicesOf(context)
	const asked = { command: 'decideErasurePlace', id, version, place, isErased }
	const once = idempotencyKeyOf(account, idempotencyKey, asked)
	const erasure = known.erasure === null ? null : await store.personalData.erasure(known.erasure)
	const redact = erasure === null ? (text: string) => text : redactorOfErasure(erasure, ledger.key)
	const next = (request: PersonRequest, places: readonly ErasurePlace[]) => decided(request, places, today)
	const write = { request: id, before: version, place, isErased, redact, account, next }
	await store.personalData.decidePlace(write, once)
	const [written] = (await store.personalData.placesOf(id)).filter((one) => one.id === place)
	if (written?.decidedAt && !ledger.decisions().some((one) => placeId(one.erasure, one) === place)) {
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
