/** The selection in words, the same in the panel and in a mail: how many records, of which kinds, of which years. */
import type { LinkKind } from '../../../../schema/enums'
import type { ExplorerView } from '../../../state/explorerView'
import type { Text } from '../../../text/useText'
import type { RecordPages } from '../useRecordPages'

/** « 17 liens, 3 bureaux »: of the kinds asked for, where there are several; none: of all. */
export function kindWords(
	{ countsByKind }: Pick<RecordPages, 'countsByKind'>,
	asked: readonly LinkKind[],
	{ translate }: Pick<Text, 'translate'>,
): string | null {
	const kinds = countsByKind.flatMap(({ kind, count }) =>
		count === 0 || kind === 'EVENT' || (asked.length > 0 && !asked.some((one) => one === kind))
			? []
			: [translate(`views.kind.${kind}`, { count })],
	)
	return kinds.length > 1 ? kinds.join(translate('ui.phraseComma')) : null
}

/** « Shandong 山东 : d’où l’on part, où l’on va. 20 fiches : 17 liens, 3 bureaux. Période : 2005 – 2020. » */
export function selectionSentence(
	title: string,
	view: Pick<ExplorerView, 'links' | 'from' | 'to'>,
	pages: Pick<RecordPages, 'total' | 'countsByKind'>,
	text: Text,
): string {
	const { language } = text
	const stop = language === 'zh' ? '。' : '.'
	const counts = countWords(view, pages, text)
	const period = periodWords(view, text)
	return [
		`${title}${stop}`,
		...(counts === null ? [] : [`${counts}${stop}`]),
		...(period === null ? [] : [period]),
	].join(language === 'zh' ? '' : ' ')
}

function countWords(
	{ links }: Pick<ExplorerView, 'links'>,
	pages: Pick<RecordPages, 'total' | 'countsByKind'>,
	text: Text,
): string | null {
	if (pages.total === null) return null
	const total = text.translate('views.total', { count: pages.total })
	const kinds = kindWords(pages, links, text)
	return kinds === null ? total : text.translate('views.counts', { total, kinds })
}

function periodWords(
	{ from, to }: Pick<ExplorerView, 'from' | 'to'>,
	{ translate, date }: Pick<Text, 'translate' | 'date'>,
): string | null {
	if (from === null && to === null) return null
	const bounds = from === null ? 'to' : to === null ? 'from' : 'both'
	return translate('views.inPeriod', {
		bounds,
		from: from === null ? '' : date(from),
		to: to === null ? '' : date(to),
	})
}
