import type { ReactNode, RefObject } from 'react'
import { useText } from '../../text/useText'
import { FollowQuestion } from '../../views/follow/FollowQuestion'
import { PictureActions } from '../../views/share/SavablePicture'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import styles from './Explorer.module.css'
import { selectionFilter } from './explorerFilter'
import type { ViewProps } from './explorerViews'
import { selectionSentence } from './panel/selectionSentence'

interface Props extends Pick<ViewProps, 'view' | 'data'> {
	/** The element of the view, for its picture. */
	readonly of: RefObject<HTMLElement | null>
	readonly title: string
	/** The export of the view. */
	readonly children?: ReactNode
}

/** Ways to keep and share the present view: a link, a mail, paper, a dated copy, a picture, a list. */
export function KeepView({ of, title, view, data, children }: Props) {
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
			{children && <div className="export-actions">{children}</div>}
		</div>
	)
}
