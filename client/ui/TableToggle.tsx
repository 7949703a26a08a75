import { type ReactNode, useId, useState } from 'react'
import { useText } from '../text/useText'
import styles from './TableToggle.module.css'

/** Shows and hides the table that says in words what a picture shows. */
export function TableToggle({ children }: { children: ReactNode }) {
	const { translate } = useText()
	const id = useId()
	const [isShown, setShown] = useState(false)
	return (
		<>
			<button
				type="button"
				className="link-button"
				aria-expanded={isShown}
				aria-controls={id}
				onClick={() => setShown(!isShown)}
			>
				{translate(isShown ? 'ui.table.hide' : 'ui.table.show')}
			</button>
			<div id={id} hidden={!isShown} className={styles.pictureTable}>
				{isShown && children}
			</div>
		</>
	)
}
