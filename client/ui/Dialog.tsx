import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'

/**
 * A native dialog: it keeps the focus inside, closes on Escape and gives the focus back. The last of
 * `actions` is the main one.
 */
export function Dialog({
	title,
	isOpen,
	onClose,
	actions,
	children,
}: {
	title: string
	isOpen: boolean
	onClose: () => void
	actions?: ReactNode
	children: ReactNode
}) {
	const id = useId()
	const element = useRef<HTMLDialogElement>(null)
	useEffect(() => {
		const dialog = element.current
		if (isOpen && !dialog?.open) dialog?.showModal()
		if (!isOpen && dialog?.open) dialog.close()
	}, [isOpen])
	return (
		<dialog className={styles.dialog} ref={element} aria-labelledby={id} onClose={onClose}>
			<h2 id={id}>{title}</h2>
			{isOpen && children}
			{actions && <div className="actions">{actions}</div>}
		</dialog>
	)
}
