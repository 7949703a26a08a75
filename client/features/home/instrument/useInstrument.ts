/** The state of the home page: loaded data, the selection, and what follows from both. */
import { skipToken, useQuery } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { HomeActorRecordsDocument } from '../../../graphql/generated/HomeActorRecords'
import { HomeInstrumentDocument } from '../../../graphql/generated/HomeInstrument'
import { HomeMonthDocument } from '../../../graphql/generated/HomeMonth'
import { HomeOpportunitiesDocument } from '../../../graphql/generated/HomeOpportunities'
import type {
	HomeInstrumentQuery,
	HomeMissionFragment,
	HomeOpportunitiesQuery,
} from '../../../graphql/generated/types'
import { scopeOf } from '../../../state/address'
import { type Month, monthText, readMonth } from '../../../state/homeView'
import { parseOverlapFilters } from '../../../state/overlapFilters'
import { useReadingDay } from '../../../state/readingDay'
import { useAddress } from '../../../state/useAddress'
import { useActorName, useIsUnknownActor } from '../../../views/actor/useActorName'
import { useFreshness } from '../../../views/freshness/useFreshness'
import { useCountryMap } from '../../../views/map/useCountryMap'
import { useKnownActor } from '../useChosenActor'
import { type Figure, selectionFigure } from './figure'
import {
	connectionsOf,
	crossingIn,
	eraOf,
	hasSelection,
	type OtherLine,
	type Selection,
} from './homeConnections'
import { type HomeLink, type HomeRecords, homeRecordsOf, type MissionCrossing } from './homeRecords'
import { sharedOffices } from './offices'
import { type HomeActorRecord, proposedLines, recordLines } from './otherLines'
import { useMonths } from './TimeBand'
import { useHomeView } from './useHomeView'
import { usePlay } from './usePlay'

const NOTHING: HomeRecords = {
	links: [],
	linksTotal: 0,
	linksRead: 0,
	missions: [],
	missionsTotal: 0,
	months: null,
	crossings: [],
	overlapPlaces: new Set(),
}

const NO_PLACES: ReadonlySet<string> = new Set()

/** Delay in milliseconds after which a dragged month goes into the address. */
const SETTLE_MS = 180

export type Instrument = ReturnType<typeof useInstrument>

/** The data of the lists and the table, which do not change while months play. */
export interface InstrumentResults {
	readonly data: HomeRecords
	readonly selection: Selection
	readonly crossing: MissionCrossing | null
	readonly opportunities: HomeOpportunitiesQuery | null
	readonly opportunitiesError: Error | null
	readonly records: ActorRecords | null
	readonly placeName: string | null
	/** The figure for the selection. */
	readonly counter: Figure
	/** false until the map's data have loaded; nothing can be called absent before. */
	readonly isRead: boolean
}

export function useInstrument() {
	const { asOf, isActorAlone, includeScenario, languageArgument: language, query } = useAddress()
	const actor = useKnownActor()
	const view = useKnownView()
	const { ageOf } = useFreshness()
	const day = useReadingDay()
	const { map } = useCountryMap()
	const result = useQuery(HomeInstrumentDocument, { variables: { language, asOf, includeScenario } })
	const read = result.data ?? result.previousData
	const more = useMissionsOfMonth(read, view.month)
	const data = useMemo(() => (read ? homeRecordsOf(read, more) : NOTHING), [read, more])
	const records = useActorRecords()
	const today = day === null ? null : readMonth(day)
	const months = useMonths(data, today ?? 0)
	const live = useLiveMonth(view, today)
	const { when } = parseOverlapFilters(query)
	const era = useMemo(() => (today === null ? null : eraOf(data, when, today)), [data, when, today])
	const play = usePlay(
		{
			first: months.first,
			today: today ?? months.last,
			crossingIn: (month) => crossingIn(data, { ...selection, month })?.id ?? null,
		},
		live.show,
		live.settle,
	)
	const selectionIn = useMemo(
		() =>
			(month: Month | null): Selection => ({
				month,
				place: view.place,
				records: records?.ids ?? null,
				era: month === null ? era : null,
			}),
		[view.place, records, era],
	)
	const selection = useMemo(() => selectionIn(live.month), [selectionIn, live.month])
	// Requests wait until the month no longer moves.
	const settled = useMemo(
		() => (view.month === selection.month ? selection : selectionIn(view.month)),
		[selectionIn, view.month, selection],
	)
	const settledCrossing = useMemo(() => crossingIn(data, settled), [data, settled])
	const place = view.place ?? settledCrossing?.place?.id ?? null
	const opportunities = useQuery(HomeOpportunitiesDocument, {
		variables: {
			language,
			filter: { asOf, actor, actorScope: scopeOf(isActorAlone), includeScenario, place },
		},
	})
	const pooled =
		opportunities.data ?? (actor === null && place === null ? opportunities.previousData : undefined)
	const offices = useMemo(
		() => (pooled && records ? sharedOffices(pooled.opportunities, records.nodes) : null),
		[pooled, records],
	)
	const others = useMemo(() => {
		const own = records === null ? [] : recordLines(records.nodes)
		const isAsked = selection.month === null && pooled
		const proposed = isAsked ? proposedLines(pooled.opportunities.nodes, actor) : []
		// A dashed line over a solid one looks solid.
		const isFree = ({ from, to }: OtherLine): boolean =>
			!proposed.some((other) => other.from.id === from.id && other.to.id === to.id)
		return [...own.filter(isFree), ...proposed]
	}, [records, pooled, selection.month, actor])
	const connections = useMemo(() => connectionsOf(data, selection, others), [data, selection, others])
	const heard = useMemo(() => {
		const isHeard = ({ news }: HomeLink): boolean => news.lastNews !== null && ageOf(news) !== 'SILENT'
		return new Set(data.links.filter(isHeard).map(({ record }) => record)).size
	}, [data, ageOf])
	const count = useMemo(() => {
		const around = {
			today: today ?? months.last,
			opportunities: pooled?.opportunities.totalCount ?? null,
			offices: offices?.count ?? null,
			recordsTotal: records?.total ?? null,
		}
		return (selection: Selection) => selectionFigure(data, selection, heard, around)
	}, [data, heard, today, months.last, pooled, offices, records])
	const counter = useMemo(() => count(selection), [count, selection])
	const settledCounter = useMemo(
		() => (settled === selection ? counter : count(settled)),
		[count, settled, selection, counter],
	)
	const placeName = useActorName(view.place)
	const opportunitiesRead = opportunities.data ?? opportunities.previousData ?? null
	const opportunitiesError = opportunities.error ?? null
	const found: InstrumentResults = useMemo(
		() => ({
			data,
			selection: settled,
			crossing: settledCrossing,
			opportunities: opportunitiesRead,
			opportunitiesError,
			records,
			placeName,
			counter: settledCounter,
			isRead: read !== undefined,
		}),
		[
			data,
			settled,
			settledCrossing,
			opportunitiesRead,
			opportunitiesError,
			records,
			placeName,
			settledCounter,
			read,
		],
	)
	const isPartChosen = selection.month !== null || selection.place !== null || actor !== null
	const isChosen = isPartChosen || selection.era !== null
	const isOfToday = !isPartChosen && (selection.era === null || selection.era.when === 'CURRENT')
	// Until the records of « ma collectivité » have loaded, the figure is that of everybody.
	const isActorAwaited = actor !== null && selection.month === null && selection.place === null
	return {
		data,
		isRead: read !== undefined,
		error: result.error ?? null,
		map,
		today,
		months,
		play,
		selection,
		found,
		connections,
		hasSelection: hasSelection(selection),
		counter,
		/**
		 * Offices that could host « ma collectivité », noted on the map; null: none, or a month is chosen.
		 */
		offices: counter.of === 'offices' ? offices : null,
		opportunity: opportunities.data?.opportunities.nodes[0] ?? null,
		/** The figure's overlap, at the centre of the map. */
		crossing: counter.of === 'crossing' && !isActorAwaited ? counter.crossing : null,
		there: counter.of === 'crossing' ? counter.there : null,
		isChosen,
		/** Places of today's overlaps; empty if something else is chosen. */
		overlapPlaces: isOfToday ? data.overlapPlaces : NO_PLACES,
		placeName,
		setMonth: (month: Month) => {
			if (play.isPlaying) play.stop()
			live.drag(today !== null && month === today ? null : month)
		},
	}
}

/** Drops a place that is not on record: it counts as absent, and the page says so. */
function useKnownView(): ReturnType<typeof useHomeView> {
	const view = useHomeView()
	const isUnknown = useIsUnknownActor(view.place)
	return useMemo(() => (isUnknown ? { ...view, place: null } : view), [view, isUnknown])
}

const NO_MISSIONS: readonly HomeMissionFragment[] = []

/** The missions of the month in the address, if there are too many to load all. */
function useMissionsOfMonth(read: HomeInstrumentQuery | undefined, month: Month | null) {
	const { includeScenario, languageArgument: language } = useAddress()
	const isCut = read !== undefined && read.missions.nodes.length < read.missions.totalCount
	const text = isCut && month !== null ? monthText(month) : null
	const { data } = useQuery(
		HomeMonthDocument,
		text === null ? skipToken : { variables: { language, includeScenario, from: text, to: text } },
	)
	return text === null ? NO_MISSIONS : (data?.missions.nodes ?? NO_MISSIONS)
}

interface ActorRecords {
	readonly nodes: readonly HomeActorRecord[]
	readonly total: number
	readonly ids: ReadonlySet<string>
}

/** Records of « ma collectivité » in all months; null if none is chosen, or while they load. */
function useActorRecords(): ActorRecords | null {
	const { includeScenario, languageArgument: language } = useAddress()
	const actor = useKnownActor()
	const { data } = useQuery(
		HomeActorRecordsDocument,
		actor === null ? skipToken : { variables: { language, filter: { actors: [actor], includeScenario } } },
	)
	return useMemo(() => {
		if (actor === null || !data) return null
		const { nodes, totalCount } = data.records
		return { nodes, total: totalCount, ids: new Set(nodes.map(({ record }) => record.id)) }
	}, [actor, data])
}

/** The month shown: that of the address, or the one that is played or dragged. */
function useLiveMonth({ month, link }: ReturnType<typeof useHomeView>, today: Month | null) {
	const navigate = useNavigate()
	const [live, setLive] = useState<{ readonly month: Month | null; readonly isDragged: boolean } | null>(null)
	const settle = (settled: Month | null): void => {
		const next = settled === today ? null : settled
		setLive(null)
		if (next !== month) void navigate(link({ month: next }), { replace: true })
	}
	useEffect(() => {
		if (!live?.isDragged) return
		const timer = setTimeout(() => settle(live.month), SETTLE_MS)
		return () => clearTimeout(timer)
	})
	return {
		month: live === null ? month : live.month,
		show: (shown: Month) => setLive({ month: shown, isDragged: false }),
		drag: (dragged: Month | null) => setLive({ month: dragged, isDragged: true }),
		settle,
	}
}
