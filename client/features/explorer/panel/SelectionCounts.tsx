import type { LinkKind } from '../../../../schema/enums'
import { useReadingDay } from '../../../state/readingDay'
import { useText } from '../../../text/useText'
import { MissingPart } from '../../../ui/MissingPart'
import { countAges } from '../../../views/freshness/brickAge'
import type { RecordPages } from '../useRecordPages'
import styles from './Panel.module.css'
import { kindWords } from './selectionSentence'

/** The number of records, their kinds and the age of their news, in the same words under each view. */
export function SelectionCounts({
	pages,
	kinds: asked,
}: {
	pages: RecordPages
	/** Kinds in the filter; empty: all. */
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

/** Says that some pages of records failed, so that the drawing and the list are incomplete. */
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
