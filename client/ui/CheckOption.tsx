import type { InputHTMLAttributes, ReactNode } from 'react'
import styles from './Tick.module.css'

/** A checkbox or a radio button with its words. */
export function CheckOption({
	type = 'checkbox',
	children,
	...rest
}: { type?: 'checkbox' | 'radio'; children: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
	return (
		<label className={styles.tick} data-part="tick">
			<input type={type} {...rest} />
			<span>{children}</span>
		</label>
	)
}
