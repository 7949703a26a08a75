import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { recordPath } from '../../state/paths'
import { lowerFirst } from '../../text/lowerFirst'
import type { Text } from '../../text/useText'
import { ActorLinks, type NamedActor } from '../actor/ActorLink'
import type { EventData, MissionData, OfficeData, PartnershipData, RecordData, WishData } from './recordData'

export interface RecordField {
	readonly name: string
	/** null leaves the line out. */
	readonly value: ReactNode
	/** What it says, without links: two records say the same where these are equal. Null where it says nothing. */
	readonly words: string | null
}

/** The fields of a record by name; what is not on record has no line. `linkTo` keeps the address of the screen. */
export function recordFields(
	record: RecordData,
	text: Text,
	linkTo: (path: string) => string,
): readonly RecordField[] {
	if ('frenchActors' in record) return partnership(record, text)
	if ('leader' in record) return mission(record, text)
	if ('owners' in record) return office(record, text)
	if ('wishStatus' in record) return wish(record, text, linkTo)
	if ('eventName' in record) return event(record, text)
	return []
}

function partnership(record: PartnershipData, text: Text): RecordField[] {
	const { say } = text
	const signed = record.namesAtSignature.filter((name) => name !== null)
	return [
		plain(say('record.kind'), record.formName),
		actors(say('record.frenchActors'), record.frenchActors),
		french(say('record.signedAs'), signed.length > 0 ? signed.join(', ') : null),
		actors(say('record.partnerActors'), record.partnerActors),
		actors(say('record.body'), record.body ? [record.body] : []),
		...openFields(record, text),
		sectors(record, text),
	]
}

function mission(record: MissionData, text: Text): RecordField[] {
	const { say } = text
	return [
		plain(say('record.direction'), say(`record.direction.${record.direction}`)),
		leader(record, text),
		french(say('record.ledBy'), record.ledBy === record.nameOfTheTime ? null : record.ledBy),
		actors(say('record.participants'), record.participants),
		actors(say('record.host'), record.host ? [record.host] : []),
		actors(say('record.stops'), record.stops),
		plain(say('record.period'), record.period.text),
		plain(say('record.status'), say(`mission.${record.missionStatus}`)),
		plain(say('record.size'), record.size ? say('result.people', { count: record.size }) : null),
		sectors(record, text),
	]
}

/** Under the name of the time, where that is known. */
function leader({ leader, nameOfTheTime }: MissionData, { say }: Text): RecordField {
	const field = actors(say('record.leader'), leader ? [leader] : [])
	if (!leader || !nameOfTheTime) return field
	return {
		...field,
		value: (
			<>
				{nameOfTheTime} · {field.value}
			</>
		),
	}
}

function office(record: OfficeData, text: Text): RecordField[] {
	const { say, number } = text
	return [
		plain(say('record.name'), record.officeName),
		plain(say('record.kind'), record.formName),
		actors(say('record.owners'), record.owners),
		actors(say('record.place'), record.place ? [record.place] : []),
		...openFields(record, text),
		plain(say('record.capacity'), record.capacity ? number(record.capacity) : null),
	]
}

function wish(record: WishData, text: Text, linkTo: (path: string) => string): RecordField[] {
	const { say, date } = text
	return [
		actors(say('record.actor'), [record.actor]),
		plain(
			say('record.kind'),
			say('wish.sentence', {
				direction: say(`wishDirection.${record.wishDirection}`),
				what: lowerFirst(record.whatName),
			}),
		),
		actors(say('record.place'), record.place ? [record.place] : []),
		actors(say('record.other'), record.other ? [record.other] : []),
		{
			name: say('record.office'),
			value: record.office && <Link to={linkTo(recordPath(record.office.id))}>{record.office.label}</Link>,
			words: record.office?.label ?? null,
		},
		plain(say('record.period'), record.period.start || record.period.end ? record.period.text : null),
		plain(say('record.attestedSince'), record.attestedSince ? date(record.attestedSince) : null),
		plain(say('record.status'), say(`wish.${record.wishStatus}`)),
		sectors(record, text),
	]
}

function event(record: EventData, { say }: Text): RecordField[] {
	const place = say('record.place')
	return [
		plain(say('record.name'), record.eventName),
		plain(say('record.period'), record.eventPeriod.text),
		record.eventPlace ? actors(place, [record.eventPlace]) : plain(place, record.placeText),
		plain(say('record.organiser'), record.organiser),
	]
}

/** Dates first, then status, then what follows from both at the date of the screen. */
function openFields(record: PartnershipData | OfficeData, { say, date }: Text): RecordField[] {
	return [
		plain(say('record.period'), record.period.text),
		plain(say('record.attestedSince'), record.attestedSince ? date(record.attestedSince) : null),
		plain(say('record.status'), say(`link.${record.status}`)),
		plain(say('record.openness'), say(`record.openness.${record.openness}`)),
	]
}

function sectors(record: PartnershipData | MissionData | WishData, { say }: Text): RecordField {
	const words = record.sectors.map(({ label, family }) => `${label} (${say(`family.${family}`)})`)
	return plain(say('record.sectors'), words.length > 0 ? words.join(', ') : null)
}

function plain(name: string, words: string | null): RecordField {
	return { name, value: words, words }
}

/** Words that the tables hold in French. */
function french(name: string, words: string | null): RecordField {
	return { name, value: words && <span lang="fr">{words}</span>, words }
}

function actors(name: string, list: readonly NamedActor[]): RecordField {
	if (list.length === 0) return { name, value: null, words: null }
	return { name, value: <ActorLinks actors={list} />, words: list.map((actor) => actor.name).join(', ') }
}
