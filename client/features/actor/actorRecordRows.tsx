import type { Confidence } from '../../../schema/enums'
import { precisionOfText } from '../../../schema/fuzzyDate'
import type { RecordKind } from '../../graphql/generated/types'
import { lowerFirst } from '../../text/lowerFirst'
import type { Text } from '../../text/useText'
import { frenchName, type GivenName } from '../../ui/Name'
import type { NamedActor } from '../../views/actor/ActorLink'
import type { Newsworthy } from '../../views/freshness/useFreshness'
import { linkStatusWords } from '../../views/record/recordStatus'
import { type ActorsRecords, missionOthers, othersOf } from './shownActor'

/** A record of any kind: what it is, with whom or where, when, about what, in which status. */
export interface RecordRow {
	readonly id: string
	readonly what: string
	readonly others: readonly NamedActor[]
	readonly when: string
	/** ISO text to sort by; empty if the start is unknown. */
	readonly start: string
	readonly end: string | null
	readonly approximate: boolean
	readonly about: GivenName
	readonly status: string
	readonly confidence: Confidence
	readonly note: string | null
	readonly scenario: boolean
	readonly kind: 'link' | 'mission' | 'office' | 'wish'
	readonly news: Newsworthy
	/** The news for a note beside the row; « de mémoire » only if `status` does not say it. */
	readonly noted: Newsworthy
	/** The earliest date at which a source shows it, used as its start if that is unknown. */
	readonly attestedSince: string | null
	readonly isOngoing: boolean
	readonly isPossible: boolean
	readonly nameOfTheTime: GivenName | null
}

/** Links first, then missions, offices and wishes, each with the latest start first. */
export function recordRows(actor: ActorsRecords, text: Text): readonly RecordRow[] {
	return [links(actor, text), missions(actor, text), offices(actor, text), wishes(actor, text)].flatMap(
		(rows) => rows.toSorted((a, b) => (a.start < b.start ? 1 : -1)),
	)
}

interface Common {
	readonly id: string
	readonly confidence: Confidence
	readonly note: string | null
	readonly scenario: boolean
	readonly lastNews: string | null
	readonly fromMemory: boolean
	readonly period: {
		readonly start: string | null
		readonly end: string | null
		readonly startApproximate: boolean
		readonly text: string
	}
}

function common({ id, confidence, note, scenario, period, lastNews, fromMemory }: Common, kind: RecordKind) {
	const news = { kind, lastNews, fromMemory }
	return {
		news,
		noted: news,
		id,
		confidence,
		note,
		scenario,
		when: period.text,
		start: period.start ?? '',
		end: period.end,
		approximate: period.startApproximate,
	}
}

/** A link or an office, whose status already says « de mémoire » (`linkStatusWords`). */
function statedLink(record: Common, kind: RecordKind) {
	const row = common(record, kind)
	return { ...row, noted: { ...row.news, fromMemory: false } }
}

function sectorsOf(
	{ sectors }: { readonly sectors: readonly { readonly label: string }[] },
	{ translate }: Text,
): GivenName {
	return { name: sectors.map(({ label }) => label).join(translate('ui.comma')), nameLanguage: null }
}

function links(actor: ActorsRecords, text: Text): RecordRow[] {
	return actor.partnerships.map((link) => ({
		...statedLink(link, 'PARTNERSHIP'),
		attestedSince: link.attestedSince,
		kind: 'link',
		what: link.formName,
		others: othersOf(link, actor.id),
		about: sectorsOf(link, text),
		status: linkStatusWords(link, text),
		isOngoing: link.period.end === null && link.status !== 'FERME',
		isPossible: link.openness !== 'ESTABLISHED',
		nameOfTheTime: nameThen(link.namesAtSignature[link.frenchActors.findIndex(({ id }) => id === actor.id)]),
	}))
}

function nameThen(name: string | null | undefined): GivenName | null {
	return name ? frenchName(name) : null
}

function missions(actor: ActorsRecords, text: Text): RecordRow[] {
	return actor.missions.map((mission) => ({
		...common(mission, 'MISSION'),
		attestedSince: null,
		kind: 'mission',
		what: text.translate(mission.direction === 'FR_TO_PARTNER' ? 'actor.kind.mission' : 'actor.kind.visit'),
		others: missionOthers(mission, actor.id),
		about: sectorsOf(mission, text),
		status: text.translate(`mission.${mission.missionStatus}`),
		isOngoing: false,
		isPossible: false,
		nameOfTheTime: mission.leader?.id === actor.id ? nameThen(mission.nameOfTheTime) : null,
	}))
}

function offices(actor: ActorsRecords, text: Text): RecordRow[] {
	return actor.offices.map((office) => {
		const isOwner = office.owners.some(({ id }) => id === actor.id)
		return {
			...statedLink(office, 'OFFICE'),
			attestedSince: office.attestedSince,
			kind: 'office',
			what: office.formName,
			others: isOwner ? (office.place ? [office.place] : []) : office.owners,
			about: frenchName(office.officeName),
			status: linkStatusWords(office, text),
			isOngoing: office.period.end === null && office.status !== 'FERME',
			isPossible: office.openness !== 'ESTABLISHED',
			nameOfTheTime: null,
		}
	})
}

function wishes(actor: ActorsRecords, text: Text): RecordRow[] {
	return actor.wishes.map((wish) => {
		const others = wish.actor.id === actor.id ? [wish.place, wish.other] : [wish.actor, wish.place]
		const { lastNews, fromMemory, wishDirection } = wish
		const news = { kind: 'WISH', lastNews, fromMemory, wishDirection } as const
		return {
			...common(wish, 'WISH'),
			attestedSince: wish.attestedSince,
			news,
			noted: news,
			when:
				wish.period.start || !wish.attestedSince
					? wish.period.text
					: text.translate('wish.reported', {
							day: text.date(wish.attestedSince),
							precision: precisionOfText(wish.attestedSince),
						}),
			start: wish.period.start ?? wish.attestedSince ?? '',
			approximate: wish.period.start === null,
			kind: 'wish',
			what: text.translate('wish.sentence', {
				direction: text.translate(`wishDirection.${wish.wishDirection}`),
				what: lowerFirst(wish.whatName),
			}),
			others: others.flatMap((other) => (other && other.id !== actor.id ? [other] : [])),
			about: sectorsOf(wish, text),
			status: text.translate(`wish.${wish.wishStatus}`),
			isOngoing: false,
			isPossible: false,
			nameOfTheTime: null,
		}
	})
}
