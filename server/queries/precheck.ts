import { MAX_PRECHECK_DAYS, MAX_PRECHECK_PLACES } from '../../schema/limits'
import { DEFAULT_GAP_DAYS, defaultParameters } from '../analysis/overlaps/parameters'
import { whenOf } from '../analysis/overlaps/whenOf'
import type { DraftWeek } from '../analysis/precheck/draftWeeks'
import { type JointPartner, jointPartners } from '../analysis/precheck/jointPartners'
import { countingPlacesIn, type MissionDraft } from '../analysis/precheck/missionDraft'
import { type DatesAnswer, suggestDates } from '../analysis/precheck/suggestDates'
import { type CalendarAnswer, calendarAround } from '../analysis/precheck/weekCalendar'
import { type PlaceAnswer, whoElseGoes } from '../analysis/precheck/whoElseGoes'
import type { Overlap } from '../analysis/result'
import { dayNumber, isoDay } from '../domain/fuzzyDate'
import { HOME_COUNTRY, type Id, idsOf } from '../domain/ids'
import { BadInput } from '../errors'
import type { Reader } from '../policy/reader'
import { maySee } from '../policy/visibility'
import type { Actor } from '../snapshot/geography'
import {
	actorArgument,
	dayArgument,
	integerArgument,
	type Optional,
	sectorsArgument,
	territoryArgument,
} from './arguments'
import type { FoundOverlap } from './overlaps'
import type { QueryContext } from './queryContext'

export type { DraftWeek } from '../analysis/precheck/draftWeeks'
export type { JointPartner } from '../analysis/precheck/jointPartners'
export type { DateWarning, SuggestedDates } from '../analysis/precheck/suggestDates'

/** A planned mission, as the reader describes it. */
export interface DraftInput {
	readonly actor: Id
	readonly places: readonly Id[]
	/** ISO days. */
	readonly start: string
	readonly end: string
	readonly sectors?: Optional<readonly string[]>
	readonly size?: Optional<number>
}

export interface PlacePrecheck extends PlaceAnswer {
	/** With `crowding` and `present` as lists of overlaps have them. */
	readonly crowded: FoundOverlap | null
	readonly known: FoundOverlap | null
	readonly drafts: readonly DraftWeek[]
}

export interface Precheck {
	readonly places: readonly PlacePrecheck[]
	readonly partners: readonly JointPartner[]
	readonly dates: DatesAnswer
	/** Events in the weeks around the dates. */
	readonly calendar: CalendarAnswer
	/** Two stays at most so many days apart are near each other. */
	readonly gapDays: number
}

export interface PrecheckOptions {
	/** The network of the address that asks. */
	readonly network: string
	readonly includeScenario?: boolean
}

/**
 * Who else goes, before anything is announced. Missions that the reader sees are named; drafts of others are only counted, on the
 * grid of the day, and only for signed-in readers. The draft is not stored. Throws BadInput on an invalid draft, and RateLimited
 * after ten questions of one asker on a day: an organisation if one of its editors asks, else an account, else a network.
 */
export async function precheck(
	context: QueryContext,
	asked: DraftInput,
	{ network, includeScenario = false }: PrecheckOptions,
): Promise<Precheck> {
	const draft = missionDraft(context, asked)
	const { today, draftRateLimiter } = context
	const question = { ...asIds(draft), start: isoDay(draft.days.first), end: isoDay(draft.days.last) }
	const { reader } = context
	await draftRateLimiter.admit(
		askerOf(reader, draft.actor, network),
		today,
		question,
		reader.accountId !== null,
	)
	return precheckAnswer(context, draft, includeScenario)
}

/** The answer, without counting the question. */
export async function precheckAnswer(
	{ snapshot, today, drafts }: QueryContext,
	draft: MissionDraft,
	includeScenario = false,
): Promise<Precheck> {
	const parameters = { ...defaultParameters(today), includeScenario }
	const found = (overlap: Overlap | null) =>
		overlap && { ...overlap, when: whenOf(overlap.period, today), match: null }
	const asked = draft.places.map(async (place) => {
		const answer = whoElseGoes(snapshot, draft, place, parameters)
		return {
			...answer,
			crowded: found(answer.crowding),
			known: found(answer.present),
			drafts: await drafts({
				...asIds(draft),
				places: idsOf(countingPlacesIn(place, snapshot.geography)),
			}),
		}
	})
	const places = await Promise.all(asked)
	const others = new Set(places.flatMap((place) => place.others))
	return {
		places,
		partners: jointPartners(snapshot, draft, [...others], parameters),
		calendar: calendarAround(snapshot, draft, parameters),
		dates: suggestDates(snapshot, draft, { ...parameters, today: dayNumber(today) }),
		gapDays: DEFAULT_GAP_DAYS,
	}
}

function askerOf(reader: Reader, actor: Actor, network: string): string {
	const isEditor = maySee(reader, { visibility: 'private', owner: actor.id }, null)
	return isEditor ? actor.id : (reader.accountId ?? network)
}

/** The draft by ids, which outlive a snapshot. */
function asIds({ actor, direction, places, days, sectors, size }: MissionDraft) {
	return {
		actor: actor.id,
		direction,
		places: idsOf(places),
		days,
		sectors: idsOf(sectors),
		size,
	}
}

/** Reads a draft into actors and days. Throws BadInput on an invalid one. */
export function missionDraft(context: QueryContext, asked: DraftInput): MissionDraft {
	const actor = actorArgument(context, 'actor', asked.actor)
	const isHome = actor.record?.country === HOME_COUNTRY
	const days = {
		first: dayNumber(dayArgument(context, 'start', asked.start)),
		last: dayNumber(dayArgument(context, 'end', asked.end)),
	}
	if (days.last < days.first) {
		throw new BadInput('"end" must not come before "start".', { argument: 'end' })
	}
	if (days.last - days.first >= MAX_PRECHECK_DAYS) {
		throw new BadInput(
			`A stay from "start" to "end" may last ${MAX_PRECHECK_DAYS} days; ${days.last - days.first + 1} came.`,
			{
				argument: 'end',
			},
		)
	}
	const size = asked.size ?? null
	if (size !== null) integerArgument('size', size, { minimum: 1, maximum: 10_000, otherwise: 1 })
	return {
		actor,
		direction: isHome ? 'FR_TO_PARTNER' : 'PARTNER_TO_FR',
		places: placesOf(context, asked.places, isHome),
		days,
		sectors: [...new Set(sectorsArgument(context, asked.sectors) ?? [])],
		size,
	}
}

/** Cities and wider territories of the country to which the actor does not belong, each once. */
function placesOf(context: QueryContext, asked: readonly Id[], isHome: boolean): readonly Actor[] {
	if (asked.length === 0 || asked.length > MAX_PRECHECK_PLACES) {
		throw new BadInput(`"places" takes 1 to ${MAX_PRECHECK_PLACES} places; ${asked.length} came.`, {
			argument: 'places',
		})
	}
	const places = asked.map((id) => {
		const place = territoryArgument(context, 'places', id)
		const isAbroad = (place?.record?.country === HOME_COUNTRY) !== isHome
		if (place?.countingPlace && isAbroad) return place.countingPlace
		throw new BadInput(
			`"places" takes cities, and the territories around them, of the country that is visited; ${JSON.stringify(id)} came.`,
			{ argument: 'places' },
		)
	})
	return [...new Set(places)]
}
