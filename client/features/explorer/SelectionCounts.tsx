import type { LinkKind } from '../../../schema/enums'
import { useReadingDay } from '../../state/readingDay'
import { useText } from '../../text/useText'
import { countAges } from './recordAge'
import { kindWords } from './selectionSentence'
import type { RecordPages } from './useRecordPages'

/** How many records, of which kinds, and how old their news is: the same words under each view. */
export function SelectionCounts({
	pages,
	kinds: asked,
}: {
	pages: RecordPages
	/** Kinds of the filter; none: all. */
	kinds: readonly LinkKind[]
}) {
	const text = useText()
	const { translate, rich } = text
	const day = useReadingDay()
	const { total, records, isReading } = pages
	if (total === null) return <p className="soft small">{translate('views.reading')}</p>
	const counted = (
		<b key="total" data-part="selection-total">
			{translate('views.total', { count: total })}
		</b>
	)
	const kinds = kindWords(pages, asked, text)
	const ages = countAges(records, day)
	return (
		<>
			<p>{kinds === null ? counted : rich('views.counts', { total: counted, kinds })}</p>
			{!isReading && records.length === total && total > 0 && (
				<p className="soft">{translate('views.ages', ages)}</p>
			)}
		</>
	)
}
