import { useReadingDay } from '../../state/readingDay'
import { useText } from '../../text/useText'
import { countAges } from './recordAge'
import type { RecordPages } from './useRecordPages'

/** How many records, of which kinds, and how old their news is: the same words under each view. */
export function SelectionCounts({ pages }: { pages: RecordPages }) {
	const { translate, language } = useText()
	const day = useReadingDay()
	const { total, countsByKind, records, isReading } = pages
	if (total === null) return <p className="soft small">{translate('views.reading')}</p>
	const kinds = countsByKind
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => (kind === 'EVENT' ? '' : translate(`views.kind.${kind}`, { count })))
	const ages = countAges(records, day)
	return (
		<>
			<p>
				<b data-part="selection-total">{translate('views.total', { count: total })}</b>
				{kinds.length > 1 &&
					`${language === 'zh' ? '：' : ' : '}${kinds.join(language === 'zh' ? '，' : ', ')}`}
			</p>
			{!isReading && records.length === total && total > 0 && (
				<p className="soft">{translate('views.ages', ages)}</p>
			)}
		</>
	)
}
