import type { Icon as PhosphorIcon } from '@phosphor-icons/react'
import {
	type AnchorHTMLAttributes,
	type ButtonHTMLAttributes,
	type MouseEvent,
	type ReactNode,
	useState,
} from 'react'
import { Link } from 'react-router'
import styles from './Button.module.css'
import { Icon } from './Icon'

interface Look {
	/** primary: one a screen; jade: to propose or answer; quiet: underlined. */
	kind?: 'primary' | 'plain' | 'jade' | 'quiet'
	wide?: boolean
	icon?: PhosphorIcon
	children: ReactNode
}

interface Pressed {
	/** Where it gives a promise, the button shows that it works until that is settled. */
	onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown
}

export function Button({
	kind = 'plain',
	wide = false,
	icon,
	children,
	onClick,
	...rest
}: Look & Pressed & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'>) {
	const [running, setRunning] = useState(0)
	const press = (event: MouseEvent<HTMLButtonElement>): void => {
		const begun = onClick?.(event)
		if (!(begun instanceof Promise)) return
		setRunning((count) => count + 1)
		void begun.finally(() => setRunning((count) => count - 1))
	}
	return (
		<button
			type="button"
			className={classOf(kind, wide)}
			data-part="button"
			data-kind={kind}
			aria-busy={running > 0 || undefined}
			onClick={press}
			{...rest}
		>
			{icon && <Icon of={icon} />}
			{children}
		</button>
	)
}

/** A link that looks like a button, for acts that lead to another address. */
export function ButtonLink({
	kind = 'plain',
	wide = false,
	icon,
	children,
	to,
	...rest
}: Look & { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
	return (
		<Link className={classOf(kind, wide)} data-part="button" data-kind={kind} to={to} {...rest}>
			{icon && <Icon of={icon} />}
			{children}
		</Link>
	)
}

function classOf(kind: NonNullable<Look['kind']>, wide: boolean): string {
	const look = { plain: null, primary: styles.primary, jade: styles.opportunity, quiet: styles.quiet }[kind]
	return [styles.button, look, wide && styles.wide].filter(Boolean).join(' ')
}
