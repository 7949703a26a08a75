import type { LinkKind } from '../../../schema/enums'
import { useReadingDay } from '../../state/readingDay'
import { useText } from '../../text/useText'
import { MissingPart } from '../../ui/MissingPart'
import styles from './ExplorerPage.module.css'
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
	if (pages.answer.error && pages.answer.data === undefined)
		return <MissingPart what={translate('views.missing.records')} of={[pages.answer]} />
	if (total === null) return <p className={`soft small ${styles.countsRoom}`}>{translate('views.reading')}</p>
	const counted = (
		<b key="total" data-part="selection-total">
			{translate('views.total', { count: total })}
		</b>
	)
	const kinds = kindWords(pages, asked, text)
	const ages = countAges(records, day)
	return (
		<div className={styles.countsRoom}>
			<p>{kinds === null ? counted : rich('views.counts', { total: counted, kinds })}</p>
			{!isReading && records.length === total && total > 0 && (
				<p className="soft">{translate('views.ages', ages)}</p>
			)}
			{pages.lostPages && <LostPages pages={pages} />}
		</div>
	)
}

/** Of many records some did not come: what is drawn and listed is not all. */
function LostPages({ pages }: { pages: RecordPages }) {
	const { translate, sentenceSpace } = useText()
	return (
		<p className="small" role="alert" data-part="missing">
			<b>{translate('views.missing.pages', { read: pages.records.length, total: pages.total ?? 0 })}</b>
			{sentenceSpace}
			<button type="button" className="link-button" onClick={pages.askAgain}>
				{translate('error.retry')}
			</button>
		</p>
	)
}
