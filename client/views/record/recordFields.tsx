import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type DeclaredKind, type PageField, pageFieldsOf } from '../../../schema/kinds/declared'
import { recordPath } from '../../state/paths'
import { lowerFirst } from '../../text/lowerFirst'
import type { PageKey } from '../../text/messages/fields'
import type { Text } from '../../text/useText'
import { frenchName, NameText } from '../../ui/Name'
import { ActorLinks, type NamedActor } from '../actor/ActorLink'
import { linkStatusWords, wishStatusWords } from './recordStatus'
import type {
	ShownEvent,
	ShownMission,
	ShownOffice,
	ShownPartnership,
	ShownRecord,
	ShownWish,
} from './shownRecord'

export interface RecordField {
	readonly name: string
	/** null leaves the line out. */
	readonly value: ReactNode
	/** Its words without links, equal if two records say the same; null if it says nothing. */
	readonly words: string | null
}

/** The fields of a record by name, without empty ones. `linkTo` keeps the address of the screen. */
export function recordFields(
	record: ShownRecord,
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

function partnership(record: ShownPartnership, text: Text): RecordField[] {
	const { translate } = text
	const signed = record.namesAtSignature.filter((name) => name !== null)
	return [
		plain(translate('record.kind'), record.formName),
		actors(translate('record.frenchActors'), record.frenchActors),
		french(translate('record.signedAs'), signed.length > 0 ? signed.join(translate('ui.comma')) : null),
		actors(translate('record.partnerActors'), record.partnerActors),
		actors(translate('record.body'), record.body ? [record.body] : []),
		...openFields(record, text),
		sectors(record, text),
		...declared('Partnership', record, text),
	]
}

function mission(record: ShownMission, text: Text): RecordField[] {
	const { translate } = text
	return [
		plain(translate('record.direction'), translate(`record.direction.${record.direction}`)),
		leader(record, text),
		french(translate('record.ledBy'), record.ledBy === record.nameOfTheTime ? null : record.ledBy),
		actors(translate('record.participants'), record.participants),
		actors(translate('record.host'), record.host ? [record.host] : []),
		actors(translate('record.stops'), record.stops),
		plain(translate('record.period'), record.period.text),
		plain(translate('record.status'), translate(`mission.${record.missionStatus}`)),
		plain(translate('record.size'), record.size ? translate('result.people', { count: record.size }) : null),
		sectors(record, text),
		...declared('Mission', record, text),
	]
}

/** The leader, under its name at the time if known. */
function leader({ leader, nameOfTheTime }: ShownMission, { translate }: Text): RecordField {
	const field = actors(translate('record.leader'), leader ? [leader] : [])
	if (!leader || !nameOfTheTime) return field
	return {
		...field,
		value: (
			<>
				<NameText of={frenchName(nameOfTheTime)} /> · {field.value}
			</>
		),
	}
}

function office(record: ShownOffice, text: Text): RecordField[] {
	const { translate } = text
	return [
		french(translate('record.name'), record.officeName),
		plain(translate('record.kind'), record.formName),
		actors(translate('record.owners'), record.owners),
		actors(translate('record.place'), record.place ? [record.place] : []),
		...openFields(record, text),
		...declared('Office', record, text),
	]
}

function wish(record: ShownWish, text: Text, linkTo: (path: string) => string): RecordField[] {
	const { translate } = text
	return [
		actors(translate('record.actor'), [record.actor]),
		plain(
			translate('record.kind'),
			translate('wish.sentence', {
				direction: translate(`wishDirection.${record.wishDirection}`),
				what: lowerFirst(record.whatName),
			}),
		),
		actors(translate('record.place'), record.place ? [record.place] : []),
		actors(translate('record.other'), record.other ? [record.other] : []),
		{
			name: translate('record.office'),
			value: record.office && <Link to={linkTo(recordPath(record.office.id))}>{record.office.label}</Link>,
			words: record.office?.label ?? null,
		},
		plain(translate('record.period'), record.period.start || record.period.end ? record.period.text : null),
		lastNews(record, text),
		plain(translate('record.status'), wishStatusWords(record, text)),
		sectors(record, text),
		...declared('Wish', record, text),
	]
}

function event(record: ShownEvent, { translate }: Text): RecordField[] {
	const place = translate('record.place')
	return [
		french(translate('record.name'), record.eventName),
		plain(translate('record.period'), record.eventPeriod.text),
		record.eventPlace ? actors(place, [record.eventPlace]) : plain(place, record.placeText),
		plain(translate('record.organiser'), record.organiser),
	]
}

/** The fields that the vocabulary puts on the page. */
function declared<Kind extends DeclaredKind>(
	kind: Kind,
	record: Readonly<Record<PageField<Kind>, string | number | null>>,
	{ translate, number }: Text,
): RecordField[] {
	return pageFieldsOf(kind).map((name) => {
		const label = translate(`field.page.${kind}.${name}` as PageKey)
		const value = record[name]
		return typeof value === 'number' ? plain(label, value ? number(value) : null) : french(label, value)
	})
}

/** Dates first, then status, then the openness on the day of the screen. */
function openFields(record: ShownPartnership | ShownOffice, text: Text): RecordField[] {
	const { translate, date } = text
	return [
		plain(translate('record.period'), record.period.text),
		plain(translate('record.attestedSince'), record.attestedSince ? date(record.attestedSince) : null),
		lastNews(record, text),
		plain(translate('record.status'), linkStatusWords(record, text)),
		plain(translate('record.openness'), translate(`record.openness.${record.openness}`)),
	]
}

function lastNews(
	{ lastNews }: ShownPartnership | ShownOffice | ShownWish,
	{ translate, date }: Text,
): RecordField {
	return plain(translate('freshness.last'), lastNews === null ? translate('freshness.never') : date(lastNews))
}

function sectors(record: ShownPartnership | ShownMission | ShownWish, { translate }: Text): RecordField {
	const words = record.sectors.map(({ label, family }) =>
		translate('ui.aside', { text: label, aside: translate(`family.${family}`) }),
	)
	return plain(translate('record.sectors'), words.length > 0 ? words.join(translate('ui.comma')) : null)
}

function plain(name: string, words: string | null): RecordField {
	return { name, value: words, words }
}

/** Words that the tables hold in French. */
function french(name: string, words: string | null): RecordField {
	return { name, value: words && <NameText of={frenchName(words)} />, words }
}

function actors(name: string, list: readonly NamedActor[]): RecordField {
	if (list.length === 0) return { name, value: null, words: null }
	return { name, value: <ActorLinks actors={list} />, words: list.map((actor) => actor.name).join(' ') }
}
