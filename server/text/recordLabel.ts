import type { FuzzyPeriod } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Message, MessageValue, NamedActor } from '../domain/message'
import type { EventRecord, Mission, Office, Partnership, StatedRecord, Wish } from '../domain/records'
import { wordKey } from './words'

/**
 * A record in one line: « Mission de la Région Alsace à Nankin et Shanghai, du 18 au 21 juin 2010 », « Jumelage Bordeaux – Wuhan,
 * depuis 1998 ». Signatories and leaders have their name of the time.
 */
export function recordLabel(record: StatedRecord): Message {
	switch (record.kind) {
		case 'Mission':
			return missionLabel(record)
		case 'Partnership':
			return partnershipLabel(record)
		case 'Office':
			return officeLabel(record)
		case 'Wish':
			return wishLabel(record)
		case 'Event':
			return eventLabel(record)
	}
}

function missionLabel(mission: Mission): Message {
	const { leader, host, nameOfTheTime } = mission
	const places = [...new Set([...(host ? [host] : []), ...mission.stops])]
	return {
		key: 'record.mission',
		values: {
			direction: mission.direction,
			led: leader !== null,
			...(leader !== null && { leader: { actor: leader, nameOfTheTime } }),
			placed: places.length > 0,
			places: actors(places),
			when: when(mission),
			status: mission.status ?? 'dated',
		},
	}
}

function partnershipLabel(partnership: Partnership): Message {
	const { body, since, until, namesAtSignature } = partnership
	const french = partnership.frenchActors.map((actor, index) => ({
		actor,
		nameOfTheTime: namesAtSignature[index] ?? null,
	}))
	const partners = partnership.partnerActors.map((actor) => ({ actor }))
	return {
		key: 'record.partnership',
		values: {
			// A body without a known founder is itself an end of the partnership: it must not be named twice.
			bodied: body !== null && ![...french, ...partners].some(({ actor }) => actor === body),
			...(body !== null && { body: { actor: body } }),
			form: { word: wordKey('form', partnership.form) },
			french: { actors: french },
			partner: { actors: partners },
			dated: since !== null || until !== null,
			period: { period: { start: since, end: until } },
			status: partnership.status,
		},
	}
}

function officeLabel(office: Office): Message {
	return {
		key: 'record.office',
		values: {
			form: selector(office.form),
			owned: office.owners.length > 0,
			owners: actors(office.owners),
			name: office.name,
			placed: office.place !== null,
			...(office.place !== null && { place: { inPlace: office.place } }),
			state: stateOf(office),
			period: { period: { start: office.since, end: office.until } },
		},
	}
}

function stateOf({ status, since, until }: Office): 'dated' | 'planned' | 'closed' | 'unknown' {
	if (status === 'projet' || status === 'prospect') return 'planned'
	if (status === 'ferme' && until === null) return 'closed'
	return since === null && until === null ? 'unknown' : 'dated'
}

function wishLabel(wish: Wish): Message {
	const reported = wish.since ?? wish.attestedSince
	return {
		key: 'record.wish',
		values: {
			direction: wish.direction,
			actor: { actor: wish.actor },
			addressed: wish.other !== null,
			...(wish.other !== null && { other: { actor: wish.other } }),
			what: selector(wish.what),
			placed: wish.place !== null,
			...(wish.place !== null && { place: { inPlace: wish.place } }),
			reported: reported !== null,
			...(reported !== null && { date: { date: reported } }),
			status: wish.status,
		},
	}
}

function eventLabel(event: EventRecord): Message {
	const { place, placeText } = event
	const placed = place !== null && !(placeText && event.name.includes(placeText))
	return {
		key: 'record.event',
		values: {
			name: event.name,
			// The name can contain the place: « Exposition universelle de Shanghai ».
			placed,
			...(placed && { place: { inPlace: place } }),
			when: when(event),
		},
	}
}

function actors(ids: readonly Id[]): { readonly actors: readonly NamedActor[] } {
	return { actors: ids.map((actor) => ({ actor })) }
}

/** ICU allows no hyphen in the branches of a select: `joint-mission` becomes `jointMission`. */
function selector(value: string): string {
	return value.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** A stay without a known end is dated by its start: « depuis » would say that it still goes on. */
function when({ start, end }: FuzzyPeriod): MessageValue {
	return start && !end ? { date: start } : { period: { start, end } }
}
