import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import type { EvidenceItem } from '../table/evidence'
import { BarsLegend, type ShownRow, type Tone } from './RecordTimeline'
import { RowNews } from './RowNews'

/** What is known of a link or an office beside its evidence. */
interface OpenRecord {
	readonly linkStatus: string
	readonly attestedSince: string | null
	readonly who: ReactNode
	readonly what: ReactNode
}

/** The row of a link or an office on a timeline of years; it lasts until its last news. */
export function openRecordRow(
	item: EvidenceItem,
	{ linkStatus, attestedSince, who, what }: OpenRecord,
): ShownRow {
	return {
		id: item.recordId,
		start: item.period?.start ?? null,
		end: item.period?.end ?? null,
		ongoing: !item.period?.end && linkStatus !== 'FERME',
		lastNews: item.lastNews,
		attestedSince,
		possible: item.certainty === 'POSSIBLE',
		who,
		what: <RowNews words={what} record={item} />,
	}
}

/** The legend of these rows; `span` if the page is about a period. */
export function OpenRecordsLegend({ span = false, tone }: { span?: boolean; tone?: Tone }) {
	const { translate } = useText()
	return (
		<BarsLegend
			tone={tone}
			entries={[
				{ mark: 'solid', label: translate('timeline.proven') },
				{ mark: 'rough', label: translate('timeline.unsure') },
				{ mark: 'fade', label: translate('freshness.legend') },
				...(span ? [{ mark: 'span' as const, label: translate('timeline.span') }] : []),
			]}
		/>
	)
}
