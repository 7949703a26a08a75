import type { RefObject } from 'react'
import type { GraphFilter } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { PictureTools } from '../../views/share/KeptPicture'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import styles from './ExplorerPage.module.css'

/** What one sees in the explorer, to keep and to share: its link, a mail, paper, a dated copy, the view as a picture. */
export function KeepView({
	of,
	title,
	filter,
}: {
	/** The view that is shown. */
	of: RefObject<HTMLElement | null>
	title: string
	filter: GraphFilter
}) {
	const { translate } = useText()
	const { ofRecords } = useCopies()
	return (
		<div className={styles.keep}>
			<Share title={`Constellations : ${title}`} sentence={title} copied={ofRecords(filter)} />
			<PictureTools of={of} title={title} legend={[translate('news.legendLines')]} />
		</div>
	)
}
