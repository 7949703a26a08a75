import type { Id } from '../domain/ids'
import type { PublicFunction } from '../domain/records'
import { type ReadingContext, type RecordDraft, recordFields } from './readingContext'
import type { TableRow } from './tableRow'

/** Functions in organisations, never names of persons: security.md §7. */
export function readPeople(
	rows: readonly TableRow[],
	context: ReadingContext,
): RecordDraft<PublicFunction>[] {
	const events = eventsByText(context)
	return rows.map((row) => {
		const organisationText = row.required('organisation')
		const record: PublicFunction = {
			kind: 'PublicFunction',
			id: context.references.ownId('function', row.required('id')),
			...recordFields(context),
			title: row.required('title'),
			organisationText,
			actor:
				context.references.actor(row, 'organisationLevel', 'organisationCode') ??
				context.references.organisationNamed(organisationText),
			presence: row.requiredChoice('presence', ['attendee', 'excused', 'speaker', 'mentioned']),
			event: readEvent(row, events),
			sources: context.sources.cited(row, false),
			note: row.text('note'),
		}
		return { row, record }
	})
}

/** The table refers to an event by the beginning of its name and its day: « Réunion …, 2017-01-31 ». */
function readEvent(
	row: TableRow,
	events: readonly (readonly [day: string, name: string, id: Id])[],
): Id | null {
	const text = row.text('event')
	if (text === null) return null
	const [, name = '', day = ''] = /^(.*), (\d{4}(?:-\d{2}){0,2})$/.exec(text) ?? []
	const found = events.find(([start, title]) => start === day && title.startsWith(name))
	if (found === undefined) row.fail('event', 'unknown event', 'the name and the start of an event on record')
	return found?.[2] ?? null
}

function eventsByText(context: ReadingContext): (readonly [string, string, Id])[] {
	return [...context.references.all()].flatMap((record) =>
		record.kind === 'Event' && record.start !== null
			? [[record.start.text, record.name, record.id] as const]
			: [],
	)
}
