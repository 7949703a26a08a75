import type { LinkKind } from '../../../schema/enums'
import { useReadingDay } from '../../state/readingDay'
import { useText } from '../../text/useText'
import { countAges } from './recordAge'
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
	const { translate, language } = useText()
	const day = useReadingDay()
	const { total, countsByKind, records, isReading } = pages
	if (total === null) return <p className="soft small">{translate('views.reading')}</p>
	const kinds = countsByKind
		.filter(({ kind, count }) => count > 0 && (asked.length === 0 || asked.some((one) => one === kind)))
		.map(({ kind, count }) => (kind === 'EVENT' ? '' : translate(`views.kind.${kind}`, { count })))
	const ages = countAges(records, day)
	return (
		<>
			<p>
				<b data-part="selection-total">{translate('views.total', { count: total })}</b>
				{kinds.length > 1 &&
					`${language === 'zh' ? '：' : language === 'fr' ? '\u00a0: ' : ': '}${kinds.join(language === 'zh' ? '，' : ', ')}`}
			</p>
			{!isReading && records.length === total && total > 0 && (
				<p className="soft">{translate('views.ages', ages)}</p>
			)}
		</>
	)
}
