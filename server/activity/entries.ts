/** The activity feed as one reader may see it: facts on record by their own date, and activities. */

import type { ActivityKind, ActivitySubjectKind } from '../../schema/activity'
import { parisDay } from '../../schema/parisTime'
import type { Activity, NewActivity } from '../domain/activity'
import { type DayNumber, dayNumber, earliestDay, type FuzzyDate } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { type Message, message } from '../domain/message'
import type { GraphRecord, StatedRecord } from '../domain/records'
import { mayBeTold } from '../policy/activity'
import { actorSelectionArgument } from '../queries/actorSelection'
import {
	checkDayOrder,
	firstDayArgument,
	lastDayArgument,
	type Optional,
	sectorsArgument,
	territoryArgument,
} from '../queries/arguments'
import type { QueryContext } from '../queries/queryContext'
import { statedRecord } from '../queries/record'
import { endsOf } from '../snapshot/factEnds'
import type { EventFact, LinkingFact } from '../snapshot/facts'
import { type Actor, isWithin } from '../snapshot/geography'
import { recordOf } from '../snapshot/snapshot'
import { runInSlices, sortedSteps } from '../snapshot/steps'
import { recordLabel } from '../text/recordLabel'

export interface ActivityEntry {
	readonly id: string
	readonly kind: ActivityKind
	/** When it happened, as far as known. */
	readonly date: FuzzyDate
	/** ISO instant, UTC, of an activity; null for a fact. */
	readonly at: string | null
	readonly sentence: Message
	/** Who did it. */
	readonly actors: readonly Actor[]
	/** Who else is concerned, and the place. */
	readonly others: readonly Actor[]
	/** Ids. */
	readonly sectors: readonly Id[]
	readonly subject: ActivitySubjectKind
	readonly subjectId: Id
	/** null if it is about something else, or the record has no page. */
	readonly record: StatedRecord | null
	/** Fictitious. */
	readonly scenario: boolean
}

export interface ActivityFilter {
	/** A territory, with all that it contains. */
	readonly within?: Optional<Id>
	/** A territory also stands for the actors in it. */
	readonly actor?: Optional<Id>
	readonly sectors?: Optional<readonly string[]>
	readonly kinds?: Optional<readonly ActivityKind[]>
	readonly from?: Optional<string>
	readonly to?: Optional<string>
	readonly includeScenario?: Optional<boolean>
}

/** Entries handled between two pauses. */
const ENTRIES_A_SLICE = 1_000

/**
 * The feed of a reader up to today, through a filter, newest first; on one day, activities before facts. Throws BadInput on an invalid
 * filter.
 */
export async function activityEntries(
	context: QueryContext,
	activities: readonly Activity[],
	filter: ActivityFilter,
): Promise<readonly ActivityEntry[]> {
	const { snapshot, snapshotCache, turn, today } = context
	const accepts = entryFilter(context, filter)
	// The same for everybody who sees the same record, whatever the filter.
	const facts = await snapshotCache.computed(snapshot, `activity ${today}`, turn, () => factSteps(context))
	const told = await visibleEntries(context, activities)
	return runInSlices(mergedSteps(told, facts, accepts), turn)
}

/** Those of some activities that a reader may see, newest first. */
export function visibleEntries(
	context: QueryContext,
	activities: readonly Activity[],
): Promise<readonly ActivityEntry[]> {
	return runInSlices(toldSteps(context, activities), context.turn)
}

/** The test of a filter. Throws BadInput on an invalid one. */
export function entryFilter(
	context: QueryContext,
	filter: ActivityFilter,
): (entry: ActivityEntry) => boolean {
	const outer = territoryArgument(context, 'within', filter.within)
	const selection = actorSelectionArgument(context, 'actor', filter.actor, 'WITHIN')
	const sectors = sectorsArgument(context, filter.sectors)?.map(({ id }) => id) ?? null
	const from = firstDayArgument('from', filter.from)
	const to = lastDayArgument('to', filter.to)
	checkDayOrder(from, to)
	const kinds = filter.kinds && filter.kinds.length > 0 ? new Set(filter.kinds) : null
	const includeScenario = filter.includeScenario ?? false
	const isInside = (actor: Actor): boolean =>
		outer !== null && (isWithin(actor, outer) || (actor.place !== null && isWithin(actor.place, outer)))
	return (entry) => {
		const { actors, others } = entry
		const day = earliestDay(entry.date)
		return (
			(includeScenario || !entry.scenario) &&
			(kinds === null || kinds.has(entry.kind)) &&
			(from === null || day >= from) &&
			(to === null || day <= to) &&
			(sectors === null || sectors.some((sector) => entry.sectors.includes(sector))) &&
			(outer === null || actors.some(isInside) || others.some(isInside)) &&
			(selection === null ||
				actors.some((actor) => selection.members.has(actor)) ||
				others.some((actor) => selection.members.has(actor)))
		)
	}
}

/** null if the reader may not see it: both when it was done and now. */
function entryOf(context: QueryContext, activity: Activity): ActivityEntry | null {
	const { snapshot, reader, today } = context
	const { geography } = snapshot
	const { group, kind } = activity
	if (kind === 'TAKEN_BACK') return null
	if (group !== (geography.partner?.code ?? null) || !mayBeTold(reader, activity)) return null
	const { subject, subjectId } = activity
	const about = subject === 'RECORD' ? recordOf(snapshot, subjectId) : undefined
	// What is hidden or removed by now is no longer shown, nor what its owner has changed back.
	if (subject === 'RECORD' && (about === undefined || !stillHolds(kind, about))) return null
	const record = about === undefined ? null : statedRecord(context, about.id)
	const day = parisDay(activity.at)
	const places = activity.places.map((id) => geography.actor(id))
	const ends = about === undefined ? [] : namedBy(about).map((id) => geography.actor(id))
	return {
		id: activity.id,
		kind,
		date: { text: notAfter(today, day), approximate: false },
		at: activity.at,
		sentence: sentenceOf(activity, about),
		actors: activity.actors.map((id) => geography.actor(id)),
		others: [...activity.concerned.map((id) => geography.actor(id)), ...places, ...ends],
		sectors: about === undefined ? activity.sectors : sectorsOf(about),
		subject,
		subjectId,
		record,
		scenario: about?.scenario ?? false,
	}
}

/** Whether a record still says what the activity told: its owner may have restored an earlier version. */
function stillHolds(kind: NewActivity['kind'], record: GraphRecord): boolean {
	switch (kind) {
		case 'ENDED':
			return hasEnd(record)
		case 'RETRACTED':
			return 'retracted' in record && record.retracted !== null
		default:
			return true
	}
}

function hasEnd(record: GraphRecord): boolean {
	switch (record.kind) {
		case 'Partnership':
		case 'Office':
			return record.status === 'ferme'
		case 'Wish':
			return record.status === 'withdrawn'
		case 'Mandate':
			return record.status === 'expired'
		default:
			return true
	}
}

function sentenceOf(activity: Activity, about: GraphRecord | undefined): Message {
	const { kind, actors, concerned, places, outcome, subject, audience } = activity
	const place = about === undefined ? places[0] : placeOf(about)
	const partners = about?.kind === 'Partnership' ? about.partnerActors : []
	const named = (ids: readonly Id[]) => ({ actors: ids.map((actor) => ({ actor })) })
	return message(`activity.${kind}`, {
		actors: named(actors),
		led: actors.length > 0,
		concerned: named(concerned),
		addressed: concerned.length > 0,
		what: about?.kind ?? 'other',
		subject: subject === 'PROPOSAL' ? 'SHARING' : subject,
		titled: false,
		placed: place !== undefined && place !== null,
		...(place !== undefined && place !== null && { place: { inPlace: place } }),
		paired: partners.length > 0,
		partners: named(partners),
		outcome: outcome ?? 'other',
		open: audience === 'PUBLIC',
	})
}

/** The one place of a record; null if it has none. A link has none: it names the actors on the other side. */
function placeOf(record: GraphRecord): Id | null {
	switch (record.kind) {
		case 'Mission':
			return record.host
		case 'Office':
		case 'Wish':
		case 'Event':
			return record.place
		default:
			return null
	}
}

/** The actors and places that a record names. */
function namedBy(record: GraphRecord): readonly Id[] {
	const some = (...ids: readonly (Id | null)[]): readonly Id[] => ids.filter((id) => id !== null)
	switch (record.kind) {
		case 'Mission':
			return some(record.leader, ...record.participants, record.host, ...record.stops)
		case 'Partnership':
			return some(...record.frenchActors, ...record.partnerActors, record.body)
		case 'Office':
			return some(...record.owners, record.place)
		case 'Wish':
			return some(record.actor, record.other, record.place)
		case 'Event':
			return some(record.place)
		case 'Mandate':
			return some(record.represented, record.holder)
		case 'Unavailability':
			return some(record.actor)
		default:
			return []
	}
}

function sectorsOf(record: GraphRecord): readonly Id[] {
	return 'sectors' in record ? record.sectors : []
}

function* toldSteps(
	context: QueryContext,
	activities: readonly Activity[],
): Generator<void, readonly ActivityEntry[]> {
	const told: ActivityEntry[] = []
	/** Activities that were taken back and come before it, newest first. Taking back a second time restores them. */
	const takenBack = new Set<string>()
	for (let at = activities.length - 1; at >= 0; at -= 1) {
		const activity = activities[at]
		if (activity === undefined) continue
		const { kind, subject, subjectId, actors } = activity
		const key = [subject, subjectId, ...actors].join(' ')
		if (kind === 'TAKEN_BACK' && !takenBack.has(key)) takenBack.add(key)
		else if (!takenBack.delete(key)) {
			const entry = entryOf(context, activity)
			if (entry !== null) told.push(entry)
		}
		if (at % ENTRIES_A_SLICE === 0) yield
	}
	return told
}

/** Facts that took place or began by today, newest first; no drafts, plans or cancelled ones. */
function* factSteps(context: QueryContext): Generator<void, readonly ActivityEntry[]> {
	const { snapshot, today } = context
	const { missions, events, partnerships, offices, wishes, geography } = snapshot
	const last = dayNumber(today)
	const found: { readonly entry: ActivityEntry; readonly day: DayNumber }[] = []
	let looked = 0
	for (const table of [missions, partnerships, offices, wishes]) {
		for (const fact of table.values() as Iterable<LinkingFact>) {
			if (++looked % ENTRIES_A_SLICE === 0) yield
			const date = beganOn(fact.record)
			if (date === null || earliestDay(date) > last) continue
			const { doers, others } = endsOf(fact, geography)
			found.push({ entry: factEntry(fact, date, doers, others), day: earliestDay(date) })
		}
	}
	for (const event of events.values()) {
		const date = event.record.start
		if (date === null || earliestDay(date) > last) continue
		const others = event.place === null ? [] : [event.place]
		found.push({ entry: factEntry(event, date, [], others), day: earliestDay(date) })
	}
	const sorted = yield* sortedSteps(
		found,
		(one, other) => other.day - one.day || (one.entry.id < other.entry.id ? -1 : 1),
	)
	return sorted.map(({ entry }) => entry)
}

/** When it took place or began; null if that is unknown, or it is no fact yet. */
function beganOn(record: LinkingFact['record']): FuzzyDate | null {
	switch (record.kind) {
		case 'Mission':
			return record.status === 'draft' || record.status === 'cancelled' ? null : record.start
		case 'Partnership':
		case 'Office':
			return record.status === 'projet' || record.status === 'prospect' ? null : record.since
		case 'Wish':
			return record.since ?? record.attestedSince
	}
}

function factEntry(
	{ record, scenario }: LinkingFact | EventFact,
	date: FuzzyDate,
	actors: readonly Actor[],
	others: readonly Actor[],
): ActivityEntry {
	const isStay = record.kind === 'Mission' || record.kind === 'Event'
	return {
		id: `fact:${record.id}`,
		kind: isStay ? 'TOOK_PLACE' : 'BEGAN',
		date,
		at: null,
		sentence: recordLabel(record),
		actors,
		others,
		sectors: sectorsOf(record),
		subject: 'RECORD',
		subjectId: record.id,
		record,
		scenario,
	}
}

/** Merges two lists, each newest first. */
function* mergedSteps(
	told: readonly ActivityEntry[],
	facts: readonly ActivityEntry[],
	accepts: (entry: ActivityEntry) => boolean,
): Generator<void, readonly ActivityEntry[]> {
	const merged: ActivityEntry[] = []
	let next = 0
	let looked = 0
	for (const fact of facts) {
		if (++looked % ENTRIES_A_SLICE === 0) yield
		const day = earliestDay(fact.date)
		for (; next < told.length; next += 1) {
			const entry = told[next]
			if (entry === undefined || earliestDay(entry.date) < day) break
			if (accepts(entry)) merged.push(entry)
		}
		if (accepts(fact)) merged.push(fact)
	}
	for (const entry of told.slice(next)) if (accepts(entry)) merged.push(entry)
	return merged
}

/** A server whose day is set writes activities at the hours of the real day. */
function notAfter(last: string, day: string): string {
	if (day > last) return last
	return day
}
