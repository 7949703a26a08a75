import type { RefObject } from 'react'
import { useText } from '../../text/useText'
import { FollowQuestion } from '../../views/activity/FollowQuestion'
import { PictureActions } from '../../views/share/SavablePicture'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import styles from './Explorer.module.css'
import { selectionFilter } from './explorerFilter'
import { VIEWS, type ViewProps } from './explorerViews'
import { selectionSentence } from './panel/selectionSentence'

interface Props extends ViewProps {
	/** The element of the view, for its picture. */
	readonly of: RefObject<HTMLElement | null>
	readonly title: string
}

/** Ways to keep and share the present view: a link, a mail, paper, a dated copy, a picture, a list. */
export function KeepView({ of, title, ...props }: Props) {
	const { view, data } = props
	const text = useText()
	const { ofRecords } = useCopies()
	const sentence = selectionSentence(title, view, data.selection ?? data.all, text)
	const { Export } = VIEWS[view.as]
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
			{Export && (
				<div className="export-actions">
					<Export {...props} />
				</div>
			)}
		</div>
	)
}
