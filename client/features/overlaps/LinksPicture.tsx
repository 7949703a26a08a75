import { useText } from '../../text/useText'
import { frenchName, type GivenName, NameTexts } from '../../ui/Name'
import { Arcs } from '../../views/arcs/Arcs'
import type { ArcEdge } from '../../views/arcs/layoutArcs'
import { type FreshnessWords, useFreshness } from '../../views/freshness/useFreshness'
import { OpenRecordsLegend, openRecordRow } from '../../views/timeline/OpenRecords'
import { RecordTimeline } from '../../views/timeline/RecordTimeline'
import { RecordTable } from './RecordTable'
import {
	type EvidencePartnership,
	partnershipOf,
	type ShownEvidence,
	type ShownOverlap,
	withoutRepeats,
} from './shownOverlap'

/** Several actors with one partner or in one place: lines to it, then the duration of each link. */
export function LinksPicture({ overlap, today }: { overlap: ShownOverlap; today: string }) {
	const { translate } = useText()
	const news = useFreshness()
	const links = overlap.evidence.flatMap((item) => {
		const partnership = partnershipOf(item)
		return partnership ? [{ item, partnership }] : []
	})
	const actors = withoutRepeats(links.flatMap(({ partnership }) => partnership.frenchActors))
	const partners = overlap.partner
		? [overlap.partner]
		: withoutRepeats(links.flatMap(({ partnership }) => partnership.partnerActors))
	return (
		<section className="result-section overlap">
			<div className="title-line">
				<h2>{translate('overlap.links')}</h2>
				<p className="caption">{translate('overlap.pictureLegend')}</p>
			</div>
			<Arcs
				left={actors}
				right={partners}
				edges={links.flatMap(({ item, partnership }) =>
					arcsOf(item, partnership, overlap.partner?.id ?? null, news),
				)}
				label={translate('overlap.linksPicture', {
					count: actors.length,
					partner: partners.map(({ name }) => name).join(translate('ui.comma')),
				})}
			/>
			<LinkTimeline items={overlap.evidence} overlap={overlap} today={today} />
			<RecordTable
				items={[...overlap.evidence, ...overlap.possible]}
				actorsOf={(item) => partnershipOf(item)?.frenchActors ?? []}
				whatOf={(item) => partnershipOf(item)?.formName}
				column={{
					key: 'sectors',
					label: translate('column.sectors'),
					cell: (item) =>
						(partnershipOf(item)?.sectors ?? []).map(({ label }) => label).join(translate('ui.comma')),
				}}
			/>
		</section>
	)
}

/**
 * A line from each French actor of a link to the given partner, or to each of its partners if none is given.
 */
function arcsOf(
	item: ShownEvidence,
	partnership: EvidencePartnership,
	partner: string | null,
	news: FreshnessWords,
): ArcEdge[] {
	const ends = partner === null ? partnership.partnerActors.map(({ id }) => id) : [partner]
	return partnership.frenchActors.flatMap(({ id }) =>
		ends.map((end) => ({
			id: `${item.recordId} ${id} ${end}`,
			from: id,
			to: end,
			certain: item.certainty === 'ESTABLISHED',
			age: news.ageOf(item),
		})),
	)
}

function LinkTimeline({
	items,
	overlap,
	today,
}: {
	items: readonly ShownEvidence[]
	overlap: ShownOverlap
	today: string
}) {
	const rows = items.flatMap((item) => {
		const partnership = partnershipOf(item)
		if (!partnership) return []
		return [
			openRecordRow(item, {
				...partnership,
				who: <NameTexts of={signatories(partnership)} />,
				what: partnership.formName,
			}),
		]
	})
	return (
		<>
			<OpenRecordsLegend span />
			<RecordTimeline rows={rows} scale="years" span={overlap.period} today={today} />
		</>
	)
}

/** The names of the signatories at the time. */
function signatories({ frenchActors, namesAtSignature }: EvidencePartnership): readonly GivenName[] {
	return frenchActors.map((actor, index) => {
		const then = namesAtSignature[index]
		return then ? frenchName(then) : actor
	})
}
