import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { recordPath } from '../../state/paths'
import { lowerFirst } from '../../text/lowerFirst'
import type { Text } from '../../text/useText'
import { ActorLinks, type NamedActor } from '../../views/actor/ActorLink'
import type { EventData, MissionData, OfficeData, PartnershipData, RecordData, WishData } from './recordData'

export interface RecordField {
	readonly name: string
	/** null leaves the line out. */
	readonly value: ReactNode
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
		{ name: say('record.kind'), value: record.formName },
		{ name: say('record.frenchActors'), value: actors(record.frenchActors) },
		{
			name: say('record.signedAs'),
			value: signed.length > 0 ? <span lang="fr">{signed.join(', ')}</span> : null,
		},
		{ name: say('record.partnerActors'), value: actors(record.partnerActors) },
		{ name: say('record.body'), value: record.body && actors([record.body]) },
		...openFields(record, text),
		sectors(record, text),
	]
}

function mission(record: MissionData, text: Text): RecordField[] {
	const { say } = text
	return [
		{ name: say('record.direction'), value: say(`record.direction.${record.direction}`) },
		{
			name: say('record.leader'),
			value: record.leader && (
				<>
					{record.nameOfTheTime && `${record.nameOfTheTime} · `}
					{actors([record.leader])}
				</>
			),
		},
		{
			name: say('record.ledBy'),
			value:
				record.ledBy && record.ledBy !== record.nameOfTheTime ? <span lang="fr">{record.ledBy}</span> : null,
		},
		{ name: say('record.participants'), value: actors(record.participants) },
		{ name: say('record.host'), value: record.host && actors([record.host]) },
		{ name: say('record.stops'), value: actors(record.stops) },
		{ name: say('record.period'), value: record.period.text },
		{ name: say('record.status'), value: say(`mission.${record.missionStatus}`) },
		{ name: say('record.size'), value: record.size && say('result.people', { count: record.size }) },
		sectors(record, text),
	]
}

function office(record: OfficeData, text: Text): RecordField[] {
	const { say, number } = text
	return [
		{ name: say('record.name'), value: record.officeName },
		{ name: say('record.kind'), value: record.formName },
		{ name: say('record.owners'), value: actors(record.owners) },
		{ name: say('record.place'), value: record.place && actors([record.place]) },
		...openFields(record, text),
		{ name: say('record.capacity'), value: record.capacity && number(record.capacity) },
	]
}

function wish(record: WishData, text: Text, linkTo: (path: string) => string): RecordField[] {
	const { say, date } = text
	return [
		{ name: say('record.actor'), value: actors([record.actor]) },
		{
			name: say('record.kind'),
			value: say('wish.sentence', {
				direction: say(`wishDirection.${record.wishDirection}`),
				what: lowerFirst(record.whatName),
			}),
		},
		{ name: say('record.place'), value: record.place && actors([record.place]) },
		{ name: say('record.other'), value: record.other && actors([record.other]) },
		{
			name: say('record.office'),
			value: record.office && <Link to={linkTo(recordPath(record.office.id))}>{record.office.label}</Link>,
		},
		{
			name: say('record.period'),
			value: record.period.start || record.period.end ? record.period.text : null,
		},
		{ name: say('record.attestedSince'), value: record.attestedSince && date(record.attestedSince) },
		{ name: say('record.status'), value: say(`wish.${record.wishStatus}`) },
		sectors(record, text),
	]
}

function event(record: EventData, { say }: Text): RecordField[] {
	return [
		{ name: say('record.name'), value: record.eventName },
		{ name: say('record.period'), value: record.eventPeriod.text },
		{
			name: say('record.place'),
			value: record.eventPlace ? actors([record.eventPlace]) : record.placeText,
		},
		{ name: say('record.organiser'), value: record.organiser },
	]
}

/** Dates first, then status, then what follows from both at the date of the screen. */
function openFields(record: PartnershipData | OfficeData, { say, date }: Text): RecordField[] {
	return [
		{ name: say('record.period'), value: record.period.text },
		{ name: say('record.attestedSince'), value: record.attestedSince && date(record.attestedSince) },
		{ name: say('record.status'), value: say(`link.${record.status}`) },
		{ name: say('record.openness'), value: say(`record.openness.${record.openness}`) },
	]
}

function sectors(record: PartnershipData | MissionData | WishData, { say }: Text): RecordField {
	const words = record.sectors.map(({ label, family }) => `${label} (${say(`family.${family}`)})`)
	return { name: say('record.sectors'), value: words.length > 0 ? words.join(', ') : null }
}

function actors(list: readonly NamedActor[]): ReactNode {
	return list.length === 0 ? null : <ActorLinks actors={list} />
}
