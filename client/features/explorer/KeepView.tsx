import type { RefObject } from 'react'
import type { ExplorerView } from '../../state/explorerView'
import { useText } from '../../text/useText'
import { FollowQuestion } from '../../views/activity/FollowQuestion'
import { PictureActions } from '../../views/share/SavablePicture'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import styles from './ExplorerPage.module.css'
import { selectionFilter } from './explorerFilter'
import { selectionSentence } from './selectionSentence'
import type { ExplorerRecords } from './useExplorerRecords'

/** Ways to keep and share the present view: a link, a mail, paper, a dated copy, a picture. */
export function KeepView({
	of,
	title,
	view,
	data,
}: {
	/** The element of the view, for its picture. */
	of: RefObject<HTMLElement | null>
	title: string
	view: ExplorerView
	data: Pick<ExplorerRecords, 'filter' | 'all' | 'selection'>
}) {
	const text = useText()
	const { ofRecords } = useCopies()
	const sentence = selectionSentence(title, view, data.selection ?? data.all, text)
	return (
		<div className={styles.keep}>
			<FollowQuestion title={title} filter={selectionFilter(data.filter, view) ?? data.filter} />
			<Share title={title} sentence={sentence} copied={ofRecords(data.filter)} isOfAllDays />
			<PictureActions
				of={of}
				title={title}
				sentence={sentence}
				legend={[text.translate(`views.legend.${view.as}`)]}
			/>
		</div>
	)
}
