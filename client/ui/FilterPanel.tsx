import { FunnelIcon } from '@phosphor-icons/react/dist/icons/Funnel'
import { type ReactNode, useId, useState } from 'react'
import { useText } from '../text/useText'
import { Button } from './Button'
import styles from './FilterPanel.module.css'

/** Filters beside a list; on narrow screens above it, behind a button that says how many are set. */
export function FilterPanel({ count, children }: { count: number; children: ReactNode }) {
	const { translate } = useText()
	const id = useId()
	const [isOpen, setOpen] = useState(false)
	return (
		<form
			className={styles.filters}
			aria-label={translate('overlaps.filters')}
			onSubmit={(event) => event.preventDefault()}
		>
			<Button icon={FunnelIcon} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
				{translate('overlaps.filtersSet', { count })}
			</Button>
			<div id={id} className={isOpen ? `stack ${styles.open}` : 'stack'}>
				{children}
			</div>
		</form>
	)
}
