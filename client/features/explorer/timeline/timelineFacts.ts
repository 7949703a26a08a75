/** Records and overlaps as the timeline draws them. */
import type { TimelineCrowdingsQuery } from '../../../graphql/generated/types'
import { overlapPath, recordPath } from '../../../state/paths'
import type { Text } from '../../../text/useText'
import type { FreshnessWords } from '../../../views/freshness/useFreshness'
import type { LaneName } from '../../../views/timeline/layoutLanes'
import type { Crowding } from '../../../views/timeline/placeCrowdings'
import type { ShownFact } from '../../../views/timeline/shownFact'
import type { YearCount, YearLane } from '../../../views/timeline/YearLanes'
import { newsOfListed, recordTypeName, sideName } from '../recordWords'
import type { ExplorerRecord } from '../useRecordPages'
import type { RecordYears } from '../useRecordYears'

/** The group of records whose French end nobody knows. */
export const UNKNOWN_GROUP = 'unknown'

interface Words {
	readonly text: Text
	readonly news: FreshnessWords
	/** A link to a screen that keeps the address. */
	linkTo(path: string): string
}

export function timelineFact(
	record: ExplorerRecord,
	isSelected: boolean,
	{ text, news, linkTo }: Words,
): ShownFact {
	const { period, lastNews, ends } = record
	const who = sideName(ends.french, text)
	const others = sideName(ends.partner, text)
	const when = period.text || text.translate('explorer.noDate')
	return {
		id: record.record.id,
		lane: laneOf(record),
		group: ends.french[0]?.actor.id ?? UNKNOWN_GROUP,
		start: period.start,
		end: period.end,
		lastNews,
		isClosed: record.openness === 'NOT_OPEN',
		isSelected,
		who,
		with: others,
		note: noteOf(record, text),
		words: [
			recordTypeName(record, text),
			`${who.name} – ${others.name}`,
			when,
			...news.wordsOf(newsOfListed(record)),
		].join(' · '),
		link: linkTo(recordPath(record.record.id)),
		isFictitious: record.record.scenario,
	}
}

function laneOf({ kind, record }: ExplorerRecord): LaneName {
	switch (kind) {
		case 'PARTNERSHIP':
			return 'links'
		case 'OFFICE':
			return 'offices'
		case 'MISSION':
			return 'direction' in record && record.direction === 'PARTNER_TO_FR' ? 'meetings' : 'missions'
		case 'EVENT':
			return 'meetings'
		case 'WISH':
			return 'wishes'
	}
}

/** « 1986 », « 1991 – 2015 », or what is known without a start. */
function noteOf({ period: { start, end }, lastNews }: ExplorerRecord, { translate, date }: Text): string {
	if (start !== null) return end === null ? start.slice(0, 4) : `${start.slice(0, 4)} – ${end.slice(0, 4)}`
	if (lastNews !== null) return translate('lanes.sinceNews', { date: date(lastNews) })
	return translate('lanes.noDate')
}

type FoundCrowding = TimelineCrowdingsQuery['overlaps']['edges'][number]['node']

/**
 * Overlaps of missions of which two at least are drawn, and one at least is selected; those whose dates are not known at
 * all are nowhere on an axis.
 */
export function timelineCrowdings(
	found: readonly FoundCrowding[],
	facts: readonly ShownFact[],
	{ text: { translate }, linkTo }: Omit<Words, 'news'>,
): readonly Crowding[] {
	const drawn = new Map(facts.map((fact) => [fact.id, fact]))
	return found.flatMap((one): readonly Crowding[] => {
		const { period, crowding } = one
		const ones = one.evidence.flatMap(({ recordId }) => drawn.get(recordId) ?? [])
		if (ones.length < 2 || !ones.some(({ isSelected }) => isSelected) || !crowding) return []
		const start = period?.start ?? period?.end
		if (!start) return []
		return [
			{
				id: one.id,
				lane: crowding.direction === 'PARTNER_TO_FR' ? 'meetings' : 'missions',
				title: one.title,
				words: translate('lanes.crowding', {
					place: one.place?.name ?? '',
					year: start.slice(0, 4),
					count: one.actorCount,
				}),
				start,
				end: period?.end ?? start,
				isEstablished: one.certainty === 'ESTABLISHED',
				steps: crowding.steps,
				peak: crowding.peakCertain,
				peakPeriod: crowding.peakCertain > 1 ? (crowding.peakPeriod?.text ?? null) : null,
				link: linkTo(overlapPath(one.id)),
			},
		]
	})
}

const LANE_NAMES = {
	LINKS: 'links',
	OFFICES: 'offices',
	MISSIONS: 'missions',
	VISITS: 'meetings',
	WISHES: 'wishes',
} as const satisfies Record<RecordYears['lanes'][number]['lane'], YearLane['lane']>

/** As the timeline draws them. */
export function yearLanes({ firstYear, lanes }: RecordYears, unknownName: string): readonly YearLane[] {
	const counted = (counts: readonly number[]) => yearCounts(counts, firstYear)
	return lanes.map(({ lane, total, undated, counts, groups, left }) => ({
		lane: LANE_NAMES[lane],
		total,
		undated,
		counts: counted(counts),
		groups: groups.map(({ actor, total: ofGroup, counts: its }) => ({
			key: actor?.id ?? UNKNOWN_GROUP,
			name: actor?.name ?? unknownName,
			nameLanguage: actor?.nameLanguage ?? null,
			total: ofGroup,
			counts: counted(its),
		})),
		left,
	}))
}

/** Years that have a record, from counts of consecutive ones. */
function yearCounts(counts: readonly number[], firstYear: number | null): readonly YearCount[] {
	if (firstYear === null) return []
	return counts.flatMap((count, index) => (count === 0 ? [] : [{ year: firstYear + index, count }]))
}
